// Who did something is named for as long as something tells of it.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { startOfDay } from '../../../../src/domain/values/date.ts';
import { countDue } from '../../../../src/portal/jobs/retention/count-due.ts';
import { removeDue } from '../../../../src/portal/jobs/retention/remove-due.ts';
import { appendEvents } from '../../../../src/portal/store/queries/events/append-events.ts';
import { actorIdOf, keepActors, type SignedIn } from '../../../../src/portal/store/queries/events/actors.ts';
import { removeActors, settledNewest } from '../../../../src/portal/store/queries/retention/actors.ts';
import { removedSoFar } from '../../../../src/portal/store/queries/retention/removals.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { onBothEngines } from '../../support/engines.ts';

function by(subject: string): SignedIn {
  return { subject, role: 'budget-holder', name: `Mevrouw ${subject}`, office: null };
}
const told = { type: 'award.entered', recordId: 'T0000001' } as const;

function dayOf(date: string) {
  return { date, now: startOfDay(date), rules: standardRules };
}

/** A line of the access log, with its number; written long ago are those before it. */
async function line(store: Store, id: number, actor: SignedIn | undefined): Promise<void> {
  await store.db
    .insertInto('accessLog')
    .values({
      id,
      at: startOfDay('2034-12-31'),
      subjectHash: 'x',
      role: null,
      operation: 'me.show',
      recordId: null,
      budgetHolderIdsJson: '[]',
      status: 200,
      requestId: 'x',
      actorId: actor === undefined ? null : actorIdOf(store, actor),
    })
    .execute();
}

/** How many transactions wait for a lock on the table. */
async function waiting({ db }: Store): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from pg_locks
    where not granted and relation = 'actor'::regclass`.execute(db);
  return Number(rows[0]?.count);
}

onBothEngines(({ open }) => {
  const named = async (store: Store): Promise<string[]> =>
    (await store.db.selectFrom('actor').select('nameSealed').execute())
      .map(({ nameSealed }) => store.unseal(nameSealed).slice('Mevrouw '.length))
      .toSorted();

  test('an actor goes in the month after the last thing that told of it, and stays for an event or a line', async () => {
    const store = await open();
    const at = startOfDay('2026-11-01');
    await store.transaction((inside) => appendEvents(inside, at, [told], by('event')));
    await store.transaction((inside) => appendEvents(inside, at, [told], by('gone')));
    await keepActors(store, [by('line'), by('far'), by('nothing')]);
    await line(store, 7, by('line'));
    await line(store, 8, undefined);
    // Numbers have gaps where lines were removed.
    await line(store, 17_456, by('far'));
    await store.db
      .deleteFrom('event')
      .where('actorId', '=', actorIdOf(store, by('gone')))
      .execute();
    await removeDue(store, dayOf('2035-01-31'));
    expect(await named(store)).toEqual(['event', 'far', 'gone', 'line', 'nothing']);
    expect((await countDue(store, dayOf('2035-01-31'))).actor).toBe(2);
    await removeDue(store, dayOf('2035-02-01'));
    expect(await named(store)).toEqual(['event', 'far', 'line']);
    expect(await removedSoFar(store)).toMatchObject([{ kind: 'actor', cause: 'term', count: 2 }]);
    expect((await countDue(store, dayOf('2035-02-01'))).actor).toBeUndefined();
  });

  test('who acts again while it is looked for stays', async () => {
    const store = await open();
    await keepActors(store, [by('back'), by('seen'), by('nothing')]);
    const newest = await settledNewest(store);
    await store.transaction((inside) => appendEvents(inside, 1, [told], by('back')));
    await line(store, 1, by('seen'));
    const ids = ['back', 'seen', 'nothing'].map((subject) => actorIdOf(store, by(subject)));
    expect(await store.transaction((inside) => removeActors(inside, ids, newest))).toBe(1);
    expect(await named(store)).toEqual(['back', 'seen']);
  });

  /** Nobody waits on SQLite, where one writes after the other. */
  const waited = async (store: Store): Promise<void> => {
    if (store.engine === 'postgres') await expect.poll(() => waiting(store), { timeout: 10_000 }).toBe(1);
  };

  test('what is being written when it begins to look is looked at', async () => {
    const store = await open();
    let looking: Promise<{ event: number }> | undefined;
    await store.transaction(async (inside) => {
      await appendEvents(inside, 1, [told], by('slow'));
      looking = settledNewest(store);
      await waited(store);
    });
    const { id } = await store.db.selectFrom('event').select('id').executeTakeFirstOrThrow();
    expect(await looking).toMatchObject({ event: id });
  });

  test('it waits for whoever has written an actor down and not yet what tells of it', async () => {
    const store = await open();
    await keepActors(store, [by('slow')]);
    const newest = await settledNewest(store);
    let removing: Promise<number> | undefined;
    await store.transaction(async (inside) => {
      await keepActors(inside, [by('slow')]);
      removing = store.transaction((other) => removeActors(other, [actorIdOf(store, by('slow'))], newest));
      await waited(store);
      await appendEvents(inside, 1, [told], by('slow'));
    });
    expect(await removing).toBe(0);
    expect(await named(store)).toEqual(['slow']);
  });
});
