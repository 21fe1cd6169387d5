import { z } from 'zod';
import { assuranceLevels, budgetProviderKinds, roles } from '../../domain/words.ts';
import type { Wanted } from '../../messages/shape/start.ts';
import { isHost } from '../guard/check-hosts.ts';
import { isLevels, isRoles, isTokenSeconds } from '../guard/check-identity.ts';
import { isAddress } from '../guard/check-transport.ts';
import type { MappedClaim } from '../identity/token/map-claims.ts';

/** A setting tells what it has to be, so that an error can say so. */
function setting<Schema extends z.ZodType>(schema: Schema, wanted: Wanted): Schema {
  return schema.meta({ wanted });
}

const name = z.string().regex(/^\S(.*\S)?$/);
const text = setting(name, 'text');
const file = setting(name, 'file');
const yesNo = setting(z.boolean(), 'yes-no');
const count = setting(z.int().min(1).max(10_000_000), 'count');
const seconds = setting(z.int().min(1).max(86_400), 'seconds');
const rate = z.strictObject({ count, seconds }).exactOptional();
const milliseconds = setting(z.int().min(1).max(600_000), 'milliseconds');

function isWebAddress(given: string): boolean {
  return URL.canParse(given) && /^https?:$/.test(new URL(given).protocol);
}

/** A password would stand in a file that people copy and show; it has a file of its own. */
function isPostgresWithoutPassword(given: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(given) || !URL.canParse(given)) return false;
  const { password, searchParams } = new URL(given);
  return password === '' && !searchParams.has('password');
}

const webAddress = setting(name.refine(isWebAddress), 'address');

const register = z.strictObject({
  url: webAddress,
  keyFile: file.exactOptional(),
  milliseconds: milliseconds.exactOptional(),
});

const officeSystem = z.strictObject({
  kind: setting(z.enum(budgetProviderKinds), 'office-kind'),
  code: setting(z.string().regex(/^\d{4}$/), 'office-code'),
  name: text,
  ...register.shape,
});

/** What may stand in the file with which a portal in earnest is started. Secrets are named by file only. */
export const Config = z.strictObject({
  listen: z.strictObject({
    host: text.exactOptional(),
    port: setting(z.int().min(0).max(65_535), 'port'),
  }),
  url: webAddress.exactOptional(),
  hosts: setting(z.array(z.string().refine(isHost)).min(1), 'hosts').exactOptional(),
  database: z.strictObject({
    sqlite: file.exactOptional(),
    postgres: setting(name.refine(isPostgresWithoutPassword), 'postgres').exactOptional(),
    passwordFile: file.exactOptional(),
    connectMilliseconds: milliseconds.exactOptional(),
    queryMilliseconds: milliseconds.exactOptional(),
    transactionMilliseconds: milliseconds.exactOptional(),
    lockMilliseconds: milliseconds.exactOptional(),
  }),
  storeKeyFile: file.exactOptional(),
  /** A program with its arguments that prints the key, as that of a vault does. */
  storeKeyCommand: setting(z.array(text).min(1), 'command').exactOptional(),
  identity: z.strictObject({
    issuer: text,
    audience: text,
    keys: webAddress,
    maximumTokenSeconds: setting(z.number().refine(isTokenSeconds), 'token-seconds').exactOptional(),
    /** In which claims the issuer tells who somebody is, where they have other names: `loa_authn` for `acr`. */
    claims: z
      .strictObject({
        role: text.exactOptional(),
        name: text.exactOptional(),
        bsn: text.exactOptional(),
        agb: text.exactOptional(),
        kvk: text.exactOptional(),
        acr: text.exactOptional(),
        actingSubject: text.exactOptional(),
        actingName: text.exactOptional(),
      } satisfies Record<MappedClaim, z.ZodType>)
      .exactOptional(),
    /** Which role a value of the claim stands for. */
    roles: setting(z.record(z.string(), z.enum(roles)).refine(isRoles), 'roles').exactOptional(),
    /** Where the portal asks who is behind a token, sealed for the key in the file; no BSN stands in the token then. */
    userinfo: z.strictObject({ url: webAddress, keyFile: file, audience: text.exactOptional() }).exactOptional(),
    /** Which level of assurance a value of `acr` stands for, where the issuer has names of its own. */
    levels: setting(z.record(z.string(), z.enum(assuranceLevels)).refine(isLevels), 'levels').exactOptional(),
  }),
  tls: z.strictObject({ certificateFile: file, keyFile: file }).exactOptional(),
  /** Whose certificates of systems count, and which of them were revoked (PEM). A named proxy may hand them on. */
  clientCertificates: z
    .strictObject({ authorityFile: file, revocationFile: file, fromProxy: yesNo.exactOptional() })
    .exactOptional(),
  proxy: setting(z.array(z.string().refine(isAddress)).min(1), 'addresses').exactOptional(),
  allowPlainHttp: yesNo.exactOptional(),
  jobs: yesNo.exactOptional(),
  /** A file with amounts, terms and limits beside the standard ones. */
  rules: file.exactOptional(),
  limits: z
    .strictObject({
      headersMilliseconds: milliseconds.exactOptional(),
      requestMilliseconds: milliseconds.exactOptional(),
      handlingMilliseconds: milliseconds.exactOptional(),
      closingMilliseconds: milliseconds.exactOptional(),
      calls: rate,
      callsFromAddress: rate,
      guesses: rate,
      personSearchesPerDay: count.exactOptional(),
      companySearchesPerDay: count.exactOptional(),
    })
    .exactOptional(),
  log: z
    .strictObject({
      level: setting(z.enum(['info', 'warn', 'error']), 'log-level').exactOptional(),
      requests: yesNo.exactOptional(),
    })
    .exactOptional(),
  metrics: z
    .strictObject({ host: text.exactOptional(), port: setting(z.int().min(1).max(65_535), 'port') })
    .exactOptional(),
  /** The registers that are asked of persons, care providers and companies. */
  registers: z
    .strictObject({ persons: register.exactOptional(), agb: register.exactOptional(), kvk: register.exactOptional() })
    .exactOptional(),
  /** The systems to which payments and notices go by themselves, and of which the portal takes answers and awards. */
  systems: z
    .strictObject({ payment: register.exactOptional(), offices: z.array(officeSystem).min(1).exactOptional() })
    .exactOptional(),
  /** The server that takes notices by e-mail; without it the portal sends none. */
  mail: z
    .strictObject({
      host: text,
      port: setting(z.int().min(1).max(65_535), 'port'),
      from: text,
      user: text.exactOptional(),
      passwordFile: file.exactOptional(),
      tls: setting(z.enum(['start', 'direct', 'none']), 'mail-tls').exactOptional(),
    })
    .exactOptional(),
  contact: z.strictObject({ name: text, email: text, url: webAddress }).exactOptional(),
});
export type Config = z.output<typeof Config>;
