// Who acts for an organisation, with which rights: taken at every call from what stands recorded.
import { beforeAll, expect, test } from 'vitest';
import { parseRecordId } from '../../../src/domain/index.ts';
import { type StaffRight, staffRights } from '../../../src/domain/words.ts';
import type { Claims } from '../../../src/portal/identity/token/claims.ts';
import { findCaller } from '../../../src/portal/identity/find-caller.ts';
import { staffCode } from '../../../src/portal/identity/staff-code.ts';
import { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { staffOfProvider, systemsCode } from '../../../src/portal/store/queries/people/sign-in/staff.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { bringTo, newProvider, startOfTests } from '../support/cases.ts';
import { onBothEngines } from '../support/engines.ts';

const issuer = 'https://issuer.example';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 40;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  /** An organisation of its own, with which an agreement was shared. */
  const organisation = async () => {
    serial += 1;
    const at = await bringTo(desk, 'shared', serial, { kind: 'assignment-organisation' });
    const key = staffOfProvider(parseRecordId(at.provider.id)!.number);
    const claims = { role: 'care-provider', agb: newProvider('organisation', serial).agbCode! } as const;
    const record = (code: string, rights: readonly StaffRight[], name: string | null = null) =>
      desk.store.db
        .insertInto('staffMember')
        .values({
          organisation: key,
          code,
          nameSealed: name === null ? null : desk.store.seal(name),
          rightsJson: JSON.stringify(rights),
          givenAt: 1,
          changedAt: null,
        })
        .execute();
    const codeOf = (subject: string) => staffCode(desk.store, issuer, key, subject);
    const as = async (more: Omit<Claims, 'sub' | 'exp' | 'role'> & { sub?: string }) =>
      findCaller(desk.store, issuer, { sub: 'x', exp: 0, ...claims, ...more }, '2026-11-03');
    return { key, record, codeOf, as };
  };

  const reason = async (calling: Promise<unknown>): Promise<unknown> => {
    try {
      return await calling;
    } catch (error) {
      if (error instanceof PortalError && error.code === 'not-allowed') return error.params;
      throw error;
    }
  };

  test('until somebody is named, whoever signs in for an organisation has every right', async () => {
    const { key, codeOf, as } = await organisation();
    expect((await as({ actingSubject: 'ann', actingName: 'A. Ann' })).seat).toEqual({
      organisation: key,
      organisationName: expect.stringContaining('Zorgverlener'),
      code: codeOf('ann'),
      name: 'A. Ann',
      person: `staff ${key} ${codeOf('ann')}`,
      rights: staffRights,
    });
    expect((await as({})).seat).toBeUndefined();
  });

  test('who signs in by a number of their own acts for themselves, whatever the sign-in says of an organisation', async () => {
    serial += 1;
    const at = await bringTo(desk, 'shared', serial, { kind: 'employment' });
    const { bsn = '' } = newProvider('person', serial);
    const as = (more: Partial<Claims>) =>
      findCaller(desk.store, issuer, { sub: 'x', exp: 0, role: 'care-provider', bsn, ...more }, '2026-11-03');
    const careProviderId = parseRecordId(at.provider.id)!.number;
    for (const more of [{}, { actingSubject: 'ann', actingName: 'A. Ann' }, { sub: 'one', client_id: 'one' }]) {
      const caller = await as(more);
      expect(caller).toMatchObject({ careProviderId });
      expect(caller.seat).toBeUndefined();
    }
  });

  test('a person has the rights that were given, another none, and a sign-in of nobody known does not do', async () => {
    const { record, codeOf, as } = await organisation();
    await record(codeOf('ann'), ['see', 'enter'], 'Ann van Hier');
    expect((await as({ actingSubject: 'ann', actingName: 'Other' })).seat).toMatchObject({
      name: 'Ann van Hier',
      rights: ['see', 'enter'],
    });
    await record(codeOf('cas'), ['see']);
    expect((await as({ actingSubject: 'cas', actingName: 'C. Cas' })).seat).toMatchObject({ name: 'C. Cas' });
    expect(await reason(as({ actingSubject: 'bob' }))).toEqual({ reason: 'not-on-staff', code: codeOf('bob') });
    expect(await reason(as({}))).toEqual({ reason: 'person-unknown' });
  });

  test('the same person is somebody else at another organisation', async () => {
    const one = await organisation();
    const other = await organisation();
    expect(one.codeOf('ann')).not.toBe(other.codeOf('ann'));
    await one.record(one.codeOf('ann'), ['administer']);
    await other.record(other.codeOf('bob'), ['administer']);
    expect(await reason(other.as({ actingSubject: 'ann' }))).toMatchObject({ reason: 'not-on-staff' });
  });

  test('a system has every right until it is limited, and is no person', async () => {
    const { record, codeOf, as } = await organisation();
    const system = () => as({ sub: 'system', client_id: 'system' });
    await record(codeOf('ann'), ['administer']);
    expect((await system()).seat).toMatchObject({ code: null, person: null, rights: staffRights });
    await record(systemsCode, ['see']);
    expect((await system()).seat).toMatchObject({ rights: ['see'] });
    // What a program was given for a person has that person as its subject.
    expect(await reason(as({ sub: 'ann', client_id: 'system' }))).toEqual({ reason: 'person-unknown' });
  });

  test('an organisation whose systems alone are limited has named nobody', async () => {
    const { record, as } = await organisation();
    await record(systemsCode, []);
    expect((await as({ actingSubject: 'ann' })).seat?.rights).toEqual(staffRights);
  });

  test('a code is sixteen signs that nobody takes for another', async () => {
    const { codeOf } = await organisation();
    expect(codeOf('ann')).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});
