import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { systemClock } from '../clock.ts';
import { refuseInEarnest } from '../guard/check-practice.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import { startJobs } from '../jobs/job-timer.ts';
import { startExchange } from '../systems/start-exchange.ts';
import { type Log, standardLog } from '../log.ts';
import { keptPost } from '../mail/post.ts';
import type { Trust } from '../certificates/trust.ts';
import { assemblePortal, type Portal, type PortalOptions } from '../portal.ts';
import { services } from '../services.ts';
import { within } from '../within.ts';
import { openStore, type OpenStore, type StoreOptions } from '../store/open/open-store.ts';
import { placeOf as nameOfDatabase } from '../store/open/database-place.ts';
import { openDataDir } from './data-dir.ts';
import { causeFaults } from './faults/cause-faults.ts';
import { FaultSwitch } from './faults/fault-switch.ts';
import type { WantedFaults } from './faults/faults.ts';
import { ownHosts } from '../http/connection/hosts.ts';
import { trustIn } from './authority/trust.ts';
import { certificateRoutes } from './http/certificate-routes.ts';
import { practiceRoutes } from './http/routes.ts';
import { audience, issuerName } from './issuer/constants.ts';
import { claimsOf } from './issuer/account.ts';
import { accountBehind } from './issuer/pairwise.ts';
import { systemBehind } from './issuer/systems.ts';
import { issuerRoutes } from './issuer/routes.ts';
import { isIssuerAt } from './issuer/name.ts';
import { issuerSecrets, publicKeyOf } from './issuer/secrets.ts';
import { office } from './people/office.ts';
import { practiceRegisters } from './people/registers.ts';
import { practiceSystem } from './systems/practice-system.ts';
import { practiceJobs } from './payroll/practice-jobs.ts';
import { type Persona, personas } from './people/persona.ts';
import { createPractice, type Practice } from './practice.ts';
import { seedPortal } from './seed/fill-portal.ts';
import { type PracticeClock, practiceClock } from './time/clock.ts';

export interface PracticeOptions {
  /** Folder for the database and its key; without one the portal is in memory and gone when it closes. */
  dataDir?: string;
  /** `postgres://…`, or a file of SQLite, instead of the database in the folder; the key stays in the folder. */
  database?: string;
  /** The port; when absent, one that is free. */
  port?: number;
  host?: string;
  /** Speaks TLS with a certificate of its own authority, and then lets systems in by theirs. */
  tls?: boolean;
  /** People with care agreed, an institution of so many clients beside them, or nothing at all. */
  seed?: 'base' | { clients: number } | 'none';
  /** The moment at which a new practice portal begins; 3 November 2026 when absent. */
  now?: number;
  /** The faults that happen until they are put right or the portal closes. */
  faults?: WantedFaults;
  log?: Log;
}

const JOBS_MILLISECONDS = 1_500;

export interface PracticePortal extends Practice {
  readonly url: string;
  readonly portal: Portal;
  readonly people: readonly Persona[];
  readonly close: () => Promise<void>;
}

/**
 * Makes a portal like any other, with invented people, a clock of its own and an issuer where one chooses who to be.
 */
export async function createPracticePortal(options: PracticeOptions = {}): Promise<PracticePortal> {
  const place = await placeOf(options);
  const store = await openStore(place);
  const { practice, portal } = await prepare(store, place.database, options).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const stopJobs = startJobs({ ...portal, store, jobs: practiceJobs, post: keptPost });
  const stopExchange = startExchange(portal);
  const close = async (): Promise<void> => {
    // A round that hangs must not keep the portal from stopping; what it did not finish, the next one does.
    await within(JOBS_MILLISECONDS, Promise.all([stopJobs(), stopExchange()]));
    await portal.close();
  };
  try {
    const { port = 0, host = '127.0.0.1' } = options;
    const { origin } = await portal.listen({ port, host });
    return { ...practice, url: origin, portal, people: personas, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function placeOf({ dataDir, database = ':memory:' }: PracticeOptions): Promise<StoreOptions> {
  if (dataDir !== undefined) return openDataDir(dataDir, database === ':memory:' ? {} : { elsewhere: database });
  if (database !== ':memory:') throw new RangeError('A database that lasts needs a folder for its key');
  return { database, key: randomBytes(32) };
}

interface Prepared {
  practice: Practice;
  portal: Portal;
}

async function prepare(
  store: OpenStore,
  database: string,
  { seed = 'base', now, faults, host, tls = false, log = standardLog }: PracticeOptions,
): Promise<Prepared> {
  await refuseInEarnest(store, nameOfDatabase(database));
  const clock = await practiceClock(store, now);
  await seedPortal(store, services, { seed: seed === 'none' ? 'none' : 'base', now: clock.now() });
  const practice = createPractice(store, clock, { faults: new FaultSwitch(faults), log, services });
  if (typeof seed === 'object') await practice.seedInstitution(seed);
  const hosts = host === undefined ? [] : [host];
  const certified = tls ? await certifiedBy(store) : undefined;
  const portal = await assemblePortal({
    store,
    clock,
    log,
    hosts,
    registers: practiceRegisters,
    systems: { payment: practiceSystem(), offices: [{ office, system: practiceSystem() }] },
    identity: await identityOf(store, ownHosts({ url: undefined, hosts })),
    ...certified,
    extend: (app) => extend(app, store, practice, certified?.clientCertificates),
  });
  return { practice, portal };
}

async function identityOf(store: OpenStore, isOwnHost: (host: string) => boolean): Promise<IdentityOptions> {
  const { signingKey, cookieKey } = await issuerSecrets(store);
  return {
    issuer: issuerName,
    isOwnIssuer: (name) => isIssuerAt(name, isOwnHost),
    audience,
    keys: { keys: [publicKeyOf(signingKey)] },
    clock: systemClock,
    resolve: async ({ sub }) => {
      const account = accountBehind(sub, cookieKey);
      if (account === undefined) return systemBehind(store, sub);
      const known = await claimsOf(store, account);
      return known && { ...known, sub: account };
    },
  };
}

/** It is loaded by who wants it: most practice portals are asked for no certificate. */
async function certifiedBy(store: OpenStore): Promise<Required<Pick<PortalOptions, 'tls' | 'clientCertificates'>>> {
  const { authorityOf, serverCertificate } = await import('./authority/authority.ts');
  const authority = await authorityOf(store);
  return { tls: await serverCertificate(authority), clientCertificates: trustIn(store, authority.certificate) };
}

function extend(app: FastifyInstance, store: OpenStore, practice: Practice, trust: Trust | undefined): void {
  keepTime(app, practice.clock);
  causeFaults(app, practice.faults);
  issuerRoutes(app, store, trust);
  void app.register(async (scope) => practiceRoutes(scope, practice));
  void app.register(async (scope) => certificateRoutes(scope, store));
}

/** Another process may have put the clock forward since the last request. */
function keepTime(app: FastifyInstance, clock: PracticeClock): void {
  app.addHook('onRequest', () => clock.refresh());
}
