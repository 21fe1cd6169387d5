import { createHash } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import type { FileFinding } from '../../messages/import-findings.ts';
import { lineReader, type LineReader, type ReadLine } from '../check/read-line.ts';
import type { Finding } from '../finding.ts';
import type { Mapping } from '../map/map-header.ts';
import type { CsvRecord } from '../read/csv-record.ts';
import type { Dialect } from '../read/dialect.ts';
import { FileChangedError } from '../read/file-changed.ts';
import { readRecords, type FileIdentity } from '../read/read-file.ts';
import { Groups, type Group } from './groups.ts';
import type { Job } from './job.ts';

export interface StageOptions {
  path: string;
  file: FileIdentity;
  dialect: Dialect;
  mapping: Mapping;
  sendIncomplete: boolean;
  onProgress(lines: number, bytes: number): void;
  signal?: AbortSignal | undefined;
}

/**
 * Puts every line of the file in an empty job. All or nothing: a job is staged whole or begins again.
 *
 * @throws FileChangedError when the file is not the one that the job is for.
 */
export async function stage(job: Job, options: StageOptions): Promise<void> {
  const stager = new Stager(job, options);
  const hash = createHash('sha256');
  for await (const records of readRecords(options.path, options.dialect, hash)) {
    options.signal?.throwIfAborted();
    stager.add(records);
    // A file that is being written would be read for as long as it grows.
    if (stager.bytes > options.file.bytes) throw new FileChangedError();
    options.onProgress(stager.lines, stager.bytes);
  }
  if (hash.digest('hex') !== options.file.sha256) throw new FileChangedError();
  stager.finish(options.sendIncomplete);
}

class Stager {
  lines = 0;
  bytes = 0;
  readonly #job: Job;
  readonly #groups: Groups;
  readonly #reader: LineReader;
  readonly #mapping: Mapping;
  #header = true;
  readonly #insertRow: StatementSync;
  readonly #insertFinding: StatementSync;

  constructor(job: Job, { mapping, dialect }: StageOptions) {
    this.#job = job;
    this.#groups = new Groups();
    this.#mapping = mapping;
    this.#reader = lineReader(mapping, dialect);
    this.#insertRow = job.database.prepare('INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.#insertFinding = job.database.prepare('INSERT INTO finding VALUES (?, ?, ?, ?, ?)');
  }

  add(records: CsvRecord[]): void {
    this.#job.transaction(() => {
      for (const record of records) {
        if (this.#header) this.#header = false;
        else for (const line of this.#reader.read(record)) this.#stage(line);
      }
    });
    this.bytes = records.at(-1)?.offset ?? this.bytes;
  }

  finish(sendIncomplete: boolean): void {
    this.#job.transaction(() => {
      this.#insertFindings(this.#reader.end());
      this.#groups.store(this.#job.database, sendIncomplete);
    });
    this.#job.remember({ staged: true });
  }

  #stage(read: ReadLine): void {
    this.lines += 1;
    const group = this.#groups.of(read);
    const differing = group === undefined ? [] : this.#headFindings(read, group);
    this.#insertFindings(read.findings);
    this.#insertFindings(differing);
    const wrong = read.wrong || differing.length > 0;
    if (group !== undefined && !wrong) group.goodLines += 1;
    this.#insertRow.run(
      read.line,
      read.part,
      read.offset,
      read.length,
      group?.id ?? null,
      wrong ? 1 : 0,
      read.minutes,
      read.cents ?? null,
      read.reference ?? null,
      read.content === undefined ? null : JSON.stringify(read.content),
    );
  }

  #insertFindings(findings: readonly Finding[]): void {
    for (const { line, code, severity, column, params } of findings) {
      this.#insertFinding.run(line, code, severity, column, JSON.stringify(params));
    }
  }

  /** One declaration has one invoice: a line that names another one is wrong. */
  #headFindings({ line, head }: ReadLine, group: Group): Finding[] {
    if (head === undefined) return [];
    const code: FileFinding = 'INVOICE_DIFFERS';
    const differing = (['invoiceNumber', 'invoiceDate'] as const).filter((name) => head[name] !== group.head?.[name]);
    return differing.map((name) => ({
      line,
      code,
      severity: 'error',
      column: this.#mapping.headers[this.#mapping.positions[name] ?? -1]?.trim() ?? null,
      params: {},
    }));
  }
}
