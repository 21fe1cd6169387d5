import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LineInput } from '../../domain/declaration-content.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import type { Month } from '../../domain/values/month.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import type { Context } from '../framework/context.ts';
import type { Care } from './care.ts';

/** A declaration that is being filled in, as it is kept after each answer. It holds no names and no numbers of people. */
export interface KeptEntry {
  readonly budgetHolderId: string;
  readonly agreementId: string;
  readonly month: Month;
  readonly lines: readonly LineInput[];
  /** The question that comes next; undefined when each day was asked. */
  readonly next?: { readonly care: Care; readonly day: IsoDate };
}
type Key = Pick<KeptEntry, 'agreementId' | 'month'>;

/** Keeps what somebody fills in until it is handed in: each caller at each portal sees only their own. */
export interface EntryKeeper {
  list(): Promise<KeptEntry[]>;
  keep(entry: KeptEntry): Promise<void>;
  forget(key: Key): Promise<void>;
}

/** What nobody came back for is care of somebody that lies about. */
const MOST_AGE_MS = 92 * 86_400_000;

export async function openKeeper(context: Context): Promise<EntryKeeper> {
  const client = await context.client();
  const { role, name, careProvider } = await client.me.show(context.call);
  const target = context.target();
  const portal = target.kind === 'portal' ? target.url : target.kind;
  const caller = createHash('sha256').update(JSON.stringify([portal, role, careProvider?.id ?? name]));
  return keeperIn(join(context.folder, 'entries'), caller.digest('hex').slice(0, 16));
}

export function keeperIn(folder: string, caller: string): EntryKeeper {
  const fileOf = ({ agreementId, month }: Key) => join(folder, `${caller}-${agreementId}-${month}.json`);
  return {
    async list() {
      const names = await readdir(folder).catch(() => []);
      const own = names.filter((name) => name.startsWith(`${caller}-`) && name.endsWith('.json')).sort();
      const entries = await Promise.all(own.map((name) => readEntry(join(folder, name))));
      return entries.filter((entry) => entry !== undefined);
    },
    keep(entry) {
      makeFolder(folder);
      return writeAtomically(fileOf(entry), (file) => file.writeFile(JSON.stringify(entry)));
    },
    forget: (key) => rm(fileOf(key), { force: true }),
  };
}

/** What is damaged is as good as nothing, and one begins again; what is old is taken away. */
async function readEntry(file: string): Promise<KeptEntry | undefined> {
  const { mtimeMs } = await stat(file);
  if (Date.now() - mtimeMs > MOST_AGE_MS) {
    await rm(file, { force: true });
    return undefined;
  }
  try {
    const entry = JSON.parse(await readFile(file, 'utf8')) as Partial<KeptEntry> | null;
    const isWhole = [entry?.budgetHolderId, entry?.agreementId, entry?.month].every((part) => typeof part === 'string');
    return isWhole && Array.isArray(entry?.lines) ? (entry as KeptEntry) : undefined;
  } catch {
    return undefined;
  }
}
