import { checkListening } from '../guard/check-address.ts';
import { checkOptions } from '../guard/check-options.ts';
import { startJobs } from '../jobs/job-timer.ts';
import { startExchange } from '../systems/start-exchange.ts';
import { createPortal } from '../portal.ts';
import { newStartError } from '../start/start-error.ts';
import { type TelemetryPlan, planTelemetry } from '../telemetry/plan-telemetry.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { tellRequests } from '../http/watch/tell-requests.ts';
import { type Log, standardLog } from '../log.ts';
import { within } from '../within.ts';
import { keyFaultOf } from '../store/open/key-fault.ts';
import { portalOptionsOf, postOf } from './portal-options.ts';
import { readConfig } from './read-config.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

interface Wish {
  file: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Begins a new database where there is none. */
  isNew: boolean;
}

const JOBS_MILLISECONDS = 1_500;
const TELEMETRY_MILLISECONDS = 1_500;
const LOOPBACK = '127.0.0.1';

/** Looks at all that a portal would be started with, and opens nothing: neither the database nor a port. */
export async function checkConfig({ file, env, isNew }: Wish): Promise<void> {
  const config = await readConfig(file, env);
  const options = await portalOptionsOf(config, env, isNew);
  const { key } = options as { key: Uint8Array };
  const fault = keyFaultOf(key);
  if (fault !== undefined) throw await newStartError('store-key-unusable', { fault, bytes: key.length });
  await checkOptions(options);
  await checkListening(config.listen.host ?? LOOPBACK, options);
  await planTelemetry(env);
  await postOf(config.mail);
}

/** Starts a portal in earnest from its config, and the jobs that belong to it. */
export async function serve(wish: Wish): Promise<Served> {
  const config = await readConfig(wish.file, wish.env);
  const options = await portalOptionsOf(config, wish.env, wish.isNew);
  await checkListening(config.listen.host ?? LOOPBACK, options);
  const post = await postOf(config.mail);
  const telemetry = await telemetryOf(await planTelemetry(wish.env), options.log);
  const portal = await createPortal({
    ...options,
    ...(telemetry && { extend: (app) => tellRequests(app, telemetry) }),
  });
  const isAtWork = config.jobs !== false;
  const stopJobs = isAtWork ? startJobs({ ...portal, post }) : async () => {};
  const stopExchange = isAtWork ? startExchange(portal) : async () => {};
  const close = async (): Promise<void> => {
    // A round that hangs must not keep the portal from stopping; what it did not finish, the next one does.
    await within(JOBS_MILLISECONDS, Promise.all([stopJobs(), stopExchange()]));
    await portal.close();
    if (telemetry) await within(TELEMETRY_MILLISECONDS, telemetry.close());
  };
  try {
    const { origin } = await portal.listen({ host: config.listen.host ?? LOOPBACK, port: config.listen.port });
    return { url: origin, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What tells a collector is loaded where one is named, and nowhere else. */
async function telemetryOf(plan: TelemetryPlan | undefined, log: Log = standardLog): Promise<Telemetry | undefined> {
  if (plan === undefined) return undefined;
  const { openTelemetry } = await import('../telemetry/open-telemetry.ts');
  return openTelemetry(plan, log);
}
