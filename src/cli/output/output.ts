import type { OutputFormat } from './output-formats.ts';
import type { CliTexts } from '../../messages/cli-texts.ts';
import { CliError } from '../failure/cli-error.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { DetailView, ErasedView, View } from './view.ts';
import type { CellTexts } from './cell.ts';
import { accessibleList } from './formats/accessible.ts';
import { columnsOf, type ShownColumn } from './formats/columns.ts';
import { csvList } from './formats/csv.ts';
import { detailLines } from './formats/details.ts';
import { jsonList, jsonText, ndjsonList } from './formats/json.ts';
import { tableList, type Hidden } from './formats/table.ts';
import type { ListWriter } from './list-writer.ts';
import type { Look } from '../terminal/look.ts';
import { paintStatus } from './paint.ts';
import { nameHolder } from './name-holder.ts';
import { pick, select, type Selection } from './select.ts';
import { harmless } from '../terminal/harmless.ts';
import { wrapNotice } from '../terminal/wrap-notice.ts';
import type { Writer } from '../terminal/writer.ts';

export interface OutputFacts {
  readonly stdout: Writer;
  readonly stderr: Writer;
  readonly look: Look;
  readonly format: OutputFormat;
  readonly fields: string | undefined;
  readonly bom: boolean;
  /** Each row says of which budget holder it is, also on a narrow screen. */
  readonly namesHolder: boolean;
  readonly cli: CliTexts;
  /** The texts are loaded when something is shown, not before. */
  readonly texts: () => Promise<{ own: Texts; dutch: Texts }>;
}

/** A page of a list, or all of it: what the SDK gives. */
export type Pages<Item> = PromiseLike<{ items: readonly Item[]; nextCursor: string | null }> & AsyncIterable<Item>;

/** The output is all that a command prints. Standard output is data, standard error is for people. */
export class Output {
  readonly format: OutputFormat;
  readonly look: Look;
  readonly #facts: OutputFacts;
  /** The list that is being written: what goes wrong meanwhile goes into its document. */
  #open: ListWriter | undefined;

  constructor(facts: OutputFacts) {
    this.#facts = facts;
    this.format = facts.format;
    this.look = facts.look;
  }

  /** No more data can be written. */
  get closed(): boolean {
    return this.#facts.stdout.closed;
  }
  /** Nobody reads the data any more. */
  get hasNoReader(): boolean {
    return this.#facts.stdout.hasNoReader;
  }
  /** A person watches the data come. */
  get isTerminal(): boolean {
    return this.#facts.stdout.isTerminal;
  }
  get isForPeople(): boolean {
    return this.format === 'table';
  }

  /** Says something to people. */
  notice(text: string): Promise<void> {
    const { stderr } = this.#facts;
    // Also in a file: a log is shown on a terminal some day.
    const safe = harmless(text);
    const shown = stderr.isTerminal ? wrapNotice(safe, stderr.columns || this.look.columns) : safe;
    return stderr.write(`${shown}\n`);
  }
  aside(text: string): Promise<void> {
    return this.notice(this.look.people.dim(text));
  }
  /** Fails when data was lost: a script must not take what it has for all that there is. */
  async finish(): Promise<void> {
    try {
      await this.#facts.stdout.finish();
    } catch (error) {
      const { code, name } = error as NodeJS.ErrnoException;
      throw new CliError('output-lost', { reason: code ?? name }, { cause: error });
    }
  }

  /** Writes data that is a text already: a file, or an answer as it came. */
  raw(text: string): Promise<void> {
    return this.#facts.stdout.write(text);
  }
  /** Writes data that has no view. */
  json(value: unknown): Promise<void> {
    return this.raw(this.format === 'ndjson' ? `${JSON.stringify(value)}\n` : jsonText(value));
  }

  /** Tells programs why there is no more: within the document that was begun, if there is one. */
  async failed(failure: object): Promise<void> {
    if (this.isForPeople || this.format === 'csv') return;
    await (this.#open?.fail?.(failure) ?? this.json({ error: failure }));
  }

  /** Writes one page, or all pages as they come. */
  async list<Row>(view: View<Row>, pages: Pages<Row>, all: boolean): Promise<void> {
    const writer = await this.rows(view);
    let count = 0;
    if (all) {
      for await (const row of pages) {
        if (this.closed) return;
        await writer.row(row);
        count++;
      }
      await writer.end(null);
    } else {
      const { items, nextCursor } = await pages;
      for (const row of items) await writer.row(row);
      await writer.end(nextCursor);
      count = items.length;
      // A document of JSON has the cursor in it; no other form says by itself that there is more.
      if (nextCursor !== null && this.format !== 'json') await this.aside(this.#facts.cli.notices.more(count));
    }
    if (count === 0 && this.isForPeople) await this.notice(this.#facts.cli.notices.empty);
  }

  /** An answer that is no page, such as `{ "results": [...] }`, whose rows are what there is to see. */
  async answer<Row>(view: View<Row>, rows: readonly Row[], document: unknown): Promise<void> {
    const writer = await this.answerRows(view, () => document);
    for (const row of rows) await writer.row(row);
    await writer.end(null);
  }
  /** The same for rows that come one by one. A document of its own form is whole or is not there, so its rows wait for the last. */
  async answerRows<Row>(view: View<Row>, document: (rows: readonly Row[]) => unknown): Promise<ListWriter> {
    if (this.format !== 'json' || this.#facts.fields !== undefined) return this.rows(view);
    const rows: Row[] = [];
    return { row: async (row) => void rows.push(row as Row), end: () => this.json(document(rows)) };
  }

  /** Returns a writer for rows that come one by one. */
  async rows<Row>(view: View<Row>): Promise<ListWriter> {
    const { fields, namesHolder } = this.#facts;
    const writer = await this.#writer(select(namesHolder ? nameHolder(view) : view, fields));
    this.#open = writer;
    const end = (nextCursor: string | null): Promise<void> => {
      this.#open = undefined;
      return writer.end(nextCursor);
    };
    return { ...writer, end };
  }

  /** Writes one record, with the lists in it below it. */
  async record<Row>(view: DetailView<Row>, record: Row): Promise<void> {
    const selection = select(view, this.#facts.fields);
    if (this.format === 'json' || this.format === 'ndjson') return this.json(pick(record, selection));
    if (this.format === 'csv') {
      const writer = await this.#writer(selection);
      await writer.row(record);
      return writer.end(null);
    }
    await this.#details(selection, record);
    for (const { path, view: of, rows } of view.sections) {
      if (selection.sections.includes(path)) await this.#section(path, of, rows(record));
    }
  }

  /** Shows a record to people before they are asked about it; standard output stays data. */
  show<Row>(view: DetailView<Row>, record: Row): Promise<void> {
    const facts = { ...this.#facts, stdout: this.#facts.stderr, format: 'table', fields: undefined } as const;
    return new Output(facts).record(view, record);
  }

  /** The outcome of a deed: a sentence for people, the record for programs, its number for a pipe. */
  async done<Row extends { readonly id: string }>(view: DetailView<Row>, record: Row, sentence: string): Promise<void> {
    await this.notice(this.look.people.green(sentence));
    if (!this.isForPeople) return this.record(view, record);
    if (!this.isTerminal) await this.raw(`${record.id}\n`);
  }

  async #details(selection: Selection, record: unknown): Promise<void> {
    const columns = await this.#columns(selection);
    const { stdout } = this.#facts;
    if (this.look.accessible) return accessibleList(stdout, columns).row(record);
    await this.raw(detailLines(record, columns, this.look, stdout.isTerminal ? this.look.columns : Infinity));
  }

  async #section(path: string, view: ErasedView, rows: readonly unknown[]): Promise<void> {
    if (rows.length === 0) return;
    await this.raw(`\n${this.look.data.bold(sectionTitle(this.#facts.cli, path))}\n`);
    const selection = select(view, undefined);
    const [only, ...more] = await this.#columns(selection);
    // One column needs no header: its title stands above it.
    if (only === undefined) return;
    if (more.length === 0) return this.raw(rows.map((row) => `- ${only.text(row)}\n`).join(''));
    // A column that does not fit here cannot be chosen with --fields, so nothing is said about it.
    const writer = this.#table([only, ...more], async () => undefined);
    for (const row of rows) await writer.row(row);
    await writer.end(null);
  }

  async #writer(selection: Selection): Promise<ListWriter> {
    const { stdout } = this.#facts;
    switch (this.format) {
      case 'json':
        return jsonList(stdout, selection);
      case 'ndjson':
        return ndjsonList(stdout, selection);
      case 'csv':
        return csvList(stdout, selection, this.#cell((await this.#facts.texts()).dutch), this.#facts.bom);
      case 'table':
        return this.#table(await this.#columns(selection), (columns) => this.#tellHidden(columns));
    }
  }

  #table(columns: readonly ShownColumn[], hidden: (hidden: Hidden) => Promise<void>): ListWriter {
    const { stdout, look } = this.#facts;
    if (look.accessible) return accessibleList(stdout, columns);
    return tableList({
      out: stdout,
      look,
      columns,
      paint: (text, path, row) => paintStatus(look, text, path, row),
      hidden,
    });
  }

  async #tellHidden({ noRoom, same }: Hidden): Promise<void> {
    const { sameColumns, hiddenColumns } = this.#facts.cli.notices;
    if (same.length > 0) await this.aside(sameColumns(same));
    if (noRoom.length > 0) await this.aside(hiddenColumns(noRoom));
  }

  async #columns(selection: Selection): Promise<ShownColumn[]> {
    return columnsOf(selection, this.#facts.cli.headers, this.#cell((await this.#facts.texts()).own));
  }

  #cell(texts: Texts): CellTexts {
    const { yes, no } = this.#facts.cli.notices;
    return { texts, yes, no };
  }
}

function sectionTitle({ sections }: CliTexts, path: string): string {
  return (sections as Readonly<Record<string, string>>)[path] ?? path;
}
