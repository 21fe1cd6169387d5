import type { FileFinding } from '../../messages/file-findings.ts';
import type { IssueParams } from '../../domain/issue.ts';
import { findingWriter, type FindingWriter } from '../journal/findings/finding-writer.ts';
import { answerWriter, type AnswerWriter } from '../journal/items/answer-writer.ts';
import { replacementsIn, type Replacements } from '../journal/items/replacements.ts';
import type { Journal } from '../journal/journal.ts';
import type { ItemState } from '../journal/schema.ts';
import type { Kind } from '../kind.ts';
import { columnOfPath } from '../columns/column-of-path.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { SentItem } from '../item.ts';
import type { Answer } from '../destination.ts';
import type { Answered } from './send.ts';

type Issue = Answer['issues'][number];

export interface EarlierRecord {
  id: string;
  status: string;
  reference: string | null;
  totalCents: number;
}

/** Whether an item may be other care than the record of which the portal says that it is the same; that is then looked at. */
export type MayBeOther = (item: SentItem, record: string) => boolean;

/** Writes what the portal answered; a batch is on the disk before it counts as done. */
export class OutcomeRecorder {
  readonly #journal: Journal;
  readonly #kind: Kind;
  readonly #mapping: Mapping;
  readonly #isReconciled: boolean;
  readonly #mayBeOther: MayBeOther;
  readonly #write: AnswerWriter;
  readonly #noteFinding: FindingWriter;
  readonly #replacements: Replacements;

  /** Of what is reconciled afterwards, a record that came to nothing need not be the last word. */
  constructor(
    journal: Journal,
    kind: Kind,
    mapping: Mapping,
    isReconciled: boolean,
    mayBeOther: MayBeOther = () => false,
  ) {
    this.#journal = journal;
    this.#kind = kind;
    this.#mapping = mapping;
    this.#isReconciled = isReconciled;
    this.#mayBeOther = mayBeOther;
    this.#write = answerWriter(journal);
    this.#noteFinding = findingWriter(journal);
    this.#replacements = replacementsIn(journal);
  }

  save(answers: readonly Answered[]): void {
    this.#journal.transaction(() => {
      for (const { item, answer } of answers) this.#save(item, answer);
    });
  }

  /** Stages an item again, since the earlier record is gone and the item takes its place. */
  stageAgain(item: number, replaces: string | null): void {
    this.#journal.transaction(() => {
      this.#write.stageAgain(item, replaces);
      this.#write.forgetItemFindings(item);
    });
  }

  /** Records that the earlier record says the same after all. */
  recordSame(item: number, earlier: EarlierRecord): void {
    const dead = this.#kind.deadDuplicates[earlier.status];
    this.#end(item, dead === undefined ? 'duplicate' : 'rejected', earlier, dead);
  }

  /** Records that the earlier record was changed into what the file says. */
  recordUpdated(item: number, earlier: EarlierRecord): void {
    this.#end(item, 'accepted', earlier);
  }

  /**
   * Records what is wrong with the other lines of items that are held back. What may be so only because lines are left
   * out, or what says that the care was declared before, is no error of these lines.
   */
  saveJudged(answers: readonly Answered[]): void {
    this.#journal.transaction(() => {
      for (const { item, answer } of answers) {
        const { codesOfWhole, warnsOfHeld } = this.#kind;
        const own = answer.issues.filter(({ code }) => !codesOfWhole.has(code));
        const errors = own.filter(({ severity }) => severity === 'error');
        this.#note(item, warnsOfHeld ? own : errors);
        this.#write.markJudged(item.id);
        if (errors.length > 0 && !this.#markWrong(item, errors))
          this.#write.setState(item.id, 'rejected', { reference: null, id: null, totalCents: 0, costCents: null });
      }
    });
  }

  /** Records that an item took the place of an earlier record. */
  saveReplaced(item: SentItem, answer: Answer): void {
    this.#journal.transaction(() => {
      this.#write.forgetItemFindings(item.id);
      this.#save(item, answer);
      this.#replacements.setState(item.id, 'done');
    });
  }

  /** Records what was found of an item as a whole, and what the portal says is the reason. */
  recordFinding(item: number, code: FileFinding, params: IssueParams, reasons: readonly Issue[] = []): void {
    this.#journal.transaction(() => {
      this.#replaceFinding(item, code, params);
      for (const reason of reasons)
        this.#noteFinding(item, {
          line: null,
          code: reason.code,
          severity: 'error',
          column: null,
          params: reason.params,
        });
    });
  }

  /**
   * Writes the outcome and its reason in one transaction: a kill between the two would leave lines refused without a
   * reason.
   */
  #end(item: number, state: ItemState, { id, reference, totalCents }: EarlierRecord, reason?: FileFinding): void {
    this.#journal.transaction(() => {
      this.#write.setState(item, state, { reference, id, totalCents, costCents: null });
      if (reason === undefined) this.#write.forgetItemFindings(item);
      else this.#replaceFinding(item, reason, { found: id });
    });
  }

  #replaceFinding(item: number, code: FileFinding, params: IssueParams): void {
    this.#write.forgetItemFindings(item);
    this.#noteFinding(item, { line: null, code, severity: 'error', column: null, params });
  }

  #save(item: SentItem, answer: Answer): void {
    const { recordId, status, totalCents, costCents = null, issues } = answer;
    const set = (state: ItemState, record = recordId): void =>
      this.#write.setState(item.id, state, { reference: item.reference, id: record, totalCents, costCents });
    const isNew = answer.outcome === 'created' || answer.outcome === 'acceptable';
    if (answer.outcome === 'duplicate') return this.#duplicate(item, recordId, status, set);
    if (isNew) {
      this.#note(item, issues);
      return set('accepted');
    }
    const earlier = this.#kind.earlierRecord(issues);
    if (earlier !== undefined) return set('changed', earlier);
    this.#note(item, issues);
    set(this.#markWrong(item, issues) ? 'held' : 'rejected');
  }

  #duplicate(item: SentItem, record: string | null, status: string | null, set: (state: ItemState) => void): void {
    const dead = this.#kind.deadDuplicates[status ?? ''];
    if (dead === undefined) return set(this.#mayBeOther(item, record ?? '') ? 'changed' : 'duplicate');
    if (this.#isReconciled) return set('changed');
    set('rejected');
    this.#replaceFinding(item.id, dead, { found: record ?? '' });
  }

  #note(item: SentItem, issues: readonly Issue[]): void {
    for (const { line, code, severity, path, params } of issues) {
      const column = columnOfPath(this.#kind.fieldColumns, this.#mapping, path);
      for (const each of linesBehind(item, line))
        this.#noteFinding(item.id, { line: each, code, severity, column, params });
    }
  }

  /** Marks the lines at fault; false when the item as a whole is at fault, and so all of its lines. */
  #markWrong(item: SentItem, issues: readonly Issue[]): boolean {
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.some(({ line }) => line === undefined)) return false;
    const wrong = new Set(errors.flatMap(({ line }) => linesBehind(item, line)));
    for (const { line, minutes, cents } of this.#kind.linesOf(item)) {
      if (wrong.has(line))
        this.#write.markWrong(line, item.id, { lines: item.seconds.includes(line) ? 0 : 1, minutes, cents });
    }
    return true;
  }
}

/** The lines of the file that an issue is about: those that were added up all have it. */
function linesBehind({ joined }: SentItem, line: number | undefined): readonly (number | null)[] {
  if (line === undefined) return [null];
  return joined?.get(line)?.map((part) => part.line) ?? [line];
}
