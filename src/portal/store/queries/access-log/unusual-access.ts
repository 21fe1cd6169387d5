import { officeKey } from '../../../access/office-key.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { holdersIn } from './holders-in.ts';

/** What is unusual in who saw the data of a holder on one day; it says nothing of who that was. */
export interface UnusualAccess {
  budgetHolderId: number;
  what: 'seen-without-award' | 'seen-often';
  /** How often, at most, by one person. */
  count: number;
}

interface Period {
  from: number;
  before: number;
  /** More than so many times on one day by one person is often. */
  often: number;
}

const AT_ONCE = 2000;

/**
 * Finds the holders whose data was seen on behalf of an office that gave them no award, as when it looks somebody up by
 * BSN for an award that it then does not give, and those whose data one person who does not act for them saw many
 * times, each time theirs alone: a batch or a list of many holders is work.
 */
export async function findUnusualAccess(store: Store, { from, before, often }: Period): Promise<UnusualAccess[]> {
  const byOffice = new Map<string, Set<number>>();
  const times = new Map<string, { budgetHolderId: number; count: number }>();
  for await (const { budgetHolderIdsJson, role, onBehalfOf, subjectHash } of linesOfOthers(store, from, before)) {
    const holders = holdersIn({ budgetHolderIdsJson });
    if (role === 'assessor' && onBehalfOf !== null) {
      const seen = byOffice.get(onBehalfOf) ?? new Set();
      for (const holder of holders) seen.add(holder);
      byOffice.set(onBehalfOf, seen);
    }
    const [only, ...others] = holders;
    if (only === undefined || others.length > 0) continue;
    const key = `${only} ${subjectHash}`;
    times.set(key, { budgetHolderId: only, count: (times.get(key)?.count ?? 0) + 1 });
  }
  const without = await withoutAward(store, byOffice);
  const seenOften = [...times.values()].filter(({ count }) => count > often);
  return [
    ...without.map((budgetHolderId) => ({ budgetHolderId, what: 'seen-without-award' as const, count: 1 })),
    ...mostOf(seenOften).map((one) => ({ ...one, what: 'seen-often' as const })),
  ];
}

/** Each holder is told once a day, of who saw the most. */
function mostOf(found: readonly { budgetHolderId: number; count: number }[]) {
  const most = new Map<number, number>();
  for (const { budgetHolderId, count } of found) {
    most.set(budgetHolderId, Math.max(count, most.get(budgetHolderId) ?? 0));
  }
  return [...most].map(([budgetHolderId, count]) => ({ budgetHolderId, count }));
}

async function* linesOfOthers({ db }: Store, from: number, before: number): AsyncGenerator<Row<'accessLog'>> {
  const roles = ['assessor', 'care-provider', 'payment-officer'] as const;
  for (let after = { at: from, id: 0 }; ;) {
    const lines = await db
      .selectFrom('accessLog')
      .selectAll()
      .where((eb) => eb.or([eb('at', '>', after.at), eb.and([eb('at', '=', after.at), eb('id', '>', after.id)])]))
      .where('at', '>=', from)
      .where('at', '<', before)
      .where('role', 'in', roles)
      .where('budgetHolderIdsJson', '!=', '[]')
      .orderBy('at')
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    yield* lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < AT_ONCE) return;
    after = last;
  }
}

/** Those who have, and had, no award of the office that saw their data. */
async function withoutAward(store: Store, byOffice: ReadonlyMap<string, ReadonlySet<number>>): Promise<number[]> {
  const holders = [...new Set([...byOffice.values()].flatMap((ids) => [...ids]))];
  if (holders.length === 0) return [];
  const awards = await store.db
    .selectFrom('award')
    .select(['budgetHolderId', 'providerKind', 'providerCode'])
    .distinct()
    .where(isOneOf(store, 'budgetHolderId', holders))
    .execute();
  const given = new Set(
    awards.map(
      (award) => `${award.budgetHolderId} ${officeKey({ kind: award.providerKind, code: award.providerCode })}`,
    ),
  );
  const found = [...byOffice].flatMap(([office, ids]) => [...ids].filter((id) => !given.has(`${id} ${office}`)));
  return [...new Set(found)];
}
