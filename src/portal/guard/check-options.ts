import type { Clock } from '../clock.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import { isDatabase } from '../store/open/database-place.ts';
import { checkUrl } from './check-address.ts';
import { checkDataFiles } from './check-files.ts';
import { checkHosts } from './check-hosts.ts';
import { checkIdentity } from './check-identity.ts';
import { checkLimits, checkTimeouts } from './check-limits.ts';
import { checkClock, checkIssuer } from './check-practice.ts';
import { checkRules } from './check-rules.ts';
import { checkTransport } from './check-transport.ts';
import { isObject, wrongSetting } from './found.ts';

interface Checked {
  identity: IdentityOptions;
  clock: Clock;
  url?: string;
}

/** Looks at everything that a portal in earnest is given, as if it came from plain JavaScript, before anything is opened. */
export async function checkOptions(options: unknown): Promise<Checked> {
  if (!isObject(options)) throw await wrongSetting('options', options, 'object');
  const { store, database, log, clock, url, logRequests } = options;
  if ('store' in options && !(isObject(store) && typeof store['close'] === 'function'))
    throw await wrongSetting('store', store, 'object');
  if (log !== undefined && typeof log !== 'function') throw await wrongSetting('log', log, 'function');
  if (!['boolean', 'undefined'].includes(typeof logRequests))
    throw await wrongSetting('logRequests', logRequests, 'yes-no');
  const identity = await checkIdentity(options['identity']);
  await checkIssuer(identity);
  await checkTransport(options);
  await checkHosts(options['hosts']);
  await checkLimits(options['limits']);
  await checkTimeouts(options['timeouts']);
  await checkRules(options['rules']);
  const address = await checkUrl(url, options);
  if (isDatabase(database)) await checkDataFiles(database);
  return { identity, clock: await checkClock(clock), ...(address !== undefined && { url: address }) };
}
