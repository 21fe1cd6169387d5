import type { KeptCounts } from '../../domain/retention/kept-kinds.ts';
import { filesKeptFrom, keptFrom, paymentsKeptFrom } from '../../domain/retention/kept-until.ts';
import { type IsoDate, startOfDay } from '../../domain/values/date.ts';
import { runsBefore } from '../store/queries/retention/bank-files.ts';
import { careFilesOf, holdersWithEndedAward } from '../store/queries/retention/care-files.ts';
import { draftsBefore } from '../store/queries/retention/drafts.ts';
import { countLinesBefore } from '../store/queries/retention/access-lines.ts';
import { holdersWithoutFiles, profilesOfNobody, providersWithoutFiles } from '../store/queries/retention/people.ts';
import { staffOfNobody } from '../store/queries/retention/staff.ts';
import { addCounts } from '../store/queries/retention/removals.ts';
import type { Found, Window } from '../store/queries/retention/windows.ts';
import type { Store } from '../store/store.ts';
import type { Day } from './daily-job.ts';
import { askedOn, readOver } from './over.ts';

const LOOKED_AT = 500;
const ALL = 1_000_000_000;

/** What the jobs of a day would remove, and nothing is changed. People whose last file is due go the day after. */
export async function countDue(store: Store, day: Omit<Day, 'now'>): Promise<KeptCounts> {
  const asked = askedOn(day);
  const drafts = keptFrom('keepDrafts', asked);
  const log = keptFrom('keepAccessLog', asked);
  const paid = paymentsKeptFrom(asked);
  let counts = await filesDue(store, day);
  const add = async (kind: keyof KeptCounts, from: IsoDate | undefined, count: (from: IsoDate) => Promise<number>) => {
    if (from !== undefined) counts = addCounts(counts, { [kind]: await count(from) });
  };
  await add('bank-file', paid, async (from) => (await runsBefore(store, from, ALL)).length);
  await add(
    'draft',
    drafts,
    async (from) => (await draftsBefore(store, { changedBefore: startOfDay(from) }, ALL)).length,
  );
  await add('access-line', log, (from) => countLinesBefore(store, startOfDay(from)));
  await add('budget-holder', drafts, (from) =>
    countIn(0, (window) => holdersWithoutFiles(store, startOfDay(from), window)),
  );
  const quiet = log === undefined || drafts === undefined ? undefined : log < drafts ? log : drafts;
  await add('care-provider', quiet, (from) =>
    countIn(0, (window) => providersWithoutFiles(store, startOfDay(from), window)),
  );
  await add('profile', drafts, (from) => countIn('', (window) => profilesOfNobody(store, startOfDay(from), window)));
  await add('staff', drafts, (from) => countIn('', (window) => staffOfNobody(store, startOfDay(from), window)));
  return counts;
}

async function filesDue(store: Store, day: Omit<Day, 'now'>): Promise<KeptCounts> {
  const asked = askedOn(day);
  const endedBefore = filesKeptFrom(asked);
  let counts: KeptCounts = {};
  if (endedBefore === undefined) return counts;
  await countIn(0, async (window) => {
    const found = await holdersWithEndedAward(store, endedBefore, window);
    for (const file of await careFilesOf(store, found.keys)) {
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
