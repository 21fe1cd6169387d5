import type { KeptCounts } from '../../domain/retention/kept-kinds.ts';
import { filesKeptFrom, keptFrom, paymentsKeptFrom } from '../../domain/retention/kept-until.ts';
import { type IsoDate, startOfDay } from '../../domain/values/date.ts';
import { runsBefore } from '../store/queries/retention/bank-files.ts';
import { careFilesOf, holdersWithEndedAward } from '../store/queries/retention/care-files.ts';
import { draftsBefore } from '../store/queries/retention/drafts.ts';
import { countLinesBefore } from '../store/queries/retention/access-lines.ts';
import { holdersWithoutFiles, profilesOfNobody, providersWithoutFiles } from '../store/queries/retention/people.ts';
import { addCounts } from '../store/queries/retention/removals.ts';
import type { Store } from '../store/store.ts';
import type { Day } from './daily-job.ts';
import { askedOn, readOver } from './over.ts';

const HOLDERS_AT_ONCE = 500;
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
  const within = (from: IsoDate) => ({ createdBefore: startOfDay(from), count: ALL });
  await add('budget-holder', drafts, async (from) => (await holdersWithoutFiles(store, within(from))).length);
  const quiet = log === undefined || drafts === undefined ? undefined : log < drafts ? log : drafts;
  await add('care-provider', quiet, async (from) => (await providersWithoutFiles(store, within(from))).length);
  await add(
    'profile',
    drafts,
    async (from) => (await profilesOfNobody(store, { changedBefore: startOfDay(from), count: ALL })).length,
  );
  return counts;
}

async function filesDue(store: Store, day: Omit<Day, 'now'>): Promise<KeptCounts> {
  const asked = askedOn(day);
  const endedBefore = filesKeptFrom(asked);
  let counts: KeptCounts = {};
  if (endedBefore === undefined) return counts;
  let after = 0;
  for (;;) {
    const holders = await holdersWithEndedAward(store, { endedBefore, after, count: HOLDERS_AT_ONCE });
    for (const file of await careFilesOf(store, holders)) {
      const whole = await readOver(store, file, asked);
      if (whole === undefined) continue;
      const { declarationIds, paymentIds } = whole;
      const inFile = { 'care-file': 1, declaration: declarationIds.length, payment: paymentIds.length };
      counts = addCounts(counts, inFile);
    }
    const last = holders.at(-1);
    if (last === undefined || holders.length < HOLDERS_AT_ONCE) return counts;
    after = last;
  }
}
