import { describe, expect, test } from 'vitest';
import type { AgendaEntry } from '../../../../src/contract/types.ts';
import type { PracticePortal } from '../../../../src/portal/practice/practice-portal.ts';
import { as, places } from '../../practice/support/practice.ts';
import { testedEngines } from '../../support/engines.ts';

const ASKED = '/v1/agenda?from=2026-11-02&to=2027-04-30';

describe.each(testedEngines())('%s', (engine) => {
  const { fresh, start } = places(engine);
  let shared: Promise<PracticePortal> | undefined;
  const portal = async (): Promise<PracticePortal> => (shared ??= start(await fresh()));
  const asks = async (persona: Parameters<typeof as>[1], query = '', base = ASKED): Promise<AgendaEntry[]> =>
    (await (await as(await portal(), persona)).get(`${base}${query}`)).answer.items;

  test('a holder finds terms, announcements, ends and the close of the year, each on its day', async () => {
    const found = await asks('holder');
    const of = (kind: string) =>
      found.filter((entry) => entry.kind === kind).map(({ day, recordId }) => [day, recordId]);
    expect(of('declare-care')).toContainEqual(['2027-02-08', 'Z0000001']);
    expect(of('decide-declaration')).toContainEqual(['2026-11-30', 'D0000005']);
    expect(of('announce-end')).toEqual([['2026-11-30', 'Z0000003']]);
    expect(of('award-ends')).toEqual([['2026-12-31', 'T0000001']]);
    expect(of('year-closes')).toEqual([['2027-03-31', 'T0000001']]);
    expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).sort());
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  test('an agreement that goes on after its last award has a last day for notice, and its monthly pay its days', async () => {
    const practice = await start(await fresh());
    const { db } = practice.portal.store;
    const change = db.updateTable('agreement').where('id', '=', 3);
    await change.set({ end: null }).execute();
    const { get } = await as(practice, 'holder');
    const { items } = (await get(ASKED)).answer;
    // Another agreement of the same two, or award of the same law, that goes on is the next one.
    const follows = async (id: string) =>
      (await get(ASKED)).answer.items.find(
        (entry: AgendaEntry) => entry.recordId === id && entry.kind.endsWith('-ends'),
      )?.hasNext;
    expect([await follows('Z0000002'), await follows('T0000001')]).toEqual([false, false]);
    const { careProviderId } = await db
      .selectFrom('agreement')
      .select('careProviderId')
      .where('id', '=', 2)
      .executeTakeFirstOrThrow();
    const other = db.updateTable('agreement').where('id', '=', 1);
    await other.set({ careProviderId, end: '2027-12-31' }).execute();
    await db.updateTable('award').set({ budgetHolderId: 817, end: '2027-12-31' }).where('id', '=', 2).execute();
    expect([await follows('Z0000002'), await follows('T0000001')]).toEqual([true, true]);
    const { kind, workArrangementsJson } = await db
      .selectFrom('agreement')
      .select(['kind', 'workArrangementsJson'])
      .where('id', '=', 3)
      .executeTakeFirstOrThrow();
    expect(kind).toBe('employment');
    expect(items.filter((entry: AgendaEntry) => entry.kind === 'give-notice')).toMatchObject([
      { day: '2026-11-30', recordId: 'Z0000003', endsOn: '2026-12-31' },
    ]);
    const terms = { ...JSON.parse(workArrangementsJson ?? '{}'), monthlyAmountCents: 100_000 };
    await change
      .set({ paysMonthly: 1, workArrangementsJson: practice.portal.store.cover(JSON.stringify(terms)) })
      .execute();
    const paid = (await get(ASKED)).answer.items.filter((entry: AgendaEntry) => entry.kind === 'pay-out');
    expect(paid.map(({ id, day }: AgendaEntry) => [id, day])).toEqual([
      ['pay-out.Z0000003.2026-12', '2026-12-24'],
      ['pay-out.Z0000003.2027-01', '2027-01-25'],
      ['pay-out.Z0000003.2027-02', '2027-02-24'],
      ['pay-out.Z0000003.2027-03', '2027-03-24'],
      ['pay-out.Z0000003.2027-04', '2027-04-26'],
    ]);
  });

  test.each(['representative', 'organisation', 'assessor'] as const)(
    'the pages of a %s are together what there is, each day once',
    async (persona) => {
      const whole = await asks(persona, '&limit=500');
      expect(whole.length).toBeGreaterThan(8);
      const { get } = await as(await portal(), persona);
      const pages: AgendaEntry[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { answer } = await get(`${ASKED}&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
        pages.push(...answer.items);
        cursor = answer.nextCursor;
      }
      expect(pages).toEqual(whole);
    },
  );

  test('each sees the days of their own, and of one holder only those', async () => {
    const own = await asks('representative', '&budgetHolderId=A0000819');
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ budgetHolder }) => budgetHolder?.id))).toEqual(new Set(['A0000819']));
    expect(await asks('representative', '&budgetHolderId=A0000817')).toEqual([]);
    expect((await asks('holder')).every(({ budgetHolder }) => budgetHolder?.id === 'A0000817')).toBe(true);
    const kinds = new Set((await asks('organisation')).map(({ kind }) => kind));
    // A care provider sees nothing of a budget.
    expect([...kinds].sort()).toEqual(['agreement-ends', 'assess-agreement', 'declare-care']);
  });

  test('a parent finds the day on which a child is of age, and so does the child; who acts otherwise finds none', async () => {
    const practice = await start(await fresh());
    const { db, cover } = practice.portal.store;
    const { budgetHolderId, awardId } = await db
      .selectFrom('representative')
      .select(['budgetHolderId', 'awardId'])
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const birthDate = cover('2008-12-10');
    const born = db.updateTable('budgetHolder').set({ birthDate }).where('id', '=', budgetHolderId);
    await born.execute();
    const powers = async (persona: string) =>
      (await (await as(practice, persona)).get(ASKED)).answer.items
        .filter(({ kind }: AgendaEntry) => kind === 'power-ends')
        .map(({ id, day }: AgendaEntry) => [id, day]);
    const name = `A${String(budgetHolderId).padStart(7, '0')}`;
    expect([await powers('representative'), await powers(name)]).toEqual([[], []]);
    const parent = db
      .updateTable('representative')
      .set({ kind: 'parent' })
      .where('budgetHolderId', '=', budgetHolderId);
    await parent.execute();
    const found = [[`power-ends.T${String(awardId).padStart(7, '0')}`, '2026-12-10']];
    expect([await powers('representative'), await powers(name)]).toEqual([found, found]);
    expect(await powers('holder')).toEqual([]);
  });

  test.each([
    ['&cursor=x', 'FIELD_INVALID'],
    ['&cursor=MjAyNi0xMS0wMiBub3doZXJlIDAgMQ', 'FIELD_INVALID'],
  ])('refuses %s', async (query, code) => {
    const { get } = await as(await portal(), 'holder');
    expect((await get(`${ASKED}${query}`)).answer).toMatchObject({ issues: [{ code }] });
  });

  test.each([
    'from=2026-12-01&to=9999-12-31',
    'from=9999-12-31',
    'from=0001-01-01',
    'to=2200-01-01',
    'from=2026-02-30',
  ])('refuses %s, up to which nobody counts', async (query) => {
    const { get } = await as(await portal(), 'holder');
    expect((await get(`/v1/agenda?${query}`)).answer).toMatchObject({ issues: [{ code: 'DATE_INVALID' }] });
  });

  test('a page that is asked for when its day is over goes on with what is still to come', async () => {
    const { get } = await as(await portal(), 'holder');
    for (const over of ['2026-11-01 care 202608 1', '1900-01-01 declarations 0 1']) {
      const cursor = Buffer.from(over).toString('base64url');
      expect((await get(`${ASKED}&limit=3&cursor=${cursor}`)).answer).toEqual((await get(`${ASKED}&limit=3`)).answer);
    }
  });

  test.each(['?from=2026-11-02&to=2026-11-01', '?from=2026-11-02&to=2027-12-08'])('refuses %s', async (query) => {
    const { get } = await as(await portal(), 'holder');
    expect((await get(`/v1/agenda${query}`)).answer).toMatchObject({ issues: [{ code: 'DAYS_OUT_OF_RANGE' }] });
  });
});
