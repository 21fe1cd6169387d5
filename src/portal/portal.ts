import { once } from 'node:events';
import type { Server } from 'node:http';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Contact } from '../contract/openapi/info.ts';
import { resolveRules, type RuleOverrides } from '../domain/rules/resolve-rules.ts';
import type { Rules } from '../domain/rules/rules.ts';
import type { ClientCertificates } from './certificates/trust.ts';
import { type Clock, systemClock } from './clock.ts';
import { checkListening } from './guard/check-address.ts';
import { checkOptions } from './guard/check-options.ts';
import { claimInEarnest } from './guard/check-practice.ts';
import { listenFailureOf } from './guard/listen-failure.ts';
import { createApp, type TlsOptions } from './http/app.ts';
import { Readiness } from './http/watch/readiness.ts';
import { type Timeouts, usualTimeouts } from './http/connection/timeouts.ts';
import { within } from './within.ts';
import type { IdentityOptions } from './identity/identity-options.ts';
import { type Limits, usualLimits } from './limits/limits.ts';
import { type Log, standardLog } from './log.ts';
import { createPipeline, type Pipeline } from './pipeline/pipeline.ts';
import { metricsServer } from './http/watch/metrics-server.ts';
import { Metrics } from './metrics/metrics.ts';
import type { Services } from './handler.ts';
import { services, servicesTogether } from './services.ts';
import type { Registers } from './registers/registers.ts';
import { createExchange, type Exchange } from './systems/exchange.ts';
import type { Systems } from './systems/system.ts';
import { openStore, type OpenStore, type StoreOptions } from './store/open/open-store.ts';

/** The parts that a portal stands on, for a caller that runs its jobs. */
export interface PortalInternals {
  store: OpenStore;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  rules: Rules;
}

/** A store that is open already goes over to the portal, which closes it. */
export type PortalStore = StoreOptions | { store: OpenStore };

/** The store, who may sign in, and where the portal is reached. */
export type PortalOptions = PortalStore & {
  identity: IdentityOptions;
  clock?: Clock;
  log?: Log;
  /** The address at which people reach the portal, when it stands behind a proxy. It begins with `https://`. */
  url?: string;
  /**
   * Names and addresses, without port, at which it may be reached besides `url`. Without `url`, a portal may be reached
   * as this machine too (`localhost`, 127.0.0.1); a request under any other name is refused.
   */
  hosts?: readonly string[];
  /** The certificate with which the portal itself speaks TLS. */
  tls?: TlsOptions;
  /** Whose certificates of systems it takes, and which of those were revoked; without these a token bound to one does nothing. */
  clientCertificates?: ClientCertificates;
  /** The addresses of the proxies that speak TLS for the portal, as `10.0.0.5` or `10.0.0.0/8`; nobody else gets in. */
  proxy?: readonly string[];
  /** Says that what people send may go over the network in the clear. */
  allowPlainHttp?: boolean;
  /** The person or desk that answers questions about the API. */
  contact?: Contact;
  services?: Services;
  /** The registers that it asks of persons, care providers and companies; what it cannot ask it says. */
  registers?: Registers;
  /** The systems that it hands payments and notices to and takes instructions of; without these nothing goes by itself. */
  systems?: Systems;
  /** How much one caller may ask, where that is not as usual. */
  limits?: Partial<Limits>;
  /** Amounts, terms and limits beside the standard ones or in their place, each with the day from which it holds. */
  rules?: RuleOverrides;
  /** How long it waits for others, in milliseconds, where that is not as usual. */
  timeouts?: Partial<Timeouts>;
  /** Writes a line in the log for each request; `createPortal` does so unless this is false. */
  logRequests?: boolean;
  /** Tells figures to Prometheus at this address, on this machine unless a host is named; without it, it tells none. */
  metrics?: { port: number; host?: string };
  /** Adds routes and hooks of its own, before those of the portal. */
  extend?(app: FastifyInstance, internals: PortalInternals): void | Promise<void>;
  /** Holds every answer to the contract; costs time. */
  checkAnswers?: boolean;
};

/** A portal that runs in this process. */
export interface Portal extends PortalInternals {
  /** Answers on a port; it takes one that is free when none is named. */
  listen(address?: { port?: number; host?: string }): Promise<URL>;
  /** Answers a request without a port, under the portal's own name unless another is given. */
  request(asked: InjectOptions): Promise<LightMyRequestResponse>;
  /** Does one round with the systems that it was given; undefined when it was given none. */
  exchange?: Exchange | undefined;
  /** Finishes what has begun, though not beyond the time for closing, and then closes the store. */
  close(): Promise<void>;
}

/**
 * Makes a portal on a store; it answers once it listens, or by `request`. It refuses, with a `StartError`, what would
 * let in anybody, what belongs to a practice portal, and a database that it cannot use.
 */
export async function createPortal(options: PortalOptions): Promise<Portal> {
  const portal = await assemblePortal({ logRequests: true, ...options, ...(await openChecked(options)) });
  return {
    ...portal,
    listen: async (address = {}) => {
      await checkListening(address.host === undefined ? LOOPBACK : address.host, options);
      return portal.listen(address);
    },
  };
}

const LOOPBACK = '127.0.0.1';

async function openChecked(options: PortalOptions) {
  const checked = await checkOptions(options).catch(async (error: unknown) => {
    await closeGiven(options);
    throw error;
  });
  const store = 'store' in options ? options.store : await openStore(options);
  try {
    await claimInEarnest(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return { ...checked, store };
}

/** A store that was handed over is closed too when what came with it is refused. */
async function closeGiven(options: unknown): Promise<void> {
  await (options as { store?: Partial<OpenStore> | null } | null | undefined)?.store?.close?.();
}

/** Makes a portal of parts that nobody has checked: of a practice portal, or of a test with a clock of its own. */
export async function assemblePortal(options: PortalOptions): Promise<Portal> {
  const store = 'store' in options ? options.store : await openStore(options);
  const { clock = systemClock, log = standardLog, identity } = options;
  const internals = { store, clock, log, metrics: new Metrics(), rules: resolveRules(options.rules) };
  const limits = { ...usualLimits, ...options.limits };
  const timeouts = { ...usualTimeouts, ...options.timeouts };
  try {
    const pipeline = createPipeline({
      ...internals,
      identity,
      limits,
      clientCertificates: options.clientCertificates,
      services: options.services ?? services,
      together: options.services === undefined ? servicesTogether : {},
      registers: options.registers ?? {},
      checkAnswers: options.checkAnswers ?? false,
    });
    const app = await createApp({
      ...internals,
      pipeline,
      identity,
      timeouts,
      readiness: new Readiness({ store, log, timeouts }),
      logRequests: options.logRequests ?? false,
      metrics: options.metrics && internals.metrics,
      url: options.url,
      hosts: options.hosts ?? [],
      tls: options.tls,
      proxy: options.proxy,
      clientCertificates: options.clientCertificates,
      contact: options.contact,
      extend: (added) => options.extend?.(added, internals),
    });
    await app.ready();
    const exchange = createExchange({ ...internals, pipeline }, options.systems ?? {});
    const portal = portalOf(app, pipeline, internals, { timeouts, metrics: options.metrics, url: options.url });
    return { ...portal, exchange };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listenOn(server: Server, { port, host = LOOPBACK }: { port: number; host?: string }): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw (await listenFailureOf(error, { port, host })) ?? error;
  }
}

/** After the connections were cut, what belonged to them ends within this time. */
const CUT_MILLISECONDS = 500;
const STORE_MILLISECONDS = 2_000;

interface Wish {
  timeouts: Timeouts;
  metrics: PortalOptions['metrics'];
  url: string | undefined;
}

function portalOf(
  app: FastifyInstance,
  pipeline: Pipeline,
  internals: PortalInternals,
  { timeouts, metrics, url }: Wish,
): Portal {
  const figures = metrics && metricsServer(internals.metrics, internals.store);
  const own = url === undefined ? {} : { authority: new URL(url).host };
  let closed: Promise<void> | undefined;
  const finish = async (): Promise<void> => {
    await app.close();
    await pipeline.finished();
  };
  const close = async (): Promise<void> => {
    figures?.close();
    figures?.closeAllConnections();
    // A call that hangs must not keep the portal from stopping: its change is then not made.
    if (!(await within(timeouts.closing + CUT_MILLISECONDS, finish())))
      internals.log({ level: 'warn', event: 'closed-during-calls' });
    await within(STORE_MILLISECONDS, internals.store.close());
  };
  return {
    ...internals,
    listen: async ({ port = 0, host = LOOPBACK } = {}) => {
      try {
        if (metrics && figures && !figures.listening) await listenOn(figures, metrics);
        return new URL(await app.listen({ port, host }));
      } catch (error) {
        throw (await listenFailureOf(error, { port, host })) ?? error;
      }
    },
    request: (asked) => app.inject({ ...own, ...asked }),
    close: () => (closed ??= close()),
  };
}
