import type { KeptCounts, KeptKind } from '../../../domain/retention/kept-kinds.ts';
import { firstKept } from '../../../domain/retention/kept-until.ts';
import { startOfDay } from '../../../domain/values/date.ts';
import { actorsUntold, removeActors, settledNewest, toldActors } from '../../store/queries/retention/actors.ts';
import { forgetBankFiles, runsBefore } from '../../store/queries/retention/bank-files.ts';
import { holdersWithEndedAward } from '../../store/queries/retention/care-files.ts';
import { draftsBefore, removeDrafts } from '../../store/queries/retention/drafts.ts';
import {
  holdersWithoutFiles,
  profilesOfNobody,
  providersWithoutFiles,
  removeHolders,
  removeProfiles,
  removeProviders,
} from '../../store/queries/retention/people.ts';
import { addCounts, noteRemovals } from '../../store/queries/retention/removals.ts';
import { removeStaff, staffOfNobody } from '../../store/queries/retention/staff.ts';
import { removeFile } from '../../store/queries/retention/remove-file.ts';
import { askedOn, filesToRead, readOver } from './over.ts';
import type { Found, Window } from '../../store/queries/retention/windows.ts';
import { lock } from '../../store/locks.ts';
import type { Store } from '../../store/store.ts';
import type { Day } from '../daily-job.ts';

/** So many go in one transaction, so that nobody waits for long. */
const AT_ONCE = 100;

/** So many are looked at in one go. */
const LOOKED_AT = 250;

/** Of so many holders the files go in one transaction: a file may have all of decades under it. */
const HOLDERS_AT_ONCE = 25;

/** Some that are due: what goes with one transaction, and whether more may follow. */
interface Step {
  counts: KeptCounts;
  isMore: boolean;
}

type Remove = (store: Store, day: Day) => AsyncGenerator<KeptCounts>;

/**
 * Removes all whose time is over, in batches, each with a note of how many there were. Files of banks go first, since what
 * was paid by one stays as long as it does; people go last, when nothing of them is left.
 */
export async function removeDue(store: Store, day: Day): Promise<KeptCounts> {
  let all: KeptCounts = {};
  for (const remove of removers) for await (const counts of remove(store, day)) all = addCounts(all, counts);
  return all;
}

const removers: readonly Remove[] = [
  removeBankFiles,
  removeCareFiles,
  removeOldDrafts,
  removerOf(0, { kind: 'budget-holder', find: holdersWithoutFiles, remove: removeHolders }),
  removerOf(0, { kind: 'care-provider', find: providersWithoutFiles, remove: removeProviders }),
  removerOf('', { kind: 'profile', find: profilesOfNobody, remove: removeProfiles }),
  removerOf('', { kind: 'staff', find: staffOfNobody, remove: removeStaff }),
  removeActorsOfNothing,
];

/** Does steps, each in a transaction of its own with its note, until nothing is left. */
async function* inSteps(
  store: Store,
  { now }: Day,
  step: (inside: Store) => Promise<Step>,
): AsyncGenerator<KeptCounts> {
  for (let isMore = true; isMore;) {
    const done = await store.transaction(async (inside) => {
      await lock(inside, 'retention');
      const { counts, isMore: hasMore } = await step(inside);
      await noteRemovals(inside, counts, { at: now, cause: 'term' });
      return { counts, hasMore };
    });
    isMore = done.hasMore;
    yield done.counts;
  }
}

interface Work<Key> {
  look: (store: Store, window: Window<Key>) => Promise<Found<Key>>;
  /** So many keys go in one transaction. */
  atOnce: number;
  /** Removes what of these is still due, and looks at that once more: it is in the transaction. */
  remove: (store: Store, keys: readonly Key[], window: Window<Key>) => Promise<KeptCounts>;
}

/** Looks through a whole table in windows; nearly all of them ask for nothing, and no transaction is begun for those. */
async function* inWindows<Key>(
  store: Store,
  day: Day,
  first: Key,
  { look, atOnce, remove }: Work<Key>,
): AsyncGenerator<KeptCounts> {
  for (let after: Key | undefined = first; after !== undefined;) {
    const window: Window<Key> = { after, count: LOOKED_AT };
    const { keys, last } = await look(store, window);
    for (let from = 0; from < keys.length; from += atOnce) {
      yield* inSteps(store, day, async (inside) => {
        const counts = await remove(inside, keys.slice(from, from + atOnce), window);
        return { counts, isMore: false };
      });
    }
    after = last;
  }
}

async function* removeBankFiles(store: Store, day: Day): AsyncGenerator<KeptCounts> {
  const before = firstKept('bank-file', askedOn(day));
  if (before === undefined) return;
  yield* inSteps(store, day, async (inside) => {
    const ids = await runsBefore(inside, before, AT_ONCE);
    await forgetBankFiles(inside, ids, day.now);
    return { counts: countOf('bank-file', ids.length), isMore: ids.length === AT_ONCE };
  });
}

function countOf(kind: KeptKind, count: number): KeptCounts {
  return count === 0 ? {} : { [kind]: count };
}

async function* removeCareFiles(store: Store, day: Day): AsyncGenerator<KeptCounts> {
  const asked = askedOn(day);
  const endedBefore = firstKept('care-file', asked);
  if (endedBefore === undefined) return;
  yield* inWindows(store, day, 0, {
    look: async (inside, window) => {
      const found = await holdersWithEndedAward(inside, endedBefore, window);
      const due = new Set((await filesToRead(inside, found.keys, asked)).map(({ budgetHolderId }) => budgetHolderId));
      return { ...found, keys: found.keys.filter((id) => due.has(id)) };
    },
    atOnce: HOLDERS_AT_ONCE,
    remove: async (inside, holders) => {
      let counts: KeptCounts = {};
      for (const file of await filesToRead(inside, holders, asked)) {
        const whole = await readOver(inside, file, asked);
        if (whole !== undefined) counts = addCounts(counts, await removeFile(inside, whole));
      }
      return counts;
    },
  });
}

async function* removeOldDrafts(store: Store, day: Day): AsyncGenerator<KeptCounts> {
  const from = firstKept('draft', askedOn(day));
  if (from === undefined) return;
  yield* inSteps(store, day, async (inside) => {
    const ids = await draftsBefore(inside, { changedBefore: startOfDay(from) }, AT_ONCE);
    const removed = await removeDrafts(inside, ids);
    return { counts: countOf('draft', removed.length), isMore: ids.length === AT_ONCE };
  });
}

interface PeopleOf<Key> {
  kind: KeptKind;
  find: (store: Store, before: number, window: Window<Key>) => Promise<Found<Key>>;
  remove: (store: Store, keys: readonly Key[]) => Promise<void>;
}

function removerOf<Key>(first: Key, { kind, find, remove }: PeopleOf<Key>): Remove {
  return async function* (store, day) {
    const from = firstKept(kind, askedOn(day));
    if (from === undefined) return;
    yield* inWindows(store, day, first, {
      look: (inside, window) => find(inside, startOfDay(from), window),
      atOnce: LOOKED_AT,
      remove: async (inside, _, window) => {
        const { keys } = await find(inside, startOfDay(from), window);
        await remove(inside, keys);
        return countOf(kind, keys.length);
      },
    });
  };
}

/** On the first day of each month: all that tells of somebody is gone through for it. */
async function* removeActorsOfNothing(store: Store, day: Day): AsyncGenerator<KeptCounts> {
  if (!day.date.endsWith('-01') || firstKept('actor', askedOn(day)) === undefined) return;
  const newest = await settledNewest(store);
  const told = await toldActors(store, newest);
  yield* inWindows(store, day, '', {
    look: (inside, window) => actorsUntold(inside, told, window),
    atOnce: LOOKED_AT,
    remove: async (inside, ids) => countOf('actor', await removeActors(inside, ids, newest)),
  });
}
