import { beforeAll, describe, expect, test } from 'vitest';
import { type CareFile, careFilesOf } from '../../../../../src/portal/store/queries/retention/care-files.ts';
import { readWholeFile } from '../../../../../src/portal/store/queries/retention/whole-file.ts';
import type { OpenStore } from '../../../../../src/portal/store/open/open-store.ts';
import type { Store } from '../../../../../src/portal/store/store.ts';
import { paymentOfficer } from '../../../support/callers.ts';
import { declarable, declarationOf } from '../../../support/declarable.ts';
import { createDesk } from '../../../support/desk.ts';
import { onBothEngines } from '../../../support/engines.ts';

interface Ids {
  holder: number;
  award: number;
  agreement: number;
  declaration: number;
  payment: number;
}

interface World {
  store: OpenStore;
  own: Ids;
  other: Ids;
}

/** The moment of noon on a day. */
function noon(day: string): number {
  return Date.parse(`${day}T11:00:00Z`);
}

/** The file of one holder, of whom all was paid in 2026, beside that of another. */
async function twoFiles(store: OpenStore): Promise<World> {
  const desk = createDesk(store, Date.UTC(2026, 10, 28));
  const at = [await declarable(desk), await declarable(desk)] as const;
  for (const one of at) await desk.call(one.holder, 'declarations.create', declarationOf(one));
  desk.clock.now += 20 * 86_400_000;
  await desk.call(paymentOfficer, 'paymentRuns.create', {});
  const rows = await store.db
    .selectFrom('payment')
    .innerJoin('declaration', 'declaration.id', 'payment.declarationId')
    .select(['payment.id as payment', 'declaration.id as declaration'])
    .select(['declaration.agreementId as agreement', 'declaration.budgetHolderId as holder'])
    .orderBy('payment.id')
    .execute();
  const [own, other] = at.map(({ agreement, awardId }) => {
    const row = rows.find((one) => one.agreement === Number(agreement.id.slice(1)));
    return { award: Number(awardId.slice(1)), ...row } as Ids;
  });
  if (own === undefined || other === undefined) throw new Error('Nothing was paid');
  return { store, own, other };
}

function recoveryOf({ holder, agreement, declaration }: Ids, id: number, openCents: number) {
  return {
    id,
    declarationId: declaration,
    agreementId: agreement,
    month: '2026-10',
    budgetHolderId: holder,
    careProviderId: 1,
    amountCents: 100,
    openCents,
    repaidCents: 0,
    createdAt: 0,
    closedAt: null,
  };
}

type Change = (store: Store, world: World) => Promise<unknown>;

/** What is made so in a file, or beside it, that it has to stay. */
const stays: Record<string, Change> = {
  'a declaration waits for its holder': ({ db }, { own }) =>
    db.updateTable('declaration').set({ status: 'awaiting-holder' }).where('id', '=', own.declaration).execute(),
  'a declaration was submitted': ({ db }, { own }) =>
    db.updateTable('declaration').set({ status: 'submitted' }).where('id', '=', own.declaration).execute(),
  'a declaration is to be paid': ({ db }, { own }) =>
    db.updateTable('declaration').set({ status: 'scheduled' }).where('id', '=', own.declaration).execute(),
  'a payment was not made': ({ db }, { own }) =>
    db.updateTable('payment').set({ status: 'scheduled' }).where('id', '=', own.payment).execute(),
  'a payment stands in a file for the bank that is kept': ({ db }) =>
    db.updateTable('paymentRun').set({ date: '2028-01-01' }).execute(),
  'a payment that came back stood in such a file': async ({ db }, { own }) => {
    const run = await db.selectFrom('paymentRun').selectAll().executeTakeFirstOrThrow();
    await db
      .insertInto('paymentRun')
      .values({ ...run, id: 900, date: '2028-01-01' })
      .execute();
    const back = { attempt: 1, kind: 'returned', reasonCode: null, amountCents: 100, answeredAt: 0 } as const;
    await db
      .insertInto('paymentReturn')
      .values({ ...back, paymentId: own.payment, paymentRunId: 900 })
      .execute();
  },
  'money is to come back': ({ db }, { own }) =>
    db
      .insertInto('recovery')
      .values(recoveryOf(own, 900, 1))
      .execute(),
  'a declaration is borne by an award of another file too': ({ db, cover }, { own, other }) =>
    db
      .updateTable('declaration')
      .set({ perAwardJson: cover(JSON.stringify([own.award, other.award].map((awardId) => ({ awardId, cents: 1 })))) })
      .where('id', '=', own.declaration)
      .execute(),
  'money of another file was taken off a payment of this one': async ({ db }, { own, other }) => {
    await db
      .insertInto('recovery')
      .values(recoveryOf(other, 900, 0))
      .execute();
    await db.insertInto('netting').values({ paymentId: own.payment, recoveryId: 900, nettedCents: 1 }).execute();
  },
  'money of this file was taken off a payment of another': async ({ db }, { own, other }) => {
    await db
      .insertInto('recovery')
      .values(recoveryOf(own, 900, 0))
      .execute();
    await db.insertInto('netting').values({ paymentId: other.payment, recoveryId: 900, nettedCents: 1 }).execute();
  },
  'an agreement of another file stands in for one of this': async (store, { own, other }) => {
    const replacesAgreementId = `Z${String(own.agreement).padStart(7, '0')}`;
    const workArrangementsJson = store.cover(JSON.stringify({ replacesAgreementId }));
    await store.db
      .updateTable('agreement')
      .set({ budgetHolderId: own.holder, workArrangementsJson })
      .where('id', '=', other.agreement)
      .execute();
  },
  'an award of this file bears what was declared under another': ({ db, cover }, { own, other }) =>
    db
      .updateTable('declaration')
      .set({ budgetHolderId: own.holder, perAwardJson: cover(JSON.stringify([{ awardId: own.award, cents: 1 }])) })
      .where('id', '=', other.declaration)
      .execute(),
};

/** What makes the last day of a file another, and what it is then. */
const lastDays: Record<string, [Change, { lastDay?: string; lastPaidOn?: string }]> = {
  'an agreement was changed': [
    ({ db }, { own }) =>
      db
        .updateTable('agreement')
        .set({ changedAt: noon('2029-05-01') })
        .where('id', '=', own.agreement)
        .execute(),
    { lastDay: '2029-05-01' },
  ],
  'something was declared': [
    ({ db }, { own }) =>
      db
        .updateTable('declaration')
        .set({ submittedAt: noon('2029-05-02'), decidedAt: null })
        .where('id', '=', own.declaration)
        .execute(),
    { lastDay: '2029-05-02' },
  ],
  'a declaration was decided on': [
    ({ db }, { own }) =>
      db
        .updateTable('declaration')
        .set({ decidedAt: noon('2029-05-03') })
        .where('id', '=', own.declaration)
        .execute(),
    { lastDay: '2029-05-03' },
  ],
  'something was paid': [
    ({ db }, { own }) =>
      db
        .updateTable('payment')
        .set({ paidAt: noon('2029-05-04') })
        .where('id', '=', own.payment)
        .execute(),
    { lastDay: '2026-12-31', lastPaidOn: '2029-05-04' },
  ],
};

onBothEngines(({ openForAll }) => {
  let world: World;
  beforeAll(async () => {
    world = await twoFiles(await openForAll());
  });

  /** The same world for each: what is changed in it is taken back. */
  const inWorld = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
    const takenBack = new Error('taken back');
    let result: { is: Result } | undefined;
    const changing = world.store.transaction(async (inside) => {
      result = { is: await work(inside) };
      throw takenBack;
    });
    await expect(changing).rejects.toBe(takenBack);
    if (result === undefined) throw new Error('Nothing was looked at');
    return result.is;
  };
  const fileOf = async (store: Store, { holder, award }: Ids): Promise<CareFile> => {
    const files = await careFilesOf(store, [holder]);
    const file = files.find(({ awardIds }) => awardIds.includes(award));
    if (file === undefined) throw new Error('There is no file');
    return file;
  };
  const wholeAfter = (change: Change) =>
    inWorld(async (store) => {
      const file = await fileOf(store, world.own);
      await change(store, world);
      return readWholeFile(store, file, '2028-01-01');
    });

  test('a file of which nothing is open is whole, with all that is under it', async () => {
    const { own } = world;
    const whole = await wholeAfter(async () => undefined);
    expect(whole).toMatchObject({
      file: { awardIds: [own.award], agreementIds: [own.agreement], lastDay: '2026-12-31' },
      declarationIds: [own.declaration],
      paymentIds: [own.payment],
      recoveryIds: [],
    });
  });

  test.each(Object.entries(stays))('it stays because %s', async (_, change) => {
    expect(await wholeAfter(change)).toBeUndefined();
  });

  test('what was settled within it does not keep it', async () => {
    const whole = await wholeAfter(async ({ db }, { own }) => {
      await db
        .insertInto('recovery')
        .values(recoveryOf(own, 900, 0))
        .execute();
      await db.insertInto('netting').values({ paymentId: own.payment, recoveryId: 900, nettedCents: 1 }).execute();
    });
    expect(whole?.recoveryIds).toEqual([900]);
  });

  test.each(Object.entries(lastDays))('its term begins when %s', async (_, [change, expected]) => {
    expect((await wholeAfter(change))?.file).toMatchObject(expected);
  });

  describe('awards that pay for each other’s agreements', () => {
    const linked = (links: readonly (readonly [agreement: number, award: number])[], ends: readonly string[]) =>
      inWorld(async (store) => {
        const { own } = world;
        const { db, rows } = store;
        const award = await rows.selectFrom('award').selectAll().where('id', '=', own.award).executeTakeFirstOrThrow();
        const agreements = rows.selectFrom('agreement').selectAll().where('id', '=', own.agreement);
        const agreement = await agreements.executeTakeFirstOrThrow();
        const more = ends.map((end, at) => ({ ...award, id: 901 + at, law: 'Wmo' as const, end }));
        await rows
          .insertInto('award')
          .values(more as never)
          .execute();
        await rows
          .insertInto('agreement')
          .values({ ...agreement, id: 911 } as never)
          .execute();
        await db
          .insertInto('agreementAward')
          .values(links.map(([agreementId, awardId], at) => ({ agreementId, awardId, position: 10 + at })))
          .execute();
        return careFilesOf(store, [own.holder]);
      });

    test.each([
      ['2028-06-30', '2029-06-30'],
      ['2029-06-30', '2028-06-30'],
    ])('are one file, with the last of their days and all of their laws: %s and %s', async (...ends) => {
      const { own } = world;
      // The one in the middle joins two that had agreements already.
      const links = [
        [911, 902],
        [911, 901],
        [own.agreement, 902],
      ] as const;
      const files = await linked(links, ends);
      expect(files).toHaveLength(1);
      const [file] = files;
      expect([...(file?.awardIds ?? [])].sort()).toEqual([own.award, 901, 902].sort());
      expect([...(file?.agreementIds ?? [])].sort()).toEqual([own.agreement, 911].sort());
      expect(file).toMatchObject({ lastDay: '2029-06-30' });
      expect([...(file?.laws ?? [])].sort()).toEqual(['Wlz', 'Wmo']);
    });

    test('are files of their own while no agreement joins them', async () => {
      const files = await linked([[911, 902]], ['2028-06-30', '2029-06-30']);
      expect(files.map(({ awardIds }) => awardIds)).toEqual([[world.own.award], [901], [902]]);
    });
  });
});
