import type { StatementSync } from 'node:sqlite';
import type { FileFinding } from '../../messages/import-findings.ts';
import { lineReader, type LineHead, type ReadLine } from '../check/read-line.ts';
import type { Finding } from '../finding.ts';
import type { Mapping } from '../map/map-header.ts';
import type { CsvRecord } from '../read/csv-record.ts';
import type { Dialect } from '../read/dialect.ts';
import { readRecords } from '../read/read-file.ts';
import type { Job } from './job.ts';

export interface StageOptions {
  path: string;
  dialect: Dialect;
  mapping: Mapping;
  sendIncomplete: boolean;
  onProgress(lines: number, bytes: number): void;
  signal?: AbortSignal | undefined;
}

/** Puts every line of the file in the job. All or nothing: a job is staged whole or begins again. */
export async function stage(job: Job, options: StageOptions): Promise<void> {
  clear(job);
  const stager = new Stager(job, options.mapping);
  for await (const records of readRecords(options.path, options.dialect)) {
    options.signal?.throwIfAborted();
    stager.add(records);
    options.onProgress(stager.lines, stager.bytes);
  }
  stager.finish(options.sendIncomplete);
}

const clear = (job: Job): void => {
  job.database.exec('DELETE FROM row; DELETE FROM declaration; DELETE FROM finding;');
};

interface Group {
  id: number;
  head: LineHead;
  hasGood: boolean;
  hasWrong: boolean;
}

class Stager {
  lines = 0;
  bytes = 0;
  readonly #job: Job;
  /** By agreement and month. */
  readonly #groups = new Map<string, Map<string, Group>>();
  #groupCount = 0;
  /** Agreements with a line of which the month is unknown: any of their declarations may miss it. */
  readonly #incomplete = new Set<string>();
  readonly #read: (record: CsvRecord) => ReadLine;
  readonly #mapping: Mapping;
  #header = true;
  readonly #insertRow: StatementSync;
  readonly #insertGroup: StatementSync;
  readonly #insertFinding: StatementSync;

  constructor(job: Job, mapping: Mapping) {
    this.#job = job;
    this.#mapping = mapping;
    this.#read = lineReader(mapping);
    const { database } = job;
    this.#insertRow = database.prepare('INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.#insertGroup = database.prepare(
      'INSERT INTO declaration (id, agreement, month, invoiceNumber, invoiceDate) VALUES (?, ?, ?, ?, ?)',
    );
    this.#insertFinding = database.prepare('INSERT INTO finding VALUES (?, ?, ?, ?, ?)');
  }

  add(records: CsvRecord[]): void {
    this.#job.transaction(() => {
      for (const record of records) {
        if (this.#header) this.#header = false;
        else this.#stage(record, this.#read(record));
      }
    });
    this.bytes = records.at(-1)?.offset ?? this.bytes;
  }

  finish(sendIncomplete: boolean): void {
    const hold = this.#job.database.prepare(`UPDATE declaration SET state = 'held' WHERE id = ?`);
    this.#job.transaction(() => {
      for (const [agreement, groups] of this.#groups) {
        for (const { id, hasGood, hasWrong } of groups.values()) {
          const isIncomplete = hasWrong || this.#incomplete.has(agreement);
          // Declarations without a single good line cannot be sent, whatever was asked.
          if (!hasGood || (isIncomplete && !sendIncomplete)) hold.run(id);
        }
      }
    });
    this.#job.remember({ staged: true });
  }

  #stage(record: CsvRecord, read: ReadLine): void {
    this.lines += 1;
    const group = this.#groupOf(read);
    const findings = this.#findingsOf(read, group);
    for (const { line, code, severity, column, params } of findings) {
      this.#insertFinding.run(line, code, severity, column, JSON.stringify(params));
    }
    const isWrong = findings.length > 0;
    if (group !== undefined) group[isWrong ? 'hasWrong' : 'hasGood'] = true;
    const content = read.content === undefined ? null : JSON.stringify(read.content);
    this.#insertRow.run(
      record.line,
      record.offset,
      record.length,
      group?.id ?? null,
      isWrong ? 1 : 0,
      read.minutes,
      read.cents ?? null,
      read.reference ?? null,
      content,
    );
  }

  #groupOf({ agreement, month, head }: ReadLine): Group | undefined {
    if (agreement === undefined) return undefined;
    if (month === undefined) {
      this.#incomplete.add(agreement);
      return undefined;
    }
    let groups = this.#groups.get(agreement);
    if (groups === undefined) this.#groups.set(agreement, (groups = new Map<string, Group>()));
    let group = groups.get(month);
    if (group === undefined) {
      group = { id: ++this.#groupCount, head, hasGood: false, hasWrong: false };
      groups.set(month, group);
      this.#insertGroup.run(group.id, agreement, month, head.invoiceNumber ?? null, head.invoiceDate ?? null);
    }
    return group;
  }

  #findingsOf(read: ReadLine, group: Group | undefined): readonly Finding[] {
    const { head, findings } = read;
    const isSame =
      group === undefined ||
      (head.invoiceNumber === group.head.invoiceNumber && head.invoiceDate === group.head.invoiceDate);
    return isSame ? findings : [...findings, ...this.#headFindings(read, group)];
  }

  /** One declaration has one invoice: a line that names another one is wrong. */
  #headFindings({ line, head }: ReadLine, group: Group): Finding[] {
    const code: FileFinding = 'INVOICE_DIFFERS';
    const differing = (['invoiceNumber', 'invoiceDate'] as const).filter((name) => head[name] !== group.head[name]);
    return differing.map((name) => ({
      line,
      code,
      severity: 'error',
      column: this.#mapping.headers[this.#mapping.positions[name] ?? -1]?.trim() ?? null,
      params: {},
    }));
  }
}
