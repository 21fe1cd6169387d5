import { resolve } from 'node:path';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { changeContext } from '../../settings/change-context.ts';
import { changeSettings } from '../../settings/change-settings.ts';
import type { SessionStore, SystemSettings } from '../../settings/settings.ts';
import { secretOf, type PortalTarget } from '../credentials/portal-auth.ts';
import { asPerson } from './sign-in-at-portal.ts';
import { passphraseName, systemCredentials } from '../credentials/system-credentials.ts';

interface Choices {
  readonly certificate: string | undefined;
  readonly key: string | undefined;
  readonly clientId: string | undefined;
  readonly store: SessionStore | undefined;
}

/**
 * Has a context work as a system from now on: the file stays where it is, and each command asks for a token of its own.
 * The passphrase is kept in the keychain when that was said, and nowhere else.
 */
export async function signInSystem(
  context: Context,
  target: PortalTarget,
  { certificate, key, clientId, store }: Choices,
): Promise<PortalTarget> {
  if (store === 'file' || store === 'memory')
    throw new CliError('options-conflict', { one: '--certificate', other: `--store ${store}` });
  if (key !== undefined && clientId === undefined) throw new CliError('missing-option', { option: '--client-id' });
  const system: SystemSettings = {
    ...(certificate !== undefined && { certificate: resolve(certificate) }),
    ...(key !== undefined && { key: resolve(key) }),
    ...(clientId !== undefined && { clientId }),
  };
  const plain: PortalTarget = { ...target, store: undefined, system };
  const { auth, passphrase } = await systemCredentials(context, plain, system);
  // What cannot get a token is not kept.
  await auth.accessToken(context.signal);
  if (store === 'keychain' && passphrase !== undefined)
    await secretOf(context, passphraseName(target.context), store).save(passphrase);
  const kept = { portal: target.url, ...(store !== undefined && { store }), ...system };
  await changeSettings(context.folder, (settings) => ({
    ...settings,
    context: target.context,
    contexts: { ...settings.contexts, [target.context]: kept },
  }));
  return { ...plain, store };
}

/** The context forgets the file and its passphrase; the file itself is left as it is. */
export async function forgetSystem(context: Context, { context: name, store }: PortalTarget): Promise<true> {
  if (store === 'keychain') await secretOf(context, passphraseName(name), store).remove();
  await changeContext(context.folder, name, asPerson);
  return true;
}
