// An award of one cent that names somebody gives no power over what another office awarded.
import { expect, test } from 'vitest';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { findCaller } from '../../../src/portal/identity/find-caller.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { assessorOf, municipality } from '../support/callers.ts';
import { enterAward, startOfTests, termsOf } from '../support/cases.ts';
import { declarable, declarationOf, nextSerial } from '../support/declarable.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

onBothEngines(({ open }) => {
  test('who is named by another office sees and does nothing with the rest', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await declarable(desk);
    const { id: declarationId } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at));
    const person = { initials: 'R.', surname: 'Rover', birthDate: '1980-01-01', bsn: testBsn(900_123) };
    const cent = await enterAward(
      desk,
      nextSerial() - 1,
      {
        law: 'Wmo',
        careFunctions: ['transport'],
        amountCents: 1,
        representatives: [{ kind: 'mentor', person }],
      },
      assessorOf(municipality),
    );
    expect(cent.budgetHolder.id).toBe(at.agreement.budgetHolder.id);
    const claims = { sub: 'rover', exp: 1, role: 'representative', bsn: person.bsn } as const;
    const rover: Caller = await findCaller(desk.store, 'issuer', claims, '2026-11-03');
    const list = async (name: 'awards.list' | 'budgets.list' | 'agreements.list' | 'declarations.list') =>
      (await desk.call(rover, name, {})).items;
    expect((await list('awards.list')).map((award) => 'id' in award && award.id)).toEqual([cent.id]);
    expect(await list('budgets.list')).toHaveLength(1);
    expect(await list('agreements.list')).toEqual([]);
    expect(await list('declarations.list')).toEqual([]);
    const { tasks } = await desk.call(rover, 'home.show');
    expect(tasks.map(({ kind }) => kind)).toEqual(['make-profile']);
    const told = (await desk.call(rover, 'events.list', {})).items;
    expect(new Set(told.map(({ recordId }) => recordId))).toEqual(new Set([cent.id]));
    const params = { agreementId: at.agreement.id };
    const hidden = { code: 'not-found' };
    await expect(desk.call(rover, 'agreements.show', undefined, params)).rejects.toMatchObject(hidden);
    await expect(
      desk.call(rover, 'agreements.end', { end: '2026-11-30', version: at.agreement.version }, params),
    ).rejects.toMatchObject(hidden);
    const decided = await desk.call(rover, 'declarations.decide', {
      decisions: [{ declarationId, decision: 'approve' }],
    });
    expect(decided.results).toMatchObject([{ outcome: 'refused' }]);
    const shown = await desk.call(rover, 'budgetHolders.show', undefined, { budgetHolderId: cent.budgetHolder.id });
    const { id, name, initials, surname } = await desk.call(at.holder, 'budgetHolders.show', undefined, {
      budgetHolderId: cent.budgetHolder.id,
    });
    const representatives = [{ kind: 'mentor', name: 'R. Rover' }];
    expect(shown).toEqual({ id, name, initials, surname, representatives });
    const agreed = termsOf('assignment-organisation', at.provider.id, [cent.id]);
    const draft = await desk.call(rover, 'agreements.create', agreed);
    const { issues } = await desk.call(rover, 'agreements.check', undefined, { agreementId: draft.id });
    expect(issues.map(({ code }) => code)).toContain('PROVIDER_HAS_OTHER_AGREEMENT');
    expect(JSON.stringify(issues)).not.toContain(at.agreement.id);
    const own = await desk.call(at.holder, 'agreements.check', undefined, { agreementId: draft.id });
    expect(JSON.stringify(own.issues)).toContain(at.agreement.id);
    const terms = termsOf('assignment-organisation', at.provider.id, [at.awardId]);
    await expect(desk.call(rover, 'agreements.create', terms)).rejects.toMatchObject({
      issues: [{ code: 'RECORD_NOT_FOUND', path: 'parties.awardIds' }],
    });
  });
});
