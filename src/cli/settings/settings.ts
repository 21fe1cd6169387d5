import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenColumns } from '../../import/columns/columns.ts';
import { CliError } from '../failure/cli-error.ts';

/** By which file a system shows who it is; the file itself stays where its owner put it. */
export interface SystemSettings {
  /** Path of a certificate with its key: PKCS#12 or PEM. */
  readonly certificate?: string;
  /** Path of a private key: PEM or JWK. */
  readonly key?: string;
  /** The name by which the issuer knows the system. */
  readonly clientId?: string;
}

/** One way to work: which portal, as whom. */
export interface ContextSettings extends SystemSettings {
  /** Address of the portal; absent in the practice context. */
  readonly portal?: string;
  /** The persona whom one is in the practice context. */
  readonly as?: string;
  /** A representative works on behalf of this budget holder. */
  readonly holder?: string;
  readonly store?: SessionStore;
  /** Where a sign-in stands that was begun and not ended yet; the session that is there meanwhile stays where it is. */
  readonly begunIn?: SessionStore;
}
export const sessionStores = ['keychain', 'file', 'memory'] as const;
/** Where a session is kept when nobody says where. */
export const usualStore = 'keychain';
export type SessionStore = (typeof sessionStores)[number];

/** Each mapping keeps under a name how the columns of somebody's files are called. */
export type Mappings = Readonly<Record<string, ChosenColumns>>;

export interface Settings {
  readonly context?: string;
  readonly contexts: Readonly<Record<string, ContextSettings>>;
  readonly preferences: Readonly<Record<string, string>>;
  readonly mappings?: Mappings;
}

function fileOf(folder: string): string {
  return join(folder, 'config.json');
}

const empty: Settings = { contexts: {}, preferences: {} };

/** Reads the settings without conf, which takes longer to load than all the rest of a command. */
export function readSettings(folder: string): Settings {
  const file = fileOf(folder);
  try {
    return { ...empty, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Settings>) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return empty;
    throw error instanceof SyntaxError ? new CliError('settings-damaged', { file }, { cause: error }) : error;
  }
}
