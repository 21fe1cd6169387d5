// Who acts no longer is told so, alone, and sees nothing else of that holder any more.
import { beforeAll, expect, test } from 'vitest';
import type { NewRepresentative } from '../../../src/contract/types.ts';
import type { Agent } from '../support/agent.ts';
import { standardRules } from '../../../src/domain/index.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { checkStillActs, findCaller } from '../../../src/portal/identity/find-caller.ts';
import { powersEndedJob } from '../../../src/portal/jobs/daily/powers-ended-job.ts';
import type { Letter } from '../../../src/portal/mail/post.ts';
import { sendMail } from '../../../src/portal/mail/send-mail.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { keepProfile } from '../../../src/portal/store/queries/people/reached.ts';
import { assessor, holderOf } from '../support/callers.ts';
import { enterAward, newHolder, startOfTests } from '../support/cases.ts';
import { declarable, declarationOf, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { noonOf } from '../support/monthly.ts';

let people = 940_000;

function agent(kind: NewRepresentative['kind'] = 'authorised-agent'): Agent {
  return {
    kind,
    person: { initials: 'R.', surname: 'Rover', birthDate: '1980-01-01', bsn: testBsn((people += 1)) },
  };
}

function signInAs({ store }: Desk, { person: { bsn } }: Agent, today = '2026-11-03'): Promise<Caller> {
  return findCaller(store, 'issuer', { sub: bsn, exp: 1, role: 'representative', bsn }, today);
}

const ended = 'award.power-ended';
const nobodys = { code: 'not-allowed', params: { reason: 'represents-nobody' } };

onBothEngines(({ open }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const told = async (caller: Caller) =>
    (await desk.call(caller, 'messages.list', { limit: 100 })).items.filter(({ type }) => type === ended);

  test('who is removed reads that in a message of their own, and nothing of after it', async () => {
    const at = await declarable(desk);
    const rover = agent();
    const other = agent('mentor');
    const { awardId } = at;
    const { items } = await desk.call(at.holder, 'awards.addRepresentative', rover, { awardId });
    await desk.call(assessor, 'awards.addRepresentative', other, { awardId });
    const remove = { representativeId: items[0]!.id };
    await desk.call(at.holder, 'awards.removeRepresentative', remove, { awardId });
    await desk.call(at.careProvider, 'declarations.create', declarationOf(at));
    const former = await signInAs(desk, rover);
    expect(former).toMatchObject({ role: 'representative', budgetHolderIds: [] });
    const { items: messages } = await desk.call(former, 'messages.list', {});
    expect(messages).toMatchObject([{ type: ended, recordId: items[0]!.id, budgetHolder: null, readAt: null }]);
    expect(messages[0]!.body).toContain(awardId);
    expect(messages[0]!.body).toContain(at.agreement.budgetHolder.id);
    const { items: events } = await desk.call(former, 'events.list', {});
    expect(events).toMatchObject([{ type: ended, budgetHolderId: null }]);
    const home = await desk.call(former, 'home.show', undefined, undefined, 'nl');
    expect([home.greeting, home.messages.length]).toEqual(['Goedemorgen,', 1]);
    const { id: messageId } = messages[0]!;
    await desk.call(former, 'messages.read', undefined, { messageId });
    expect((await desk.call(former, 'messages.list', { unread: 'true' })).items).toEqual([]);
    for (const list of ['agreements.list', 'declarations.list', 'awards.list'] as const)
      expect((await desk.call(former, list, {})).items).toEqual([]);
    for (const stranger of [at.holder, assessor, at.careProvider, await signInAs(desk, other)]) {
      expect(await told(stranger)).toEqual([]);
      await expect(desk.call(stranger, 'messages.show', undefined, { messageId })).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    // Nor is the door open for anything but reading it.
    expect(() => checkStillActs(former, 'messages.show')).not.toThrow();
    expect(() => checkStillActs(former, 'careProviders.search')).toThrow(expect.objectContaining(nobodys));
    await expect(signInAs(desk, agent())).rejects.toMatchObject(nobodys);
  });

  test('whose place another takes is told, and who goes on in another capacity is not', async () => {
    const { awardId } = await declarable(desk);
    const first = agent('mentor');
    const second = agent('mentor');
    const { items } = await desk.call(assessor, 'awards.addRepresentative', first, { awardId });
    const change = { representativeId: items[0]!.id, ...second };
    await desk.call(assessor, 'awards.changeRepresentative', change, { awardId });
    expect(await told(await signInAs(desk, first))).toHaveLength(1);
    expect(await told(await signInAs(desk, second))).toEqual([]);
    const both = { ...second, kind: 'administrator' as const };
    const { items: named } = await desk.call(assessor, 'awards.addRepresentative', both, { awardId });
    const removed = { representativeId: named[0]!.id };
    await desk.call(assessor, 'awards.removeRepresentative', removed, { awardId });
    expect(await told(await signInAs(desk, second))).toEqual([]);
  });

  test('of an award that is withdrawn whoever acted by it hears that, and of one that ends later nobody', async () => {
    const rover = agent();
    const { id: awardId } = await enterAward(desk, nextSerial(), { representatives: [rover] });
    const end = { version: 1, lastDay: '2026-11-30', cause: 'own-wish', reason: 'Moved' } as const;
    await desk.call(assessor, 'awards.end', end, { awardId });
    expect(await told(await signInAs(desk, rover))).toEqual([]);
    await desk.call(assessor, 'awards.withdraw', { from: '2026-01-01', reason: 'A mistake' }, { awardId });
    expect(await told(await signInAs(desk, rover))).toHaveLength(1);
  });

  test('parents hear on the day on which a child is of age, once, by mail too', async () => {
    const letters: Letter[] = [];
    const post = { send: async (letter: Letter) => void letters.push(letter), close: () => undefined };
    const round = () => sendMail(desk.store, { post, now: desk.clock.now, log: () => undefined });
    const parent = agent('parent');
    const serial = nextSerial();
    const child = { ...newHolder(serial), birthDate: '2008-12-10' };
    const award = await enterAward(desk, serial, { representatives: [parent], budgetHolder: child });
    const person = desk.store.hash(parent.person.bsn);
    const settings = { phone: null, language: 'nl', messageChannel: 'email', madeAt: 1, changedAt: 1 } as const;
    await keepProfile(desk.store, { person, email: 'ouder@example.org', ...settings });
    await round();
    const days = ['2026-12-09', '2026-12-10', '2026-12-10', '2026-12-11'];
    const counts: number[] = [];
    for (const date of days) {
      desk.clock.now = noonOf(date);
      await powersEndedJob.run(desk.store, { date, now: desk.clock.now, rules: standardRules });
      counts.push((await told(await signInAs(desk, parent, date))).length);
    }
    expect(counts).toEqual([0, 1, 1, 1]);
    await round();
    expect(letters.map(({ to }) => to)).toEqual(['ouder@example.org']);
    expect(await told(holderOf(award.budgetHolder.id))).toEqual([]);
  });
});
