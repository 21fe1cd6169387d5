import { setImmediate as turn } from 'node:timers/promises';
import type { FileFinding } from '../../messages/file-findings.ts';
import type { Finding } from '../finding.ts';
import { findingWriter, type FindingWriter } from '../journal/findings/finding-writer.ts';
import { addUnplaced } from '../journal/lines/wrong-lines.ts';
import { addItems } from '../journal/items/planned-items.ts';
import type { Journal } from '../journal/journal.ts';
import { bucketItems, bucketOf } from '../journal/schema.ts';
import { LineIndexWriter } from '../journal/lines/line-index.ts';
import type { FileForm, Kind } from '../kind.ts';
import type { Part } from '../item.ts';
import { FileChangedError, type FileIdentity } from '../file/read-file.ts';
import { BatchPlan, Items, type BatchLimits } from './items.ts';
import type { ProvenFile } from './owners-together.ts';
import { type PartPiece, type PartSink, readPieces } from './part-pieces.ts';
import type { ReadingAside } from './read-aside.ts';
import { SameMistake } from './same-mistake.ts';
import { originalLineWriter } from '../journal/lines/original-lines.ts';
import { StagedLinesWriter } from '../journal/lines/staged-lines.ts';
import { wrongLineWriter, type WrongLineWriter } from '../journal/lines/wrong-lines.ts';

export interface StageOptions {
  path: string;
  file: FileIdentity;
  form: FileForm;
  kind: Kind;
  sendIncomplete: boolean;
  batch: BatchLimits;
  /** The file, when it is read in a thread of its own already. */
  reading?: ReadingAside | undefined;
  /** What is whole is told while the rest is read; absent when nothing is to be sent before the end. */
  ahead?: Ahead | undefined;
  onProgress(lines: number, bytes: number): void;
  signal?: AbortSignal | undefined;
}

/** Somebody who sends what is whole of a file of which that was proved. */
export interface Ahead {
  readonly proven: ProvenFile;
  /** More items stand in the journal, with all their lines. */
  onWhole(journal: Journal): void;
}

/**
 * Puts every line of the file in an empty journal. A file is staged as a whole: a job that is stopped while it is
 * staged begins again.
 *
 * @throws FileChangedError when the file is not the one that the job is for.
 * @throws SameMistakeError when the first thousand lines are wrong in the same way.
 */
export async function stage(journal: Journal, options: StageOptions): Promise<void> {
  const { file, ahead, signal } = options;
  let at = 0;
  const stager = new Stager(journal, options);
  try {
    for await (const piece of piecesOf(options)) {
      signal?.throwIfAborted();
      // Not a line is told that is not of the file that was looked at.
      if (ahead !== undefined && piece.sum !== (ahead.proven.sums[at] ?? ahead.proven.sums.at(-1)))
        throw new FileChangedError();
      at += 1;
      stager.add(piece);
      // A file that is being written would be read for as long as it grows.
      if (piece.bytes > file.bytes) throw new FileChangedError();
      options.onProgress(stager.lines, piece.bytes);
      // Answers are heard between two pieces: those of a thread follow each other without a pause.
      if (ahead !== undefined) await turn();
      if (piece.end === undefined) continue;
      if (piece.end.sha256 !== file.sha256) throw new FileChangedError();
      stager.finish(piece.end.findings);
    }
  } finally {
    stager.close();
  }
}

/** Two cores share the work on a long file; whoever reads it finds the same in the same order. */
async function* piecesOf({ path, form, kind, reading }: StageOptions): AsyncGenerator<PartPiece> {
  const here = async function* (): AsyncGenerator<PartPiece> {
    yield* readPieces(path, form, await kind.reader(form));
  };
  yield* reading === undefined ? here() : reading.pieces(here);
}

const nothing: readonly Finding[] = [];

class Stager {
  lines = 0;
  readonly #journal: Journal;
  readonly #options: StageOptions;
  readonly #items: Items;
  readonly #plan: BatchPlan;
  readonly #index: LineIndexWriter;
  readonly #staged: StagedLinesWriter;
  readonly #sameMistake = new SameMistake();
  readonly #noteWrong: WrongLineWriter;
  readonly #note: FindingWriter;
  #minutes = 0;
  readonly #noteOriginal: (line: number, cell: string) => void;

  constructor(journal: Journal, options: StageOptions) {
    this.#journal = journal;
    this.#options = options;
    this.#noteOriginal = originalLineWriter(journal);
    this.#items = new Items(options.kind);
    this.#plan = new BatchPlan(options.batch);
    this.#index = new LineIndexWriter(journal);
    this.#staged = new StagedLinesWriter(journal);
    this.#noteWrong = wrongLineWriter(journal);
    this.#note = findingWriter(journal);
  }

  add(piece: PartPiece): void {
    this.#journal.transaction(() => piece.each(this.#stage));
    if (this.#options.ahead !== undefined && this.#sameMistake.isRefuted) this.#tellWhole(this.#options.ahead);
  }

  /** Plans the buckets of which all items are whole. */
  #tellWhole(ahead: Ahead): void {
    const bucket = bucketOf(this.#items.whole + 1);
    const until = bucket * bucketItems;
    if (until <= this.#plan.items) return;
    this.#journal.transaction(() => {
      this.#staged.flushBefore(bucket);
      addItems(this.#journal, this.#items.plan(this.#plan, this.#options.sendIncomplete, until));
    });
    ahead.onWhole(this.#journal);
  }

  finish(findings: readonly Finding[]): void {
    this.#journal.transaction(() => {
      this.#noteAll(findings, 0);
      this.#index.flush();
      this.#staged.finish();
      addItems(this.#journal, this.#items.plan(this.#plan, this.#options.sendIncomplete));
      addUnplaced(this.#journal, this.#items.unplaced());
      for (const { id, lines } of this.#items.overfull()) this.#noteTooMany(id, lines);
    });
    this.#journal.remember({ lines: this.lines, minutes: this.#minutes });
  }

  close(): void {
    this.#staged.close();
  }

  readonly #stage: PartSink = (part, plain, original) => {
    const { line, offset, length, more, minutes, cents } = part;
    const item = this.#items.of(part);
    if (item > 0 && item <= this.#plan.items) throw new Error('A line came after its item was whole');
    const differing = item === 0 ? nothing : this.#headFindings(part, item);
    const lines = more ? 0 : 1;
    const wrong = part.wrong || differing.length > 0;
    this.#noteAll(part.findings, item);
    this.#noteAll(differing, item);
    if (wrong) this.#noteWrong(line, item, { lines, minutes, cents });
    else this.#staged.add(item, part);
    if (item > 0) this.#items.add(item, part, lines, wrong);
    this.lines += lines;
    this.#minutes += minutes;
    if (original !== undefined) this.#noteOriginal(line, original);
    this.#index.add({ line, offset, length, item, more, plain });
    if (!more) this.#sameMistake.see(part.findings, wrong);
  };

  #noteAll(findings: readonly Finding[], item: number): void {
    for (const finding of findings) this.#note(item, finding);
  }

  /**
   * Finds the head columns in which a line says something else than the other lines of its item: such a line is wrong.
   */
  #headFindings(part: Part, item: number): readonly Finding[] {
    const differing = this.#items.findDiffering(item, part.head);
    if (differing.length === 0) return nothing;
    const { kind, form } = this.#options;
    const { headers, positions } = form.mapping;
    return differing.map((place): Finding => {
      const name = kind.headColumns[place];
      const column = (name && headers[positions[name] ?? -1]?.trim()) ?? null;
      return { line: part.line, code: kind.headDiffers, severity: 'error', column, params: {} };
    });
  }

  #noteTooMany(item: number, found: number): void {
    const code: FileFinding = 'TOO_MANY_LINES';
    const params = { found, expected: this.#options.kind.lineLimit };
    this.#note(item, { line: null, code, severity: 'error', column: null, params });
  }
}
