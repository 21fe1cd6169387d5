import { beforeAll, describe, expect, test } from 'vitest';
import { eventTypes, type EventType } from '../../../src/contract/events.ts';
import type { Message } from '../../../src/contract/types.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { recipients } from '../../../src/portal/access/message-recipients.ts';
import { officeKey } from '../../../src/portal/access/office-key.ts';
import { appendEvents } from '../../../src/portal/store/queries/events/append-events.ts';
import { onBothEngines } from '../support/engines.ts';
import { assessor, careOffice, holderOf, paymentOfficer, providerOf, representativeOf } from '../support/callers.ts';
import { bringTo, enterAward, openCase, startOfTests, type Case } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';

type Reader = 'holder' | 'provider' | 'assessor' | 'payment officer';

/** Who hears of what, as the leaflets and the brief of the portal have it. */
const heardBy: Record<EventType, Reader[]> = {
  'award.entered': ['holder'],
  'award.changed': ['holder'],
  'award.ended': ['holder'],
  'award.withdrawn': ['holder'],
  'award.conflict-opened': ['holder', 'assessor'],
  'award.conflict-closed': ['holder', 'assessor'],
  'award.deposit-received': ['holder'],
  'award.deposit-repaid': ['holder'],
  'award.settled': ['holder'],
  'award.representatives-kept': ['holder', 'assessor'],
  'award.representative-added': ['holder', 'assessor'],
  'award.representative-changed': ['holder', 'assessor'],
  'award.representative-removed': ['holder', 'assessor'],
  // That is for one person alone, by name.
  'award.power-ended': [],
  'budget-holder.representative-added': ['assessor'],
  'budget-holder.representative-removed': ['assessor'],
  'agreement.created': [],
  'agreement.changed': [],
  'agreement.shared': ['holder', 'provider'],
  'agreement.provider-replaced': ['provider'],
  'agreement.changed-by-provider': ['holder'],
  'agreement.returned': ['holder'],
  'agreement.reopened': ['provider'],
  'agreement.signed-by-provider': ['holder'],
  'agreement.signed': ['provider'],
  'agreement.submitted': ['assessor'],
  'agreement.approved': ['holder', 'provider'],
  'agreement.rejected': ['holder', 'provider'],
  'agreement.ended': ['provider', 'assessor'],
  'agreement.ended-by-provider': ['holder', 'assessor'],
  'agreement.end-recorded': ['holder', 'provider', 'assessor'],
  'agreement.end-of-provider-recorded': ['holder', 'provider', 'assessor'],
  'agreement.expiry-notice-recorded': ['holder', 'provider'],
  'agreement.end-withdrawal-asked': ['holder', 'provider'],
  'agreement.end-withdrawal-declined': ['holder', 'provider'],
  'agreement.end-withdrawn': ['holder', 'provider', 'assessor'],
  'agreement.recorded-end-withdrawn': ['holder', 'provider', 'assessor'],
  'agreement.discarded': ['provider'],
  'agreement.amendment-shared': ['holder', 'provider'],
  'agreement.amendment-returned': ['holder', 'provider'],
  'agreement.amendment-reopened': ['holder', 'provider'],
  'agreement.amendment-signed-by-provider': ['holder'],
  'agreement.amendment-signed': ['provider'],
  'agreement.amendment-submitted': ['assessor'],
  'agreement.amendment-approved': ['holder', 'provider', 'assessor'],
  'agreement.amendment-rejected': ['holder', 'provider'],
  'agreement.amendment-in-force': ['holder', 'provider'],
  'agreement.amendment-discarded': ['holder', 'provider'],
  'agreement.award-added': ['holder', 'provider'],
  'agreement.award-changed': ['provider'],
  'agreement.award-missing': ['holder'],
  'agreement.end-to-announce': ['holder'],
  'agreement.consent-given': ['holder', 'provider'],
  'agreement.consent-withdrawn': ['holder', 'provider'],
  'agreement.declarations-stopped': ['provider'],
  'agreement.declarations-resumed': ['provider'],
  'absence.reported': ['holder', 'provider'],
  'absence.changed': ['holder', 'provider'],
  'absence.recovered': ['holder', 'provider'],
  'absence.hours-differ': ['holder', 'provider'],
  'declaration.awaiting-holder': ['holder'],
  'declaration.submitted': [],
  'declaration.approved': ['provider'],
  'declaration.rejected': ['provider'],
  'declaration.withdrawn': ['holder'],
  'declaration.withdrawn-by-holder': ['provider'],
  'declaration.withdrawn-by-office': ['holder', 'provider'],
  'declaration.corrected': ['holder', 'provider'],
  'declaration.credited': ['holder', 'provider'],
  'monthly-pay.planned': ['holder', 'provider'],
  'monthly-pay.changed': ['holder', 'provider'],
  'monthly-pay.cancelled': ['holder', 'provider'],
  'monthly-pay.corrected': ['holder', 'provider'],
  'monthly-pay.credited': ['holder', 'provider'],
  'monthly-pay.compensated': ['holder'],
  'monthly-pay.left': ['holder', 'provider'],
  'monthly-pay.closed': ['holder', 'provider', 'assessor'],
  'monthly-pay.unpaid': ['holder', 'provider', 'assessor'],
  'monthly-pay.over-budget': ['holder'],
  'monthly-pay.lapsed': ['holder'],
  'monthly-pay.below-minimum': ['holder', 'provider'],
  'budget-holder.account-settled': ['holder'],
  'budget-holder.changed': ['holder'],
  'budget-holder.seen-without-award': ['holder'],
  'budget-holder.seen-often': ['holder'],
  'care-provider.changed': ['provider'],
  'care-provider.account-settled': ['provider'],
  'care-provider.staff-changed': ['provider'],
  'care-provider.systems-changed': ['provider'],
  // It is told to one person alone, as test/portal/people/staff shows; here it names nobody.
  'care-provider.own-rights-changed': ['provider'],
  'care-provider.means-chosen': ['provider', 'payment officer'],
  'care-provider.code-added': ['provider', 'payment officer'],
  'care-provider.code-removed': ['provider', 'payment officer'],
  'care-provider.certificate-ends': ['provider'],
  // And so are these, to an organisation or one of its people.
  'representative.staff-changed': [],
  'representative.systems-changed': [],
  'representative.own-rights-changed': ['provider'],
  'payment.scheduled': ['holder'],
  'payment.rejected': ['holder', 'provider'],
  'payment.returned': ['holder', 'provider'],
  'payment.account-awaited': ['holder', 'provider'],
  'payment.paid': ['holder', 'provider'],
  'recovery.opened': ['holder', 'provider'],
  'recovery.closed': ['holder', 'provider'],
  'payment-run.finished': ['payment officer'],
  'payroll-order.made': ['payment officer'],
  'delivery.stuck': ['payment officer'],
};

/** What is about no agreement. */
const officeRecords: Partial<Record<EventType, string>> = {
  'payment-run.finished': 'R0000001',
  'payroll-order.made': 'L0000001',
  'delivery.stuck': 'R0000001',
  'care-provider.means-chosen': 'V0000001',
  'care-provider.code-added': 'V0000001',
  'care-provider.code-removed': 'V0000001',
};

function typesOf(messages: readonly Message[]): string[] {
  return messages.map(({ type }) => type);
}

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const inbox = async (caller: Caller, filter = {}): Promise<Message[]> =>
    (await desk.call(caller, 'messages.list', filter)).items;

  describe.each(eventTypes)('of %s', (type) => {
    let at: Case;
    let readers: Record<Reader, Caller>;
    beforeAll(async () => {
      at = await openCase(desk, ++serial);
      readers = { holder: at.holder, provider: at.careProvider, assessor, 'payment officer': paymentOfficer };
    });

    test(`hear: ${heardBy[type].join(', ') || 'nobody'}`, async () => {
      const recordId = officeRecords[type] ?? at.agreement.id;
      const [budgetHolderId] = at.holder.budgetHolderIds;
      await appendEvents(desk.store, desk.clock.now, [
        {
          type,
          recordId,
          ...(recordId !== 'R0000001' && {
            budgetHolderId: budgetHolderId!,
            careProviderId: at.careProvider.careProviderId!,
            providerCode: officeKey(careOffice),
          }),
          params: { cents: 123_45, month: '2026-10', reason: 'Because' },
        },
      ]);
      for (const [name, caller] of Object.entries(readers)) {
        const found = (await inbox(caller)).filter((message) => message.recordId === recordId && message.type === type);
        expect([name, found.length]).toEqual([name, heardBy[type].includes(name as Reader) ? 1 : 0]);
      }
    });

    if (heardBy[type].length === 0) return;
    test('it reads in Dutch and in English, with what it is about', async () => {
      const caller = readers[heardBy[type][0]!];
      const [english] = await inbox(caller);
      const dutch = await desk.call(caller, 'messages.show', undefined, { messageId: english!.id }, 'nl');
      for (const text of [dutch, english!]) {
        expect(text.subject).toBeTruthy();
        expect(text.body).toContain(text.recordId);
        expect(`${text.subject}${text.body}`).not.toMatch(/undefined|null|NaN|\{|\}/);
      }
      expect(dutch.body).not.toBe(english!.body);
      expect({ ...dutch, subject: '', body: '' }).toEqual({ ...english!, subject: '', body: '' });
    });
  });

  test('the table of recipients knows every event', () => {
    expect(Object.keys(recipients).toSorted()).toEqual([...eventTypes].toSorted());
  });

  test('the life of an agreement, as each hears of it', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    expect(typesOf(await inbox(at.holder))).toEqual([
      'agreement.approved',
      'agreement.signed-by-provider',
      'agreement.shared',
      'award.entered',
    ]);
    expect(typesOf(await inbox(at.careProvider))).toEqual([
      'agreement.approved',
      'agreement.signed',
      'agreement.shared',
      'care-provider.changed',
    ]);
    const office = await inbox(assessor, { budgetHolderId: at.award.budgetHolder.id });
    expect(typesOf(office)).toEqual(['agreement.submitted']);
    expect(office[0]).toMatchObject({ recordId: at.agreement.id, budgetHolder: at.award.budgetHolder, readAt: null });
  });

  test('a returned agreement tells the holder why, a rejected one both', async () => {
    const returned = await bringTo(desk, 'returned', ++serial);
    expect((await inbox(returned.holder))[0]?.body).toContain('The rate is not what we agreed');
    const rejected = await bringTo(desk, 'rejected', ++serial);
    for (const caller of [rejected.holder, rejected.careProvider]) {
      expect((await inbox(caller))[0]?.body).toContain('Care that the award does not name');
    }
  });

  test('a message is read once for the holder, whether by the holder or who represents them', async () => {
    const first = await enterAward(desk, ++serial);
    const second = await enterAward(desk, ++serial);
    const ids = [first, second].map(({ budgetHolder }) => budgetHolder.id);
    const representative = representativeOf(...ids);
    const [newest, older] = await inbox(representative);
    expect([older?.budgetHolder, newest?.budgetHolder]).toEqual([first.budgetHolder, second.budgetHolder]);

    desk.clock.now += 60_000;
    const readAt = new Date(desk.clock.now).toISOString();
    const params = { messageId: older!.id };
    expect(await desk.call(representative, 'messages.read', undefined, params)).toEqual({ ...older, readAt });
    desk.clock.now += 60_000;
    expect(await desk.call(holderOf(ids[0]!), 'messages.read', undefined, params)).toMatchObject({ readAt });
    expect(await desk.call(holderOf(ids[0]!), 'messages.show', undefined, params)).toMatchObject({ readAt });
    expect(await inbox(representative, { unread: 'true' })).toEqual([newest]);
    expect(await inbox(representative, { unread: 'false' })).toMatchObject([{ id: older!.id }]);
    expect(await inbox(representative, { budgetHolderId: ids[1]! })).toEqual([newest]);
  });

  test('what the holder has read, the provider has not', async () => {
    const at = await bringTo(desk, 'shared', ++serial);
    const [own] = await inbox(at.holder, { unread: 'true' });
    await desk.call(at.holder, 'messages.read', undefined, { messageId: own!.id });
    const [theirs] = await inbox(at.careProvider);
    expect(theirs).toMatchObject({ id: own!.id, readAt: null });
  });

  test.each(['messages.show', 'messages.read'] as const)(
    'a message of somebody else does not exist: %s',
    async (name) => {
      const at = await bringTo(desk, 'shared', ++serial);
      const other = await openCase(desk, ++serial);
      const [message] = await inbox(at.holder);
      const awardEntered = (await inbox(at.holder)).at(-1)!;
      const attempts: [Caller, string][] = [
        [other.holder, message!.id],
        [providerOf(other.provider.id), message!.id],
        [paymentOfficer, message!.id],
        [at.careProvider, awardEntered.id],
        [at.holder, 'B9999999'],
        [at.holder, at.agreement.id],
      ];
      for (const [caller, messageId] of attempts) {
        await expect(desk.call(caller, name, undefined, { messageId })).rejects.toMatchObject({ code: 'not-found' });
      }
      expect(
        await desk.store.db
          .selectFrom('messageRead')
          .selectAll()
          .where('eventId', '=', Number(awardEntered.id.slice(1)))
          .execute(),
      ).toEqual([]);
    },
  );
});
