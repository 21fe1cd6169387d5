import { join } from 'node:path';
import { withLock } from './lock.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { type ContextSettings, readSettings, sessionStores, type Settings } from './settings.ts';

/** Changes what stands in the file at that moment, so that nobody's change is lost. */
export async function changeSettings(folder: string, change: (settings: Settings) => Settings): Promise<void> {
  makeFolder(folder);
  // It is loaded first: whoever else changes something waits from then on.
  const { default: Conf } = await import('conf');
  await withLock(join(folder, 'config.held'), () => {
    const changed = change(readSettings(folder));
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
      properties: {
        portal: text,
        as: text,
        holder: text,
        store: { enum: [...sessionStores] },
        begunIn: { enum: [...sessionStores] },
        certificate: text,
        key: text,
        clientId: text,
      } satisfies Record<keyof ContextSettings, object>,
      additionalProperties: false,
    },
  },
  preferences: { type: 'object', additionalProperties: text },
  mappings: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { ignored: { type: 'array', items: text } },
      additionalProperties: text,
    },
  },
} as const;
