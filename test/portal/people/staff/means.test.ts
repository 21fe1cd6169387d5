// A care organisation comes in by one means alone once it chose so and has used it; nobody shuts themselves out.
import { beforeAll, expect, test } from 'vitest';
import type { OperationName } from '../../../../src/contract/operations.ts';
import { parseRecordId } from '../../../../src/domain/index.ts';
import type { SignInMeans, StaffRight } from '../../../../src/domain/words.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { checkMeans } from '../../../../src/portal/identity/check-means.ts';
import { findCaller } from '../../../../src/portal/identity/find-caller.ts';
import { paymentOfficer } from '../../support/callers.ts';
import { bringTo, newProvider, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const issuer = 'https://issuer.example';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 160;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  /** An organisation with an administrator, and a system of it; each as it comes in. */
  const organisation = async () => {
    serial += 1;
    const at = await bringTo(desk, 'shared', serial, { kind: 'assignment-organisation' });
    const agb = newProvider('organisation', serial).agbCode!;
    const params = { careProviderId: at.provider.id };
    const comeIn = (more: object): Promise<Caller> =>
      findCaller(desk.store, issuer, { sub: 'x', exp: 0, role: 'care-provider', agb, ...more }, '2026-11-03');
    return {
      params,
      chief: () => comeIn({ sub: 'chief', actingSubject: 'chief', actingName: 'P. Chief' }),
      system: () => comeIn({ sub: 'agb-1', client_id: 'agb-1' }),
      choose: (by: Caller, means: SignInMeans) => desk.call(by, 'careProviders.chooseMeans', { means }, params),
    };
  };
  const letsIn = (caller: Caller, operation: OperationName = 'agreements.list'): unknown => {
    try {
      checkMeans(caller, operation);
      return true;
    } catch (error) {
      return (error as { params: { reason: string } }).params.reason;
    }
  };

  test('until it chooses, an organisation comes in by both', async () => {
    const { params, chief, system } = await organisation();
    expect(await desk.call(await chief(), 'careProviders.means', undefined, params)).toEqual({
      means: 'either',
      chosenAt: null,
      inForceSince: null,
    });
    expect([letsIn(await chief()), letsIn(await system())]).toEqual([true, true]);
  });

  test('a certificate that is chosen shuts eHerkenning out from the first time that it is used, and not before', async () => {
    const { chief, system, choose, params } = await organisation();
    expect(await choose(await chief(), 'certificate')).toMatchObject({ means: 'certificate', inForceSince: null });
    expect(letsIn(await chief())).toBe(true);
    expect(letsIn(await system())).toBe(true);
    expect(letsIn(await chief())).toBe('only-certificate');
    const shown = await desk.call(await system(), 'careProviders.means', undefined, params);
    expect(shown.inForceSince).not.toBeNull();
    // What is left to the administrator is the way back.
    for (const operation of ['me.show', 'careProviders.means', 'careProviders.chooseMeans'] as const)
      expect(letsIn(await chief(), operation)).toBe(true);
    await choose(await chief(), 'eherkenning');
    expect([letsIn(await chief()), letsIn(await system())]).toEqual([true, 'only-eherkenning']);
  });

  test('eHerkenning that is chosen shuts certificates out at once: the chooser came in by it', async () => {
    const { chief, system, choose } = await organisation();
    const { chosenAt, inForceSince } = await choose(await chief(), 'eherkenning');
    expect(inForceSince).toBe(chosenAt);
    expect([letsIn(await chief()), letsIn(await system())]).toEqual([true, 'only-eherkenning']);
  });

  test('the payment office is told, and opens both again; it chooses for nobody', async () => {
    const { chief, system, choose, params } = await organisation();
    await choose(await chief(), 'eherkenning');
    const told = async (caller: Caller) =>
      (await desk.call(caller, 'messages.list', {})).items.filter(
        ({ type, recordId }) => type === 'care-provider.means-chosen' && recordId === params.careProviderId,
      );
    expect([(await told(await chief())).length, (await told(paymentOfficer)).length]).toEqual([1, 1]);
    expect((await told(paymentOfficer))[0]!.body).toContain('eHerkenning only');
    await expect(choose(paymentOfficer, 'certificate')).rejects.toMatchObject({
      issues: [{ code: 'MEANS_NOT_YOURS', path: 'means' }],
    });
    expect(await choose(paymentOfficer, 'either')).toMatchObject({ means: 'either', chosenAt: null });
    expect([letsIn(await chief()), letsIn(await system())]).toEqual([true, true]);
    await expect(choose(await chief(), 'either')).rejects.toMatchObject({ issues: [{ code: 'MEANS_NOT_YOURS' }] });
  });

  test('a system chooses nothing, and systems without rights are not left alone', async () => {
    const { chief, system, choose } = await organisation();
    await expect(choose(await system(), 'certificate')).rejects.toMatchObject({
      issues: [{ code: 'STAFF_NO_ORGANISATION' }],
    });
    const none: StaffRight[] = [];
    await desk.call(await chief(), 'staff.limitSystems', { rights: none as never });
    await expect(choose(await chief(), 'certificate')).rejects.toMatchObject({
      issues: [{ code: 'MEANS_WITHOUT_RIGHTS', path: 'means' }],
    });
  });

  test('and are not taken their rights while they alone are let in', async () => {
    const { chief, choose } = await organisation();
    await choose(await chief(), 'certificate');
    await expect(desk.call(await chief(), 'staff.limitSystems', { rights: [] })).rejects.toMatchObject({
      issues: [{ code: 'MEANS_WITHOUT_RIGHTS', path: 'rights' }],
    });
  });

  test('one organisation chooses for no other', async () => {
    const one = await organisation();
    const other = await organisation();
    const call = desk.call(await one.chief(), 'careProviders.chooseMeans', { means: 'eherkenning' }, other.params);
    await expect(call).rejects.toMatchObject({ code: 'not-found' });
    await one.choose(await one.chief(), 'eherkenning');
    expect(letsIn(await other.system())).toBe(true);
    expect(parseRecordId(other.params.careProviderId)).toBeDefined();
  });
});
