import { beforeAll, expect, test } from 'vitest';
import { onBothEngines } from '../../support/engines.ts';
import { representativeOf } from '../../support/callers.ts';
import { bringTo, enterAward, newProvider, register, openCase, startOfTests, termsOf } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';

function codesOf(issues: readonly { code: string }[]): string[] {
  return issues.map(({ code }) => code);
}

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  test('a draft is saved step by step, each step whole', async () => {
    const { holder, provider, award } = await openCase(desk, ++serial);
    const other = await register(desk, holder, newProvider('self-employed', 800));
    const terms = termsOf('assignment', other.id, [award.id]);

    const empty = await desk.call(holder, 'agreements.create', {});
    expect(empty).toMatchObject({ status: 'draft', kind: null, careProvider: null, parties: null, start: null });
    const params = { agreementId: empty.id };
    expect(codesOf((await desk.call(holder, 'agreements.check', undefined, params)).issues)).toEqual([
      'STEP_MISSING',
      'STEP_MISSING',
      'STEP_MISSING',
    ]);

    const first = await desk.call(holder, 'agreements.update', { parties: terms.parties }, params);
    expect(first).toMatchObject({ kind: 'assignment', laws: ['Wlz'], careProvider: { id: other.id } });
    const second = await desk.call(holder, 'agreements.update', { workArrangements: terms.workArrangements }, params);
    expect(second).toMatchObject({ parties: terms.parties, start: '2026-11-01', end: null });
    const third = await desk.call(holder, 'agreements.update', { generalTerms: terms.generalTerms }, params);
    expect(third).toMatchObject({ ...terms, version: 1, status: 'draft' });

    const fixed = { ...terms.workArrangements, termKind: 'fixed', end: '2026-12-31', travelCentsPerKm: 23 } as const;
    await desk.call(holder, 'agreements.update', { workArrangements: fixed }, params);
    const without = { ...terms.workArrangements, termKind: 'fixed', end: '2026-12-15' } as const;
    const replaced = await desk.call(holder, 'agreements.update', { workArrangements: without }, params);
    expect(replaced.workArrangements).toEqual(without);
    expect(replaced.end).toBe('2026-12-15');
    expect(provider.id).not.toBe(other.id);
  });

  test('a draft that breaks rules is saved, told of in both languages, and not shared', async () => {
    const { holder, params } = await openCase(desk, ++serial);
    const { workArrangements } = await desk.call(holder, 'agreements.show', undefined, params);
    const rates = [
      { careFunction: 'individual-guidance', unit: 'hour', cents: 99_00 },
      { careFunction: 'nursing', unit: 'hour', cents: 60_00 },
    ] as const;
    await desk.call(
      holder,
      'agreements.update',
      { workArrangements: { ...workArrangements!, rates: [...rates] } },
      params,
    );
    const dutch = await desk.call(holder, 'agreements.check', undefined, params, 'nl');
    const english = await desk.call(holder, 'agreements.check', undefined, params, 'en');
    expect(codesOf(dutch.issues)).toEqual(expect.arrayContaining(['RATE_ABOVE_MAX', 'FUNCTION_NOT_AWARDED']));
    expect(codesOf(english.issues)).toEqual(codesOf(dutch.issues));
    for (const [index, { message }] of dutch.issues.entries()) {
      expect(message).toBeTruthy();
      expect(message).not.toBe(english.issues[index]!.message);
    }
    await expect(desk.call(holder, 'agreements.share', undefined, params)).rejects.toMatchObject({
      code: 'rules-violated',
      issues: dutch.issues.map(({ message: _, ...issue }) => issue),
    });
  });

  test('a warning does not stop it from being shared', async () => {
    const { holder, params } = await openCase(desk, ++serial);
    const { workArrangements } = await desk.call(holder, 'agreements.show', undefined, params);
    await desk.call(
      holder,
      'agreements.update',
      { workArrangements: { ...workArrangements!, start: '2026-02-01' } },
      params,
    );
    const { issues } = await desk.call(holder, 'agreements.check', undefined, params);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['START_TOO_FAR_BACK', 'warning']]);
    expect(await desk.call(holder, 'agreements.share', undefined, params)).toMatchObject({ status: 'shared' });
  });

  test('whoever runs several budgets says which', async () => {
    const awards = [await enterAward(desk, ++serial), await enterAward(desk, ++serial)];
    const ids = awards.map(({ budgetHolder }) => budgetHolder.id);
    const representative = representativeOf(...ids);
    await expect(desk.call(representative, 'agreements.create', {})).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ code: 'FIELD_MISSING', path: 'budgetHolderId' }],
    });
    const made = await desk.call(representative, 'agreements.create', { budgetHolderId: ids[1]! });
    expect(made.budgetHolder.id).toBe(ids[1]);
    const stranger = await enterAward(desk, ++serial);
    await expect(
      desk.call(representative, 'agreements.create', { budgetHolderId: stranger.budgetHolder.id }),
    ).rejects.toMatchObject({ code: 'invalid-input', issues: [{ code: 'RECORD_NOT_FOUND', path: 'budgetHolderId' }] });
  });

  test('a person is named only by who knows their BSN, so that guessing numbers shows no names', async () => {
    const { provider } = await openCase(desk, ++serial, { kind: 'assignment-family' });
    const { holder, award } = await openCase(desk, ++serial);
    const named = { parties: termsOf('assignment-family', provider.id, [award.id]).parties };
    await expect(desk.call(holder, 'agreements.create', named)).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ code: 'RECORD_NOT_FOUND', path: 'parties.careProviderId' }],
    });
    const { bsn } = newProvider('person', serial - 1);
    await desk.call(holder, 'careProviders.search', { bsn: bsn! });
    expect(await desk.call(holder, 'agreements.create', named)).toMatchObject({ careProvider: { id: provider.id } });
  });

  test('a provider that does not exist is refused', async () => {
    const { holder, award } = await openCase(desk, ++serial);
    const { parties } = termsOf('assignment', 'V9999999', [award.id]);
    await expect(desk.call(holder, 'agreements.create', { parties })).rejects.toMatchObject({
      issues: [{ code: 'RECORD_NOT_FOUND' }],
    });
  });

  test('an award of somebody else, or twice the same, is saved as written and gives no right', async () => {
    const stranger = await enterAward(desk, ++serial);
    const { holder, params, award, agreement } = await openCase(desk, ++serial);
    const awardIds = [stranger.id, award.id, award.id];
    const saved = await desk.call(
      holder,
      'agreements.update',
      { parties: { ...agreement.parties!, awardIds } },
      params,
    );
    expect(saved).toMatchObject({ parties: { awardIds }, laws: ['Wlz'] });
    const named = await desk.store.db
      .selectFrom('agreementAward')
      .select('awardId')
      .where('agreementId', '=', serialOf(agreement.id))
      .execute();
    expect(named).toEqual([{ awardId: serialOf(award.id) }]);
    await expect(desk.call(holder, 'agreements.share', undefined, params)).rejects.toMatchObject({
      issues: [{ code: 'AWARD_NOT_VALID', params: { award: stranger.id, reason: 'unknown' } }],
    });
  });

  test('one holder and one provider have one agreement', async () => {
    const at = await bringTo(desk, 'shared', ++serial);
    const second = await openCase(desk, ++serial, { award: at.award, provider: at.provider });
    await expect(desk.call(at.holder, 'agreements.share', undefined, second.params)).rejects.toMatchObject({
      issues: [{ code: 'PROVIDER_ALREADY_HAS_AGREEMENT', params: { agreement: at.agreement.id } }],
    });
  });

  test('care description and other terms stand encrypted in the database', async () => {
    const { params, careProvider } = await bringTo(desk, 'shared', ++serial);
    const tables = ['agreement', 'agreementVersion', 'event'] as const;
    for (const table of tables) {
      const rows = await desk.store.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain('regelen van de dag');
    }
    const { generalTerms } = await desk.call(careProvider, 'agreements.show', undefined, params);
    expect(generalTerms?.careDescription).toContain('regelen van de dag');
  });
});

function serialOf(id: string): number {
  return Number(id.slice(1));
}
