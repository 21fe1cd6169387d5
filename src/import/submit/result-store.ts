import type { StatementSync } from 'node:sqlite';
import type { DeclarationPreview, DeclarationResult } from '../../contract/types.ts';
import type { IssueParams } from '../../domain/issue.ts';
import type { FileFinding } from '../../messages/import-findings.ts';
import type { StagedDeclaration } from '../group/staged-declaration.ts';
import type { Job } from '../job/job.ts';
import { columnOfPath, type Mapping } from '../map/column-of-path.ts';

export interface Answered {
  declaration: StagedDeclaration;
  result: DeclarationResult | DeclarationPreview;
}

/** Writes what the portal answered; a batch is on the disk before it counts as done. */
export class ResultStore {
  readonly #job: Job;
  readonly #mapping: Mapping;
  readonly #declaration: StatementSync;
  readonly #wrongLine: StatementSync;
  readonly #wrongAll: StatementSync;
  readonly #finding: StatementSync;
  readonly #lines: StatementSync;

  constructor(job: Job, mapping: Mapping) {
    const { database } = job;
    this.#job = job;
    this.#mapping = mapping;
    this.#declaration = database.prepare(
      'UPDATE declaration SET state = ?, reference = ?, declarationId = ?, cents = ? WHERE id = ?',
    );
    this.#wrongLine = database.prepare('UPDATE row SET wrong = 1 WHERE line = ?');
    this.#wrongAll = database.prepare('UPDATE row SET wrong = 1 WHERE declaration = ?');
    this.#lines = database.prepare('SELECT line FROM row WHERE declaration = ? AND NOT wrong ORDER BY line');
    this.#finding = database.prepare('INSERT INTO finding VALUES (?, ?, ?, ?, ?)');
  }

  save(answers: readonly Answered[]): void {
    this.#job.transaction(() => {
      for (const answered of answers) this.#save(answered);
    });
  }

  #reject(declaration: number, code: FileFinding, params: IssueParams): void {
    for (const { line } of this.#lines.all(declaration) as { line: number }[]) {
      this.#finding.run(line, code, 'error', null, JSON.stringify(params));
    }
    this.#wrongAll.run(declaration);
  }

  #save({ declaration, result }: Answered): void {
    const dead = deadDuplicate(result);
    const state = dead === undefined ? stateOf[result.outcome] : 'rejected';
    this.#declaration.run(state, result.reference, result.declarationId, result.totalCents, declaration.id);
    if (dead !== undefined) return this.#reject(declaration.id, dead, { found: result.declarationId ?? '' });
    const errors = result.issues.filter(({ severity }) => severity === 'error');
    // A finding about the declaration as a whole makes all of its lines wrong.
    const whole = errors.filter(({ line }) => line === undefined);
    const lines = whole.length === 0 ? [] : (this.#lines.all(declaration.id) as { line: number }[]);
    for (const { code, severity, path, params } of whole) {
      const column = columnOfPath(this.#mapping, path);
      for (const { line } of lines) this.#finding.run(line, code, severity, column, JSON.stringify(params));
    }
    for (const { line, code, severity, path, params } of result.issues) {
      if (line !== undefined) {
        this.#finding.run(line, code, severity, columnOfPath(this.#mapping, path), JSON.stringify(params));
      }
    }
    if (whole.length > 0) this.#wrongAll.run(declaration.id);
    else for (const { line } of errors) this.#wrongLine.run(line ?? 0);
  }
}

/** What was declared before and is dead will not be paid: to call it a duplicate would hide that. */
function deadDuplicate({ outcome, status }: Answered['result']): FileFinding | undefined {
  if (outcome !== 'duplicate') return undefined;
  if (status === 'withdrawn') return 'WITHDRAWN_BEFORE';
  return status === 'rejected' ? 'REFUSED_BEFORE' : undefined;
}

const stateOf = {
  created: 'accepted',
  acceptable: 'accepted',
  duplicate: 'duplicate',
  rejected: 'rejected',
} as const;
