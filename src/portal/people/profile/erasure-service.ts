import type { Erasure } from '../../../contract/types.ts';
import { erasedKinds, type ErasedKind } from '../../../domain/retention/kept-kinds.ts';
import { careFileKeptUntil, keptFromToday, type KeptUntil } from '../../../domain/retention/kept-until.ts';
import { PortalError } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { countsOf, erase, type Erasable, findErasable } from '../../store/queries/retention/erase-person.ts';
import { filesUnderLaws, linesAbout } from '../../store/queries/retention/files-of-person.ts';
import { noteRemovals } from '../../store/queries/retention/removals.ts';
import { changedEvents } from './service.ts';

type Kept = Erasure['kept'][number];

function look({ store, caller, today, now, rules }: OperationContext): Promise<Erasable> {
  const { person } = caller;
  if (person === null) throw new PortalError('not-allowed');
  return findErasable(store, caller, person, { today, now, rules });
}

function termOf(kept: KeptUntil | undefined): Pick<Kept, 'until' | 'rule' | 'source' | 'unverified'> {
  return kept ?? { until: null, rule: null, source: null, unverified: false };
}

/** What stays: the files by their law, who looked at them, and whose they are for as long as one of them is there. */
async function keptOf({ store, caller, rules, today }: OperationContext): Promise<Kept[]> {
  const asked = { rules, today };
  const files = await filesUnderLaws(store, caller);
  const terms = files.map((file) => careFileKeptUntil(file, asked));
  const kept = files.map(({ law, count }, index): Kept => ({ kind: 'care-file', law, count, ...termOf(terms[index]) }));
  const isHolder = caller.role === 'budget-holder';
  const lines = isHolder ? await linesAbout(store, caller.budgetHolderIds) : null;
  const log = keptFromToday('keepAccessLog', asked);
  const last = longest([...terms, log]);
  return [
    ...kept,
    { kind: 'access-line', count: lines, ...termOf(log) },
    { kind: 'identity', count: null, ...termOf(last) },
    ...(files.length > 0 ? [{ kind: 'account' as const, count: null, ...termOf(longest(terms)) }] : []),
  ];
}

function longest(terms: readonly (KeptUntil | undefined)[]): KeptUntil | undefined {
  if (terms.length === 0 || terms.includes(undefined)) return undefined;
  return terms.filter((term) => term !== undefined).reduce((last, term) => (term.until > last.until ? term : last));
}

async function answer(context: OperationContext, counts: Record<ErasedKind, number>): Promise<Erasure> {
  const { caller } = context;
  if (caller.role === 'budget-holder') context.touch(...caller.budgetHolderIds);
  if (caller.careProviderId !== null) context.touchProviders(caller.careProviderId);
  const removed = erasedKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
  return { removed, kept: await keptOf(context) };
}

export const erasureService = {
  'profile.erasure': async (context) => answer(context, countsOf(await look(context))),

  'profile.erase': async (context) => {
    const { store, now } = context;
    const counts = countsOf(await erase(store, await look(context), now));
    if (counts['contact-data'] > 0) context.emit(...changedEvents(context.caller));
    await noteRemovals(store, counts, { at: now, cause: 'request' });
    return answer(context, counts);
  },
} satisfies Service<'profile.erasure' | 'profile.erase'>;
