// Where somebody is reached and where their money goes is told to the address that was known, profile or not.
import { expect, test } from 'vitest';
import type { Letter } from '../../../src/portal/mail/post.ts';
import { sendMail } from '../../../src/portal/mail/send-mail.ts';
import { testIban } from '../../../src/portal/practice/people/test-numbers.ts';
import { keepProfile } from '../../../src/portal/store/queries/people/reached.ts';
import { holderOf, paymentOfficer } from '../support/callers.ts';
import { openCase, startOfTests } from '../support/cases.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

onBothEngines(({ open }) => {
  const begin = async () => {
    const desk = createDesk(await open(), startOfTests);
    const letters: Letter[] = [];
    const post = { send: async (letter: Letter) => void letters.push(letter), close: () => undefined };
    const told = async () => {
      await sendMail(desk.store, { post, now: desk.clock.now, log: () => undefined });
      return letters.splice(0).map(({ to, subject, text }) => [to, subject, text.includes('new@')] as const);
    };
    return { desk, told, at: await openCase(desk, 1) };
  };
  const replaced = 'Uw e-mailadres in het PGB Portaal is gewijzigd';
  const settled = 'Uw rekeningnummer in het PGB Portaal is gewijzigd';

  test('the address before of a care provider without a profile hears that another stands in its place', async () => {
    const { desk, told, at } = await begin();
    const params = { careProviderId: at.provider.id };
    const change = (email: string) => desk.call(paymentOfficer, 'careProviders.update', { email }, params);
    await change('old@example.org');
    await told();
    await change('old@example.org');
    expect(await told()).toEqual([]);
    await change('new@example.org');
    expect(await told()).toEqual([['old@example.org', replaced, false]]);
  });

  test('whoever is paid hears of another account at the address that is known, once, without the number', async () => {
    const { desk, told, at } = await begin();
    const params = { careProviderId: at.provider.id };
    await desk.call(paymentOfficer, 'careProviders.update', { email: 'paid@example.org' }, params);
    await told();
    const settle = (iban: string) => desk.call(paymentOfficer, 'careProviders.settleAccount', { iban }, params);
    await settle(testIban(1));
    expect(await told()).toEqual([['paid@example.org', settled, false]]);
    desk.clock.now += 10 * 86_400_000;
    await settle(testIban(1));
    expect(await told()).toEqual([]);
    const { person } = await desk.store.db.selectFrom('mail').select('person').executeTakeFirstOrThrow();
    // Whoever wants e-mail gets a notice of the message.
    const made = { person, email: 'paid@example.org', phone: null, language: 'nl', madeAt: 1, changedAt: 1 } as const;
    await keepProfile(desk.store, { ...made, messageChannel: 'email' });
    await settle(testIban(2));
    expect((await told()).map(([, subject]) => subject)).toEqual(['Er is een bericht voor u in het PGB Portaal']);
  });

  test('so does a budget holder', async () => {
    const { desk, told, at } = await begin();
    const budgetHolderId = at.agreement.budgetHolder.id;
    await told();
    await desk.call(holderOf(budgetHolderId), 'budgetHolders.settleAccount', { iban: testIban(3) }, { budgetHolderId });
    expect(await told()).toEqual([['holder@example.org', settled, false]]);
    await desk.call(holderOf(budgetHolderId), 'budgetHolders.settleAccount', { iban: testIban(3) }, { budgetHolderId });
    expect(await told()).toEqual([]);
  });
});
