import type { Store } from '../../store.ts';

/** How many lines of the access log were written before a moment. */
export async function countLinesBefore({ db }: Store, moment: number): Promise<number> {
  const { count } = await db
    .selectFrom('accessLog')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('at', '<', moment)
    .executeTakeFirstOrThrow();
  return Number(count);
}
