import { type FileHandle, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type OperationFacts, pathParameters, type PathParameter } from '../../contract/operation.ts';
import { operations } from '../../contract/operations.ts';
import { parseRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import type { Role } from '../../domain/words.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import type { PagePromise } from '../../sdk/pages/page-promise.ts';
import type { Exported } from '../view/people/profile.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { PgbError } from '../../sdk/errors/pgb-error.ts';
import type { CallOptions } from '../../sdk/options.ts';
import { parts, type Part, type Reading } from './parts.ts';

export interface ExportFacts {
  role: Role;
  /** Of this holder alone; of everybody who is the caller's when undefined. */
  holder: string | undefined;
  call: CallOptions;
}

/** An operation by its name, with the numbers in its path and, in an object, its query. */
type Call = (name: Reading, ...given: unknown[]) => unknown;
interface Item {
  id?: string;
  version?: number;
  invoiceByteCount?: number | null;
  generalTerms?: { tariffList?: string } | null;
  careProvider?: { id: string } | null;
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
 * the name of its operation, and the documents beside it. What is not there, or not theirs, is left out. The folder is a new
 * one, and is there whole or not at all.
 */
export async function writeExport(client: PgbClient, folder: string, facts: ExportFacts): Promise<Exported> {
  const file = join(folder, 'data.json');
  const call: Call = (name, ...given) => (client.call as Call)(name, ...given, facts.call);
  const crawl = new Crawl(call, facts);
  makeFolder(folder);
  try {
    await writeAtomically(file, (handle) => crawl.writeData(handle));
    return { file, records: crawl.records, documents: await crawl.writeFiles(join(folder, 'documents')) };
  } catch (error) {
    // A part of it would pass for the whole.
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

class Crawl {
  records = 0;
  readonly #call: Call;
  readonly #facts: ExportFacts;
  /** The numbers of the records that there are, by their kind. */
  readonly #numbers = new Map<RecordKind, Set<string>>();
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
        const content = await this.#there(this.#call(name, id, ...noQuery(name)) as Promise<Uint8Array>);
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

  /** The operations of a part that this role may call; what is of a representative is not of the holder. */
  #of(part: Part): Reading[] {
    const { role, holder } = this.#facts;
    if (part === 'one' && role === 'representative' && holder !== undefined) return [];
    return readings.filter((name) => parts[name] === part && factsOf(name).roles.includes(role));
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
    const asked = this.#call(name, id, ...noQuery(name));
    if (factsOf(name).paged === true) {
      const items = await this.#there((asked as PagePromise<unknown>).toArray());
      if (items !== undefined) yield { id, items };
      return;
    }
    const answer = await this.#there(asked as Promise<unknown>);
    if (answer !== undefined) yield answer;
  }

  async *#versions(name: Reading): AsyncGenerator<unknown> {
    for (const agreementId of this.#numbers.get('agreement') ?? []) {
      for await (const { version } of this.#call('amendments.list', agreementId, undefined) as AsyncIterable<Item>) {
        yield await this.#call(name, { agreementId, version: String(version) });
      }
    }
  }

  #list(name: Reading): AsyncIterable<Item> {
    const { holder } = this.#facts;
    return this.#call(name, holder === undefined ? undefined : { budgetHolderId: holder }) as AsyncIterable<Item>;
  }

  async #findNumbers(name: Reading): Promise<void> {
    const { holder } = this.#facts;
    if (holder !== undefined && isOfPeople(name)) return this.#add(holder);
    for await (const { id, careProvider } of this.#list(name)) {
      this.#add(id);
      // Of one holder, the care providers are those with whom they have to do.
      if (holder !== undefined) this.#add(careProvider?.id);
    }
  }

  #add(id: string | undefined): void {
    const kind = id === undefined ? undefined : parseRecordId(id)?.kind;
    if (id === undefined || kind === undefined) return;
    const known = this.#numbers.get(kind) ?? new Set();
    this.#numbers.set(kind, known.add(id));
  }

  #noteFiles({ id, invoiceByteCount, generalTerms }: Item): void {
    if (id === undefined) return;
    if (typeof invoiceByteCount === 'number') this.#withFile['declarations.invoice']?.push(id);
    if (generalTerms?.tariffList !== undefined) this.#withFile['agreements.tariffList']?.push(id);
  }

  #idsFor(name: Reading): Iterable<string> {
    const withFile = this.#withFile[name];
    if (withFile !== undefined) return withFile;
    const [parameter] = parametersOf(name);
    const kind = parameter === undefined ? undefined : pathParameters[parameter];
    // A message tells of what happened, and has no history of its own.
    if (kind === 'any record') return [...this.#numbers].flatMap(([of, ids]) => (of === 'message' ? [] : [...ids]));
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

/** The place of the query of an operation that has one stands before the options, also when nothing is asked. */
function noQuery(name: Reading): undefined[] {
  return factsOf(name).input === true ? [undefined] : [];
}

/** These lists are of everybody whom the caller knows, and cannot be asked for of one holder. */
function isOfPeople(name: Reading): boolean {
  return name === 'budgetHolders.list' || name === 'careProviders.list';
}
