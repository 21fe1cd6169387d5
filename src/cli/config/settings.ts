import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../failure/cli-error.ts';
import { withLock } from './lock.ts';

/** One way to work: which portal, as whom. */
export interface ContextSettings {
  /** Address of the portal; absent in the practice context. */
  readonly portal?: string;
  /** Who one is in the practice context. */
  readonly as?: string;
  /** On behalf of which budget holder a representative works. */
  readonly holder?: string;
  readonly store?: SessionStore;
}
export const sessionStores = ['keychain', 'file'] as const;
export type SessionStore = (typeof sessionStores)[number];

export interface Settings {
  readonly context?: string;
  readonly contexts: Readonly<Record<string, ContextSettings>>;
  readonly preferences: Readonly<Record<string, string>>;
}

const fileOf = (folder: string): string => join(folder, 'config.json');
const empty: Settings = { contexts: {}, preferences: {} };

/** Read without conf, which takes longer to load than all the rest of a command. */
export function readSettings(folder: string): Settings {
  const file = fileOf(folder);
  try {
    return { ...empty, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Settings>) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return empty;
    throw new CliError('settings-damaged', { file }, { cause: error });
  }
}

/** Changes what stands in the file at that moment, so that nobody's change is lost. */
export async function changeSettings(folder: string, change: (settings: Settings) => Settings): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await withLock(join(folder, 'config.lock'), async () => {
    const changed = change(readSettings(folder));
    const { default: Conf } = await import('conf');
    const conf = new Conf<Record<string, unknown>>({
      cwd: folder,
      configName: 'config',
      configFileMode: 0o600,
      schema,
    });
    conf.store = { ...changed };
  });
}

const text = { type: 'string' } as const;
const schema = {
  context: text,
  contexts: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { portal: text, as: text, holder: text, store: { enum: [...sessionStores] } },
      additionalProperties: false,
    },
  },
  preferences: { type: 'object', additionalProperties: text },
} as const;
