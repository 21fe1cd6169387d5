import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { type OperationFacts, pathParameters, type PathParameter } from '../../contract/operation.ts';
import { operations } from '../../contract/operations.ts';
import { parseRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import type { Role } from '../../domain/words.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import type { Exported } from '../view/profile.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { PgbError } from '../../sdk/errors/pgb-error.ts';
import type { CallOptions } from '../../sdk/options.ts';
import { parts, type Part, type Reading } from './parts.ts';

export interface ExportFacts {
  role: Role;
  /** Of these records of one holder alone; of everybody who is the caller's when undefined. */
  holder: string | undefined;
  call: CallOptions;
}

/** An operation by its name, with the numbers in its path. */
type Call = (name: Reading, ...ids: unknown[]) => unknown;
interface Item {
  id?: string;
  version?: number;
  invoiceByteCount?: number | null;
  generalTerms?: { tariffList?: string } | null;
  budgetHolder?: { id: string } | null;
  budgetHolderIds?: readonly string[];
}

const readings = Object.keys(parts) as Reading[];

function factsOf(name: Reading): OperationFacts {
  return operations[name];
}

function parametersOf(name: Reading): PathParameter[] {
  return [...factsOf(name).path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter as PathParameter);
}

/**
 * Everything that the portal holds of somebody, as far as they may see it: the data as one JSON document, each answer under
 * the name of its operation, and the documents beside it. What is not there, or not theirs, is left out.
 */
export async function writeExport(client: PgbClient, folder: string, facts: ExportFacts): Promise<Exported> {
  makeFolder(folder);
  const file = join(folder, 'data.json');
  const options = facts.call;
  const call: Call = (name, ...ids) =>
    // The query comes between the numbers and the options, where an operation has one.
    (client.call as Call)(name, ...ids, ...(factsOf(name).input === true ? [undefined] : []), options);
  const crawl = new Crawl(call, facts);
  await writeAtomically(file, (handle) => crawl.writeData(handle));
  return { file, records: crawl.records, documents: await crawl.writeFiles(join(folder, 'documents')) };
}

class Crawl {
  records = 0;
  readonly #call: Call;
  readonly #facts: ExportFacts;
  /** The numbers of the records that there are, by their kind. */
  readonly #numbers = new Map<RecordKind, string[]>();
  /** The records that have a file: to ask each for one that is not there would be taken for guessing. */
  readonly #withFile: Partial<Record<Reading, string[]>> = { 'declarations.invoice': [], 'agreements.tariffList': [] };

  constructor(call: Call, facts: ExportFacts) {
    this.#call = call;
    this.#facts = facts;
  }

  async writeData(handle: FileHandle): Promise<void> {
    for (const name of this.#of('numbers')) await this.#findNumbers(name);
    let separator = '{';
    for (const name of [...this.#of('one'), ...this.#of('list'), ...this.#of('each'), ...this.#of('version')]) {
      await handle.write(`${separator}\n${JSON.stringify(name)}: [`);
      let comma = '\n';
      for await (const answer of this.#answers(name)) {
        await handle.write(`${comma}${JSON.stringify(answer)}`);
        this.#noteFiles(answer as Item);
        this.records += 1;
        comma = ',\n';
      }
      await handle.write(']');
      separator = ',';
    }
    await handle.write('\n}\n');
  }

  /** Each file is named by the number of its record alone: what it is about is nobody's to read in a folder. */
  async writeFiles(folder: string): Promise<number> {
    let written = 0;
    for (const name of this.#of('file')) {
      for (const id of this.#idsFor(name)) {
        const content = await this.#there(this.#call(name, id) as Promise<Uint8Array>);
        if (content === undefined) continue;
        makeFolder(folder);
        await writeAtomically(join(folder, `${id}-${name.replace('.', '-')}.pdf`), (handle) =>
          handle.writeFile(content),
        );
        written += 1;
      }
    }
    return written;
  }

  /** The operations of a part that this role may call. */
  #of(part: Part): Reading[] {
    return readings.filter((name) => parts[name] === part && factsOf(name).roles.includes(this.#facts.role));
  }

  async *#answers(name: Reading): AsyncGenerator<unknown> {
    switch (parts[name]) {
      case 'one':
        yield await this.#call(name);
        return;
      case 'list':
        yield* this.#list(name);
        return;
      case 'version':
        yield* this.#versions(name);
        return;
      default:
        for (const id of this.#idsFor(name)) yield* this.#ofRecord(name, id);
    }
  }

  async *#ofRecord(name: Reading, id: string): AsyncGenerator<unknown> {
    const isPaged = factsOf(name).paged === true;
    const answer = isPaged
      ? await this.#there(collect(this.#call(name, id) as AsyncIterable<unknown>))
      : await this.#there(this.#call(name, id) as Promise<unknown>);
    if (answer !== undefined) yield isPaged ? { id, items: answer } : answer;
  }

  async *#versions(name: Reading): AsyncGenerator<unknown> {
    for (const agreementId of this.#numbers.get('agreement') ?? []) {
      for await (const { version } of this.#call('amendments.list', agreementId) as AsyncIterable<Item>) {
        yield await this.#call(name, { agreementId, version: String(version) });
      }
    }
  }

  async *#list(name: Reading): AsyncGenerator<Item> {
    for await (const item of this.#call(name) as AsyncIterable<Item>)
      if (this.#isWanted(item)) yield this.#ofHolder(item);
  }

  async #findNumbers(name: Reading): Promise<void> {
    for await (const { id = '' } of this.#list(name)) {
      const kind = parseRecordId(id)?.kind;
      if (kind !== undefined) this.#numbers.set(kind, [...(this.#numbers.get(kind) ?? []), id]);
    }
  }

  /** A record of no holder, such as a care provider, is of whoever sees it. */
  #isWanted({ id, budgetHolder, budgetHolderIds }: Item): boolean {
    const { holder } = this.#facts;
    if (holder === undefined) return true;
    if (id !== undefined && parseRecordId(id)?.kind === 'budget-holder') return id === holder;
    if (budgetHolderIds !== undefined) return budgetHolderIds.includes(holder);
    return budgetHolder === undefined || budgetHolder === null || budgetHolder.id === holder;
  }

  #noteFiles({ id, invoiceByteCount, generalTerms }: Item): void {
    if (id === undefined) return;
    if (typeof invoiceByteCount === 'number') this.#withFile['declarations.invoice']?.push(id);
    if (generalTerms?.tariffList !== undefined) this.#withFile['agreements.tariffList']?.push(id);
  }

  /** What was done with the data of several at once is told of this one. */
  #ofHolder(item: Item): Item {
    const { holder } = this.#facts;
    return holder === undefined || item.budgetHolderIds === undefined ? item : { ...item, budgetHolderIds: [holder] };
  }

  #idsFor(name: Reading): readonly string[] {
    const withFile = this.#withFile[name];
    if (withFile !== undefined) return withFile;
    const [parameter] = parametersOf(name);
    const kind = parameter === undefined ? undefined : pathParameters[parameter];
    // A message tells of what happened, and has no history of its own.
    if (kind === 'any record') return [...this.#numbers].flatMap(([of, ids]) => (of === 'message' ? [] : ids));
    return kind === undefined || kind === 'version' ? [] : (this.#numbers.get(kind) ?? []);
  }

  /** What was thrown away since its number was read is not there any more. */
  async #there<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof PgbError && error.code === 'not-found') return undefined;
      throw error;
    }
  }
}

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}
