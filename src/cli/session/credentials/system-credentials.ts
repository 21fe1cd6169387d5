import type { Auth } from '../../../sdk/auth/auth.ts';
import { certificateAuth, keyAuth } from '../../../sdk/auth/system-auth.ts';
import type { ClientCertificate } from '../../../sdk/certificate/client-certificate.ts';
import { readCertificate } from '../../../sdk/certificate/read-certificate.ts';
import { readSigningKey } from '../../../sdk/certificate/read-key.ts';
import { isPgbError } from '../../../sdk/errors/pgb-error.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import type { SystemSettings } from '../../settings/settings.ts';
import { askPassphrase, passphraseInEnvironment } from './certificate-passphrase.ts';
import { secretOf, type PortalTarget } from './portal-auth.ts';
import { warnOfEnd } from '../warn-of-end.ts';

/** How a system shows the portal who it is. */
export interface SystemCredentials {
  readonly auth: Auth;
  readonly certificate?: ClientCertificate;
  /** What opened the file, when it was needed. */
  readonly passphrase: string | undefined;
}

/** Reads the certificate or the key of a context, and tells in time that it ends. */
export async function systemCredentials(
  context: Context,
  target: PortalTarget,
  system: SystemSettings,
): Promise<SystemCredentials> {
  const { language } = context;
  const { url: portal } = target;
  const named = system.clientId === undefined ? {} : { clientId: system.clientId };
  if (system.key !== undefined) {
    const path = system.key;
    const { read: key, passphrase } = await opened(context, target, path, (word) =>
      readSigningKey(path, { passphrase: word, language }),
    );
    return { auth: keyAuth({ portal, key, clientId: system.clientId ?? '', language }), passphrase };
  }
  const path = system.certificate ?? '';
  const isPlain = new URL(portal).protocol === 'http:';
  if (isPlain) throw new CliError('certificate-without-tls', { url: portal });
  const { read: certificate, passphrase } = await opened(context, target, path, (word) =>
    readCertificate(path, { passphrase: word, language }),
  );
  await warnOfEnd(context, certificate);
  return { auth: certificateAuth({ portal, certificate, language, ...named }), certificate, passphrase };
}

/** By the environment, then the keychain, then a question; a file that is not encrypted needs none of them. */
async function opened<Read>(
  context: Context,
  target: PortalTarget,
  path: string,
  read: (passphrase: string | undefined) => Promise<Read>,
): Promise<{ read: Read; passphrase: string | undefined }> {
  const known = passphraseInEnvironment(context) ?? (await keptPassphrase(context, target));
  try {
    return { read: await read(known), passphrase: known };
  } catch (error) {
    if (known !== undefined || !isPgbError(error) || error.code !== 'certificate-passphrase-missing') throw error;
    const typed = await askPassphrase(context, path);
    if (typed === undefined) throw error;
    return { read: await read(typed), passphrase: typed };
  }
}

/** The name under which the keychain has the passphrase of a context. */
export function passphraseName(context: string): string {
  return `${context}.certificate`;
}

function keptPassphrase(context: Context, { context: name, store }: PortalTarget): Promise<string | undefined> {
  // Only who said so has it kept: a keychain that is asked for nothing may put a question of its own on the screen.
  return store === 'keychain' ? secretOf(context, passphraseName(name), store).load() : Promise.resolve(undefined);
}
