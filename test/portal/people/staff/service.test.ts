// An administrator gives and takes rights; the organisation and the person are told, and nobody is left without an administrator.
import { beforeAll, expect, test } from 'vitest';
import type { Staff } from '../../../../src/contract/types.ts';
import { parseRecordId } from '../../../../src/domain/index.ts';
import { staffRights } from '../../../../src/domain/words.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { findCaller } from '../../../../src/portal/identity/find-caller.ts';
import { staffCode } from '../../../../src/portal/identity/staff-code.ts';
import { bringTo, newProvider, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const issuer = 'https://issuer.example';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 60;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  /** An organisation of its own, and its people as they sign in. */
  const organisation = async () => {
    serial += 1;
    const at = await bringTo(desk, 'shared', serial, { kind: 'assignment-organisation' });
    const { agbCode } = newProvider('organisation', serial);
    const as = (subject: string): Promise<Caller> =>
      findCaller(
        desk.store,
        issuer,
        {
          sub: subject,
          exp: 0,
          role: 'care-provider',
          agb: agbCode!,
          actingSubject: subject,
          actingName: `P. ${subject}`,
        },
        '2026-11-03',
      );
    return {
      id: at.provider.id,
      holder: at.holder,
      as,
      codeOf: (subject: string) => staffCode(desk.store, issuer, at.provider.id, subject),
    };
  };
  const of = ({ items }: Staff, code: string) => items.find((one) => one.code === code);
  const inbox = async (caller: Caller) =>
    (await desk.call(caller, 'messages.list', {})).items.filter(({ type }) => /staff|rights|systems/.test(type));

  test('whoever gives first is administrator, and from then on nobody has rights by signing in', async () => {
    const { as, codeOf } = await organisation();
    const chief = await as('chief');
    const given = await desk.call(chief, 'staff.give', { code: codeOf('ann'), name: 'Ann', rights: ['enter'] });
    expect(of(given, codeOf('chief'))).toMatchObject({ name: 'P. chief', rights: staffRights });
    expect(of(given, codeOf('ann'))).toMatchObject({ name: 'Ann', rights: ['see', 'enter'] });
    expect(given.items).toHaveLength(2);
    expect((await as('ann')).seat?.rights).toEqual(['see', 'enter']);
    await expect(as('bob')).rejects.toMatchObject({ params: { reason: 'not-on-staff' } });
  });

  test('whose rights were taken after they were let in gives nobody a right, and is told nothing of the organisation', async () => {
    const { as, codeOf, id } = await organisation();
    const chief = await as('chief');
    await desk.call(chief, 'staff.give', { code: codeOf('ann'), name: 'Ann', rights: ['administer'] });
    const ann = await as('ann');
    expect((await desk.call(ann, 'me.show')).careProvider?.id).toBe(id);
    await desk.call(chief, 'staff.take', { code: codeOf('ann') });
    const bob = { code: codeOf('bob'), name: 'Bob', rights: ['administer' as const] };
    await expect(desk.call(ann, 'staff.give', bob)).rejects.toMatchObject({
      code: 'not-allowed',
      params: { right: 'administer' },
    });
    expect((await desk.call(await as('ann'), 'me.show')).careProvider).toBeNull();
  });

  test('the first time there is a name with it, and later it stays', async () => {
    const { as, codeOf } = await organisation();
    const chief = await as('chief');
    const code = codeOf('ann');
    await expect(desk.call(chief, 'staff.give', { code, rights: ['see'] })).rejects.toMatchObject({
      issues: [{ code: 'STAFF_NAME_MISSING', path: 'name' }],
    });
    // Nothing of what was refused is there.
    expect((await desk.call(chief, 'staff.show')).isNamed).toBe(false);
    await desk.call(chief, 'staff.give', { code, name: 'Ann', rights: ['see'] });
    const all = await desk.call(chief, 'staff.give', { code, rights: ['submit'] });
    expect(of(all, code)).toMatchObject({ name: 'Ann', rights: ['see', 'submit'], changedAt: expect.any(String) });
  });

  test('the last administrator stays, whoever takes and however', async () => {
    const { as, codeOf } = await organisation();
    const chief = await as('chief');
    const code = codeOf('chief');
    const refused = { issues: [{ code: 'STAFF_LAST_ADMINISTRATOR', path: 'code' }] };
    await expect(desk.call(chief, 'staff.take', { code })).rejects.toMatchObject(refused);
    await expect(desk.call(chief, 'staff.give', { code, rights: ['see'] })).rejects.toMatchObject(refused);
    await desk.call(chief, 'staff.give', { code: codeOf('ann'), name: 'Ann', rights: ['administer'] });
    await desk.call(chief, 'staff.take', { code });
    const ann = await as('ann');
    await expect(desk.call(ann, 'staff.take', { code: codeOf('ann') })).rejects.toMatchObject(refused);
    expect((await as('chief')).seat?.rights).toEqual([]);
  });

  test('two administrators who take each other’s rights at once leave one', async () => {
    const { as, codeOf } = await organisation();
    const chief = await as('chief');
    await desk.call(chief, 'staff.give', { code: codeOf('ann'), name: 'Ann', rights: ['administer'] });
    const ann = await as('ann');
    const outcomes = await Promise.allSettled([
      desk.call(chief, 'staff.take', { code: codeOf('ann') }),
      desk.call(ann, 'staff.take', { code: codeOf('chief') }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    const { items } = await desk.call(chief, 'staff.show');
    expect(items.filter(({ rights }) => rights.includes('administer'))).toHaveLength(1);
  });

  test('the organisation is told by the code, the person of their own rights, and nobody else', async () => {
    const { as, codeOf, holder } = await organisation();
    const chief = await as('chief');
    const code = codeOf('ann');
    await desk.call(chief, 'staff.give', { code, name: 'Ann', rights: ['enter'] });
    const ann = await as('ann');
    const [own, toAll] = await inbox(ann);
    expect(own).toMatchObject({ type: 'care-provider.own-rights-changed' });
    expect(own!.body).toContain('see, enter');
    expect(toAll!.body).toContain(code);
    expect(JSON.stringify([own, toAll])).not.toContain('Ann');
    const types = async (caller: Caller) => (await inbox(caller)).map(({ type }) => type);
    expect(await types(chief)).toEqual([
      'care-provider.staff-changed',
      'care-provider.own-rights-changed',
      'care-provider.staff-changed',
    ]);
    expect(await types(holder)).toEqual([]);
    await desk.call(chief, 'staff.take', { code });
    const taken = await as('ann');
    expect(await types(taken)).toEqual(['care-provider.own-rights-changed', 'care-provider.own-rights-changed']);
    expect((await inbox(taken))[0]!.body).toContain('no rights any more');
  });

  test('the same rights again change nothing and tell nobody', async () => {
    const { as, codeOf } = await organisation();
    const chief = await as('chief');
    const give = () => desk.call(chief, 'staff.give', { code: codeOf('ann'), name: 'Ann', rights: ['enter', 'see'] });
    await give();
    const before = await inbox(chief);
    desk.clock.now += 1000;
    expect(of(await give(), codeOf('ann'))).toMatchObject({ changedAt: null });
    expect(await inbox(chief)).toEqual(before);
  });

  test('what systems may do is settled, at once', async () => {
    const { as } = await organisation();
    const chief = await as('chief');
    expect((await desk.call(chief, 'staff.show')).systems).toEqual({ rights: staffRights, changedAt: null });
    const { systems } = await desk.call(chief, 'staff.limitSystems', { rights: ['submit'] });
    expect(systems).toMatchObject({ rights: ['see', 'submit'] });
    const system = { ...chief, seat: { ...chief.seat!, code: null, person: null } };
    await expect(desk.call(system, 'staff.limitSystems', { rights: [] })).rejects.toMatchObject({
      issues: [{ code: 'STAFF_NO_ORGANISATION' }],
    });
    expect((await inbox(chief))[0]!.body).toContain('see, submit');
  });

  test('the history says who of the people did it, to their colleagues alone', async () => {
    const { id, as, codeOf, holder } = await organisation();
    const chief = await as('chief');
    await desk.call(chief, 'staff.give', { code: codeOf('ann'), name: 'Ann', rights: ['see'] });
    const { items } = await desk.call(await as('ann'), 'history.list', {}, { recordId: id });
    const changed = items.filter(({ type }) => type === 'care-provider.staff-changed');
    expect(changed).toHaveLength(2);
    expect(changed[1]!.actor).toMatchObject({
      role: 'care-provider',
      name: 'P. chief',
      office: `Zorgverlener ${serial}`,
    });
    const agreements = (await desk.call(chief, 'agreements.list', {})).items;
    const params = { agreementId: agreements[0]!.id };
    const version = agreements[0]!.version;
    await desk.call(chief, 'agreements.return', { version, reason: 'The rate is not right' }, params);
    const seen = async (caller: Caller) =>
      (await desk.call(caller, 'history.list', {}, { recordId: params.agreementId })).items.at(-1);
    expect((await seen(holder))!.actor).toEqual({
      role: 'care-provider',
      name: `Zorgverlener ${serial}`,
      office: null,
    });
    expect((await seen(chief))!.actor).toMatchObject({ name: 'P. chief' });
  });

  test('whoever acts for nobody but themselves has no staff', async () => {
    const { holder } = await organisation();
    const alone: Caller = { ...holder, role: 'representative' };
    expect(await desk.call(alone, 'staff.show')).toMatchObject({ organisation: null, isNamed: false, items: [] });
    await expect(
      desk.call(alone, 'staff.give', { code: '4F7K-0QWA-9XRD-21HM', name: 'A', rights: ['see'] }),
    ).rejects.toMatchObject({ issues: [{ code: 'STAFF_NO_ORGANISATION' }] });
  });

  test('a code of another organisation gives nothing there', async () => {
    const one = await organisation();
    const other = await organisation();
    await desk.call(await one.as('chief'), 'staff.give', {
      code: other.codeOf('bob'),
      name: 'B',
      rights: ['administer'],
    });
    await desk.call(await other.as('chief'), 'staff.limitSystems', { rights: [] });
    await expect(other.as('bob')).rejects.toMatchObject({ params: { reason: 'not-on-staff' } });
    expect(parseRecordId(one.id)).toBeDefined();
  });
});
