import { isSafe } from '../../contract/http/loopback.ts';
import type { HttpSource } from '../over-http/ask-over-http.ts';
import { personsOverHttp } from '../registers/http/persons.ts';
import { companiesOverHttp, providersOverHttp } from '../registers/http/providers.ts';
import type { Registers } from '../registers/registers.ts';
import { newStartError } from '../start/start-error.ts';
import { systemOverHttp } from '../systems/http/system-over-http.ts';
import type { OfficeSystem, Systems } from '../systems/system.ts';
import type { Config } from './config.ts';
import { systemKeyVariable } from './environment.ts';
import { secretOf } from './secret-files.ts';

type Env = Readonly<Record<string, string | undefined>>;
type RegisterSettings = NonNullable<Config['registers']>;
type SourceSettings = NonNullable<RegisterSettings['persons']>;

/** The registers that the config names. */
export async function registersOf({ persons, agb, kvk }: RegisterSettings): Promise<Registers> {
  return {
    ...(persons && { persons: personsOverHttp(await sourceOf('registers.persons', persons)) }),
    ...(agb && { agb: providersOverHttp(await sourceOf('registers.agb', agb)) }),
    ...(kvk && { kvk: companiesOverHttp(await sourceOf('registers.kvk', kvk)) }),
  };
}

/** The systems that the config names; the key of each may stand in the environment. */
export async function systemsOf({ payment, offices = [] }: NonNullable<Config['systems']>, env: Env): Promise<Systems> {
  const found: OfficeSystem[] = [];
  for (const [at, { kind, code, name, ...settings }] of offices.entries()) {
    const office = { kind, code, name };
    const source = await sourceOf(`systems.offices.${at}`, settings, env[systemKeyVariable(office)]);
    found.push({ office, system: systemOverHttp(source) });
  }
  return {
    ...(payment && {
      payment: systemOverHttp(await sourceOf('systems.payment', payment, env[systemKeyVariable()])),
    }),
    offices: found,
  };
}

/** Personal data, and what is to be paid, goes there over TLS, or to this machine. */
async function sourceOf(
  place: string,
  { url, keyFile, milliseconds }: SourceSettings,
  given?: string,
): Promise<HttpSource> {
  const address = new URL(url);
  if (!isSafe(address))
    throw await newStartError('address-without-tls', { place: `${place}.url`, address: address.origin });
  const hasKey = keyFile !== undefined || given !== undefined;
  return {
    url: address,
    ...(hasKey && { key: await secretOf(keyFile, given) }),
    ...(milliseconds !== undefined && { milliseconds }),
  };
}
