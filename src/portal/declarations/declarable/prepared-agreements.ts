import { prepareAgreement, type PreparedAgreement } from '../../../domain/declaration/prepared-agreement.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import { type AgreementState, completeTerms } from '../../store/queries/declarations/declarable-agreements.ts';
import type { Store } from '../../store/store.ts';
import { toDeclarableAgreement } from './declarable-agreement.ts';

const KEPT = 5000;
/** Terms of these change no more under the same version. */
const finalStatuses: readonly AgreementStatus[] = ['approved', 'amended', 'ended'];

interface Kept {
  stamp: string;
  rules: Rules;
  prepared: PreparedAgreement;
}

// One for each opened store; its transactions share its secrets, and only those.
const caches = new WeakMap<Store['unseal'], Map<number, Kept>>();

function cacheOf(store: Store): Map<number, Kept> {
  let cache = caches.get(store.unseal);
  if (cache === undefined) caches.set(store.unseal, (cache = new Map<number, Kept>()));
  return cache;
}

function stampOf(state: AgreementState): string {
  const { version, agreedVersion, status, changedAt, birthDate, absencesChangedAt } = state;
  return `${version} ${agreedVersion} ${status} ${changedAt} ${birthDate} ${absencesChangedAt}`;
}

/**
 * Agreements made ready to check declarations against, by number. Terms are sealed and take time to read, so
 * they are kept until the agreement changes; one whose steps are not all there is absent.
 */
export async function prepareAgreements(
  store: Store,
  states: readonly AgreementState[],
  rules: Rules,
): Promise<Map<number, PreparedAgreement>> {
  const cache = cacheOf(store);
  const found = new Map<number, PreparedAgreement>();
  const unknown = new Map<number, AgreementState>();
  for (const state of states) {
    const kept = cache.get(state.id);
    if (kept?.stamp === stampOf(state) && kept.rules === rules) found.set(state.id, kept.prepared);
    else unknown.set(state.id, state);
  }
  const terms = unknown.size === 0 ? [] : await completeTerms(store, [...unknown.keys()]);
  for (const complete of terms) {
    const state = unknown.get(complete.id);
    if (state !== undefined) found.set(state.id, prepareAgreement(toDeclarableAgreement(state, complete, rules)));
  }
  for (const state of states) keep(cache, state, { prepared: found.get(state.id), rules });
  return found;
}

// The agreement that was used last is forgotten last.
function keep(
  cache: Map<number, Kept>,
  state: AgreementState,
  { prepared, rules }: { prepared: PreparedAgreement | undefined; rules: Rules },
): void {
  cache.delete(state.id);
  if (prepared !== undefined && finalStatuses.includes(state.status))
    cache.set(state.id, { stamp: stampOf(state), rules, prepared });
  const [oldest] = cache.keys();
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
}
