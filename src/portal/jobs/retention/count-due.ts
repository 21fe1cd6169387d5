import type { KeptCounts, KeptKind } from '../../../domain/retention/kept-kinds.ts';
import { firstKept } from '../../../domain/retention/kept-until.ts';
import { type IsoDate, startOfDay } from '../../../domain/values/date.ts';
import { actorsUntold, newestTold, toldActors } from '../../store/queries/retention/actors.ts';
import { countRunsBefore } from '../../store/queries/retention/bank-files.ts';
import { holdersWithEndedAward } from '../../store/queries/retention/care-files.ts';
import { countDraftsBefore } from '../../store/queries/retention/drafts.ts';
import { countLinesBefore } from '../../store/queries/retention/access-lines.ts';
import { holdersWithoutFiles, profilesOfNobody, providersWithoutFiles } from '../../store/queries/retention/people.ts';
import { staffOfNobody } from '../../store/queries/retention/staff.ts';
import { addCounts } from '../../store/queries/retention/removals.ts';
import type { Found, Window } from '../../store/queries/retention/windows.ts';
import type { Store } from '../../store/store.ts';
import type { Day } from '../daily-job.ts';
import { askedOn, filesToRead, readOver } from './over.ts';

const LOOKED_AT = 500;

/** What the jobs of a day would remove, and nothing is changed. People whose last file is due go the day after. */
export async function countDue(store: Store, day: Omit<Day, 'now'>): Promise<KeptCounts> {
  let counts = await filesDue(store, day);
  for (const [kind, count] of Object.entries(counters)) {
    const from = firstKept(kind as keyof typeof counters, askedOn(day));
    if (from !== undefined) counts = addCounts(counts, { [kind]: await count(store, from) });
  }
  return counts;
}

/** How many of a kind are of before a day; what stands in files is counted with them. */
const counters = {
  'bank-file': countRunsBefore,
  draft: (store, from) => countDraftsBefore(store, startOfDay(from)),
  'access-line': (store, from) => countLinesBefore(store, startOfDay(from)),
  'budget-holder': (store, from) => countIn(0, (window) => holdersWithoutFiles(store, startOfDay(from), window)),
  'care-provider': (store, from) => countIn(0, (window) => providersWithoutFiles(store, startOfDay(from), window)),
  profile: (store, from) => countIn('', (window) => profilesOfNobody(store, startOfDay(from), window)),
  actor: (store) => countActors(store),
  staff: (store, from) => countIn('', (window) => staffOfNobody(store, startOfDay(from), window)),
} as const satisfies Record<
  Exclude<KeptKind, 'care-file' | 'declaration' | 'payment'>,
  (store: Store, from: IsoDate) => Promise<number>
>;

/** Those whom nothing tells of any more, who go on the first day of the next month. */
async function countActors(store: Store): Promise<number> {
  const told = await toldActors(store, await newestTold(store));
  return countIn('', (window) => actorsUntold(store, told, window));
}

async function filesDue(store: Store, day: Omit<Day, 'now'>): Promise<KeptCounts> {
  const asked = askedOn(day);
  const endedBefore = firstKept('care-file', asked);
  let counts: KeptCounts = {};
  if (endedBefore === undefined) return counts;
  await countIn(0, async (window) => {
    const found = await holdersWithEndedAward(store, endedBefore, window);
    for (const file of await filesToRead(store, found.keys, asked)) {
      const whole = await readOver(store, file, asked);
      if (whole === undefined) continue;
      const { declarationIds, paymentIds } = whole;
      const inFile = { 'care-file': 1, declaration: declarationIds.length, payment: paymentIds.length };
      counts = addCounts(counts, inFile);
    }
    return found;
  });
  return counts;
}

/** How many are found in all windows of a table. */
async function countIn<Key>(first: Key, look: (window: Window<Key>) => Promise<Found<Key>>): Promise<number> {
  let count = 0;
  for (let after: Key | undefined = first; after !== undefined;) {
    const { keys, last }: Found<Key> = await look({ after, count: LOOKED_AT });
    count += keys.length;
    after = last;
  }
  return count;
}
