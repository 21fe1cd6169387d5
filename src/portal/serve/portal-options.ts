import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto';
import { usualTimeouts } from '../http/connection/timeouts.ts';
import type { RuleOverrides } from '../../domain/rules/resolve-rules.ts';
import { certificatesIn } from '../certificates/pem.ts';
import { revocationsInFile } from '../certificates/revocation-file.ts';
import type { ClientCertificates } from '../certificates/trust.ts';
import { checkRules } from '../guard/check-rules.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import type { Limits } from '../limits/limits.ts';
import { type Log, standardLog } from '../log.ts';
import type { Post } from '../mail/post.ts';
import { smtpPost } from '../mail/smtp-post.ts';
import type { PortalOptions } from '../portal.ts';
import { newStartError } from '../start/start-error.ts';
import { usualDatabaseTimeouts } from '../store/database-timeouts.ts';
import type { StoreOptions } from '../store/open/open-store.ts';
import type { Config } from './config.ts';
import { secretVariables } from './environment.ts';
import { readYaml } from './read-config.ts';
import { registersOf, systemsOf } from './outside.ts';
import { readPlain, secretOf } from './secret-files.ts';
import { storeKeyOf } from './store-key.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What `createPortal` is given: the config, with the secrets from their files or from the environment. */
export async function portalOptionsOf(config: Config, env: Env, isNew: boolean): Promise<PortalOptions> {
  const { identity, url, hosts, tls, proxy, allowPlainHttp, contact, limits, clientCertificates } = config;
  return {
    ...(await storeOptionsOf(config, env)),
    mustExist: !isNew,
    identity: await identityOf(identity),
    log: logFrom(config.log?.level ?? 'info'),
    logRequests: config.log?.requests ?? true,
    timeouts: {
      headers: limits?.headersMilliseconds ?? usualTimeouts.headers,
      request: limits?.requestMilliseconds ?? usualTimeouts.request,
      handling: limits?.handlingMilliseconds ?? usualTimeouts.handling,
      closing: limits?.closingMilliseconds ?? usualTimeouts.closing,
    },
    limits: rateLimitsOf(limits),
    ...(config.rules !== undefined && { rules: await readRules(config.rules) }),
    ...(config.registers && { registers: await registersOf(config.registers) }),
    ...(config.systems && { systems: await systemsOf(config.systems, env) }),
    ...(config.metrics && { metrics: config.metrics }),
    ...(url !== undefined && { url }),
    ...(hosts !== undefined && { hosts }),
    ...(proxy !== undefined && { proxy }),
    ...(allowPlainHttp !== undefined && { allowPlainHttp }),
    ...(contact !== undefined && { contact }),
    ...(clientCertificates && { clientCertificates: await clientCertificatesOf(clientCertificates) }),
    ...(tls && {
      tls: { certificate: await readPlain(tls.certificateFile), key: await secretOf(tls.keyFile, undefined) },
    }),
  };
}

async function identityOf({ userinfo, ...identity }: Config['identity']): Promise<IdentityOptions> {
  return {
    ...identity,
    keys: new URL(identity.keys),
    ...(userinfo !== undefined && {
      userinfo: {
        url: new URL(userinfo.url),
        key: await privateKeyOf('identity.userinfo.keyFile', userinfo.keyFile),
        ...(userinfo.audience !== undefined && { audience: userinfo.audience }),
      },
    }),
  };
}

async function clientCertificatesOf({
  authorityFile,
  revocationFile,
  fromProxy = false,
}: NonNullable<Config['clientCertificates']>): Promise<ClientCertificates> {
  const authorities = await authoritiesIn(await readPlain(authorityFile));
  // A list that cannot be read is told at the start, and not to the first system that comes.
  await readPlain(revocationFile);
  return { authorities, statusOf: revocationsInFile(revocationFile, authorities), fromProxy };
}

async function authoritiesIn(text: string): Promise<X509Certificate[]> {
  try {
    return certificatesIn(text);
  } catch {
    const params = { place: 'clientCertificates.authorityFile', found: 'text', wanted: 'authorities' } as const;
    throw await newStartError('setting-unusable', params);
  }
}

async function privateKeyOf(place: string, path: string): Promise<KeyObject> {
  const text = await secretOf(path, undefined);
  try {
    return createPrivateKey(text);
  } catch {
    // The library's own error is not passed on, since it may quote the file.
    throw await newStartError('setting-unusable', { place, found: 'text', wanted: 'private-key' });
  }
}

/** What carries notices by e-mail; undefined when the config names no server. */
export async function postOf(mail: Config['mail']): Promise<Post | undefined> {
  if (mail === undefined) return undefined;
  const { passwordFile, ...server } = mail;
  return smtpPost({
    ...server,
    ...(passwordFile !== undefined && { password: await secretOf(passwordFile, undefined) }),
  });
}

/** The operator's own rules; the error names the file and the place in it. */
export async function readRules(file: string): Promise<RuleOverrides> {
  return (await checkRules(await readYaml(file), file)) ?? {};
}

/** The database with its key, as they stand in the config. */
export async function storeOptionsOf(config: Config, env: Env): Promise<StoreOptions> {
  const { database } = config;
  return {
    database: await databaseOf(config, env),
    key: await storeKeyOf(config, env),
    databaseTimeouts: {
      connect: database.connectMilliseconds ?? usualDatabaseTimeouts.connect,
      query: database.queryMilliseconds ?? usualDatabaseTimeouts.query,
      transaction: database.transactionMilliseconds ?? usualDatabaseTimeouts.transaction,
      lock: database.lockMilliseconds ?? usualDatabaseTimeouts.lock,
    },
  };
}

/** How much one caller may ask; what is not named stays as usual. */
function rateLimitsOf(limits: Config['limits'] = {}): Partial<Limits> {
  const { headersMilliseconds, requestMilliseconds, handlingMilliseconds, closingMilliseconds, ...rates } = limits;
  return rates;
}

async function databaseOf({ database }: Config, env: Env): Promise<string> {
  if (database.postgres === undefined) return database.sqlite ?? '';
  const given = env[secretVariables.password];
  if (given === undefined && database.passwordFile === undefined) return database.postgres;
  const url = new URL(database.postgres);
  url.password = encodeURIComponent(await secretOf(database.passwordFile, given));
  return url.href;
}

const levels = ['info', 'warn', 'error'] as const;

function logFrom(level: (typeof levels)[number]): Log {
  return (entry) => {
    if (levels.indexOf(entry.level) >= levels.indexOf(level)) standardLog(entry);
  };
}
