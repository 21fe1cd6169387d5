// An organisation that an award names acts by its people, each with the rights that its administrator gave them.
import { beforeAll, expect, test } from 'vitest';
import type { NewRepresentative } from '../../../src/contract/types.ts';
import { staffRights, type StaffRight } from '../../../src/domain/words.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import type { Claims } from '../../../src/portal/identity/token/claims.ts';
import { checkRight } from '../../../src/portal/identity/check-right.ts';
import { findCaller } from '../../../src/portal/identity/find-caller.ts';
import { staffCode } from '../../../src/portal/identity/staff-code.ts';
import { testBsn, testKvk } from '../../../src/portal/practice/people/test-numbers.ts';
import { assessor } from '../support/callers.ts';
import { enterAward, startOfTests } from '../support/cases.ts';
import { declarable, declarationOf, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

const issuer = 'https://issuer.example';
let companies = 500_000;

function bureau(change: Partial<NewRepresentative> = {}) {
  const kvkNumber = testKvk((companies += 1));
  return { kind: 'curator' as const, organisation: { kvkNumber, name: `Bureau ${companies}` }, ...change };
}

onBothEngines(({ open }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  const named = async (given = bureau()) => {
    const at = await declarable(desk);
    const params = { awardId: at.awardId };
    const { items } = await desk.call(assessor, 'awards.addRepresentative', given, params);
    const { kvkNumber } = given.organisation;
    const as = (subject: string, more: Partial<Claims> = {}, today = '2026-11-03'): Promise<Caller> =>
      findCaller(
        desk.store,
        issuer,
        {
          sub: subject,
          exp: 0,
          role: 'representative',
          kvk: kvkNumber,
          actingSubject: subject,
          actingName: `P. ${subject}`,
          ...more,
        },
        today,
      );
    const codeOf = (subject: string) => staffCode(desk.store, issuer, `organisation ${kvkNumber}`, subject);
    const give = (by: Caller, subject: string, rights: StaffRight[]) =>
      desk.call(by, 'staff.give', { code: codeOf(subject), name: subject, rights });
    return { ...at, given, items, params, as, codeOf, give };
  };

  test('who signs in for the KVK number of an award acts for its holder, and shows by what name', async () => {
    const { agreement, given, items, as, awardId } = await named();
    expect(items).toMatchObject([{ name: given.organisation.name, kvkNumber: given.organisation.kvkNumber }]);
    const chief = await as('chief');
    expect(chief).toMatchObject({
      role: 'representative',
      name: given.organisation.name,
      awardsOutside: [],
      seat: { name: 'P. chief', organisationName: given.organisation.name, rights: staffRights },
    });
    const shown = await desk.call(chief, 'budgetHolders.show', undefined, {
      budgetHolderId: agreement.budgetHolder.id,
    });
    expect(shown.representatives).toEqual([{ kind: 'curator', name: given.organisation.name }]);
    expect((await desk.call(chief, 'awards.show', undefined, { awardId })).id).toBe(awardId);
    const profile = await desk.call(chief, 'profile.show');
    expect(profile).toMatchObject({
      name: given.organisation.name,
      kvkNumber: given.organisation.kvkNumber,
    });
    expect([profile.bsn, profile.birthDate, profile.agbCode]).toEqual([undefined, undefined, undefined]);
  });

  test('another KVK number, and the number of the organisation as a BSN or for care, open nothing', async () => {
    const { as, given } = await named();
    const nobodys = { code: 'not-allowed', params: { reason: 'represents-nobody' } };
    await expect(as('chief', { kvk: testKvk(499_999) })).rejects.toMatchObject(nobodys);
    const bsn = `0${given.organisation.kvkNumber}`;
    const claims = { sub: 'x', exp: 0, role: 'representative', bsn } as const;
    await expect(findCaller(desk.store, issuer, claims, '2026-11-03')).rejects.toMatchObject(nobodys);
    await expect(as('chief', { role: 'care-provider' })).rejects.toMatchObject({
      params: { reason: 'no-agreement-shared' },
    });
  });

  test('its administrator gives rights and takes them, and what is taken is gone at once', async () => {
    const { as, codeOf, give, careProvider, agreement, awardId, holder } = await named();
    const chief = await as('chief');
    await give(chief, 'ann', ['enter']);
    const ann = await as('ann');
    expect(ann.seat?.rights).toEqual(['see', 'enter']);
    expect(() => checkRight(ann, 'declarations.decide')).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ reason: 'right-missing', right: 'submit' }) }),
    );
    await expect(as('bob')).rejects.toMatchObject({ params: { reason: 'not-on-staff', code: codeOf('bob') } });
    await give(chief, 'ann', ['submit']);
    const { id } = await desk.call(careProvider, 'declarations.create', declarationOf({ agreement, awardId } as never));
    const { results } = await desk.call(await as('ann'), 'declarations.decide', {
      decisions: [{ declarationId: id, decision: 'approve' }],
    });
    expect(results).toMatchObject([{ outcome: 'approved' }]);
    const last = async (caller: Caller) =>
      (await desk.call(caller, 'history.list', {}, { recordId: id })).items.find(
        ({ type }) => type === 'declaration.approved',
      )?.actor;
    // The holder sees the organisation, its own people who of them it was.
    expect(await last(holder)).toMatchObject({ name: chief.name, office: null });
    expect(await last(chief)).toMatchObject({ name: 'ann', office: chief.name });
    await desk.call(chief, 'staff.take', { code: codeOf('ann') });
    expect((await as('ann')).seat?.rights).toEqual([]);
    await expect(desk.call(chief, 'staff.take', { code: codeOf('chief') })).rejects.toMatchObject({
      issues: [{ code: 'STAFF_LAST_ADMINISTRATOR' }],
    });
  });

  test('the organisation is told, the person of their own rights; the holder, and who may not see, are not', async () => {
    const { as, codeOf, give, holder } = await named();
    const chief = await as('chief');
    await give(chief, 'ann', ['see']);
    await desk.call(chief, 'staff.limitSystems', { rights: ['see'] });
    const read = async (caller: Caller) => (await desk.call(caller, 'messages.list', {})).items;
    const types = async (caller: Caller) => new Set((await read(caller)).map(({ type }) => type));
    const own = ['representative.staff-changed', 'representative.own-rights-changed', 'representative.systems-changed'];
    for (const type of own) expect(await types(chief)).toContain(type);
    const [told] = (await read(chief)).filter(({ type }) => type === 'representative.staff-changed');
    expect(JSON.stringify(told)).not.toContain('ann');
    expect([...(await types(holder))].filter((type) => own.includes(type))).toEqual([]);
    const { items } = await desk.call(chief, 'history.list', {}, { recordId: told!.recordId });
    expect(items.filter(({ type }) => type === 'representative.staff-changed')[0]!.actor).toMatchObject({
      name: 'P. chief',
    });
    await expect(desk.call(holder, 'history.list', {}, { recordId: told!.recordId })).rejects.toMatchObject({
      code: 'not-found',
    });
    await desk.call(chief, 'staff.take', { code: codeOf('ann') });
    const taken = await as('ann');
    expect(await types(taken)).toEqual(new Set(['representative.own-rights-changed']));
    expect((await desk.call(taken, 'me.show')).budgetHolders).toEqual([]);
  });

  test('one whose power has ended is let in to read that, also with a person’s number beside it', async () => {
    const { as, params, items, given } = await named();
    await desk.call(assessor, 'awards.removeRepresentative', { representativeId: items[0]!.id }, params);
    const former = await as('chief');
    expect(former).toMatchObject({ budgetHolderIds: [], seat: { name: 'P. chief' } });
    const mail = await desk.call(former, 'messages.list', {});
    expect(mail.items.map(({ type }) => type)).toEqual(['award.power-ended']);
    const person = {
      initials: 'E.',
      surname: 'Eenmans',
      birthDate: '1980-01-01',
      bsn: testBsn(970_000 + nextSerial()),
    };
    await desk.call(assessor, 'awards.addRepresentative', { kind: 'mentor', person }, params);
    const both = await as('chief', { bsn: person.bsn });
    expect([both.budgetHolderIds.length, both.seat]).toEqual([1, undefined]);
    await desk.call(assessor, 'awards.addRepresentative', given, params);
    expect((await as('chief', { bsn: person.bsn })).seat).toBeDefined();
  });

  test('a new award names it with the rest, and the one after takes it over', async () => {
    const given = bureau({ kind: 'administrator' });
    const serial = nextSerial();
    const award = await enterAward(desk, serial, { representatives: [given] });
    const next = await enterAward(desk, serial, { start: '2027-01-01', end: '2027-12-31' });
    const on = async (awardId: string) =>
      (await desk.call(assessor, 'awards.representatives', undefined, { awardId })).items;
    expect(await on(award.id)).toMatchObject([{ kind: 'administrator', name: given.organisation.name }]);
    expect(await on(next.id)).toMatchObject([{ kind: 'administrator', kvkNumber: given.organisation.kvkNumber }]);
  });

  test('the office changes a person into an organisation and back, and nothing of the one before is left', async () => {
    const { params, items, given, as } = await named();
    const representativeId = items[0]!.id;
    const person = { initials: 'E.', surname: 'Anders', birthDate: '1980-01-01', bsn: testBsn(970_000 + nextSerial()) };
    const change = (who: Pick<NewRepresentative, 'person' | 'organisation'>) =>
      desk.call(assessor, 'awards.changeRepresentative', { representativeId, kind: 'mentor', ...who }, params);
    expect((await change({ person })).items).toMatchObject([{ name: 'E. Anders', kvkNumber: null }]);
    expect((await as('chief')).budgetHolderIds).toEqual([]);
    expect((await change({ organisation: given.organisation })).items).toMatchObject([
      { id: representativeId, name: given.organisation.name },
    ]);
    const row = await desk.store.rows
      .selectFrom('representative')
      .select(['bsnSealed', 'initials', 'surname', 'birthDate', 'organisationName'])
      .where('id', '=', Number(representativeId.slice(1)))
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ bsnSealed: null, initials: null, surname: null, birthDate: null });
    // Its name is covered, as those of people are.
    expect(row.organisationName).not.toContain('Bureau');
  });

  test.each<[string, Partial<NewRepresentative>, string, string]>([
    ['as a parent', { kind: 'parent' }, 'REPRESENTATIVE_IS_PERSON', 'kind'],
    [
      'with a number that is none',
      { organisation: { kvkNumber: '12', name: 'B' } },
      'KVK_INVALID',
      'organisation.kvkNumber',
    ],
    [
      'with a BSN',
      { organisation: { kvkNumber: '111222333', name: 'B' } },
      'BSN_FOR_COMPANY',
      'organisation.kvkNumber',
    ],
    [
      'beside a person',
      { person: { initials: 'E.', surname: 'Anders', birthDate: '1980-01-01', bsn: testBsn(1) } },
      'FIELD_INVALID',
      'organisation',
    ],
  ])('an organisation %s is refused', async (_title, change, code, path) => {
    const { id } = await enterAward(desk, nextSerial());
    const given = { ...bureau(), ...change };
    const refused = (where: string) => ({ issues: [{ code, path: where }] });
    await expect(desk.call(assessor, 'awards.addRepresentative', given, { awardId: id })).rejects.toMatchObject(
      refused(path),
    );
    await expect(enterAward(desk, nextSerial(), { representatives: [given] })).rejects.toMatchObject(
      refused(`representatives.0.${path}`),
    );
  });

  test('nobody at all, and the same organisation twice, are refused', async () => {
    const { params, given } = await named();
    await expect(desk.call(assessor, 'awards.addRepresentative', { kind: 'mentor' }, params)).rejects.toMatchObject({
      issues: [{ code: 'FIELD_MISSING', path: 'person' }],
    });
    await expect(desk.call(assessor, 'awards.addRepresentative', given, params)).rejects.toMatchObject({
      issues: [{ code: 'REPRESENTATIVE_NAMED_ALREADY', path: 'organisation.kvkNumber' }],
    });
  });
});
