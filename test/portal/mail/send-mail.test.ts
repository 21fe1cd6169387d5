import { expect, test } from 'vitest';
import type { EventType } from '../../../src/contract/events.ts';
import type { LogEntry } from '../../../src/portal/log.ts';
import type { Letter } from '../../../src/portal/mail/post.ts';
import { sendMail } from '../../../src/portal/mail/send-mail.ts';
import { holder } from '../../../src/portal/practice/people/holders.ts';
import { carer, organisation } from '../../../src/portal/practice/people/providers.ts';
import { base } from '../../../src/portal/practice/seed/content/base.ts';
import { writeSeed } from '../../../src/portal/practice/seed/write-seed.ts';
import { appendEvents } from '../../../src/portal/store/queries/events/append-events.ts';
import { findProfile } from '../../../src/portal/store/queries/people/profiles.ts';
import { keepProfile } from '../../../src/portal/store/queries/people/reached.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { onBothEngines } from '../support/engines.ts';

const start = Date.UTC(2026, 10, 3, 11);
const minute = 60_000;
const address = 'b.voorbeeld@example.org';

class TestPost {
  readonly letters: Letter[] = [];
  refuses = false;
  send = async (letter: Letter): Promise<void> => {
    if (this.refuses) throw Object.assign(new Error(`550 ${letter.to} is unknown`), { code: 'EENVELOPE' });
    this.letters.push(letter);
  };
  close = (): void => {};
}

async function wantsMail(store: Store, person: string, email: string): Promise<void> {
  const found = await findProfile(store, person);
  if (found === undefined) throw new Error('Nobody has this profile');
  await keepProfile(store, { ...found, email, messageChannel: 'email', language: 'nl', madeAt: start });
}

onBothEngines(({ open, name }) => {
  // What does not differ by engine is shown on one.
  const testOnce = test.runIf(name === 'sqlite');

  const practised = async () => {
    const store = await open();
    await writeSeed(store, base);
    const post = new TestPost();
    const log: LogEntry[] = [];
    const round = (now: number) => sendMail(store, { post, now, log: (entry) => void log.push(entry) });
    const happen = (type: EventType, now: number, count = 1) => {
      const event = {
        type,
        recordId: 'Z0000001',
        budgetHolderId: holder.number,
        careProviderId: organisation.number,
        params: { reason: 'geheim' },
      };
      return store.transaction((inside) =>
        appendEvents(
          inside,
          now,
          Array.from({ length: count }, () => event),
        ),
      );
    };
    await wantsMail(store, store.hash(holder.bsn), address);
    await round(start);
    return { store, post, log, round, happen };
  };

  test('who wants it hears that there is a message, its number and how to read it, and not what it says', async () => {
    const { post, round, happen } = await practised();
    expect(post.letters).toEqual([]);
    await happen('agreement.returned', start);
    // Two processes at once send it once.
    await Promise.all([round(start), round(start)]);
    expect(post.letters).toHaveLength(1);
    const [letter] = post.letters;
    expect(letter?.to).toBe(address);
    expect(letter?.subject).toBe('Er is een bericht voor u in het PGB Portaal');
    expect(letter?.text).toMatch(/pgb message read B\d{7,}/);
    for (const content of ['geheim', 'Z0000001', 'Voorbeeld', 'teruggestuurd', 'overeenkomst'])
      expect(JSON.stringify({ ...letter, to: '' })).not.toContain(content);
    await round(start + 5 * minute);
    expect(post.letters).toHaveLength(1);
  });

  test('what nobody gets a message of is not mailed, and what comes within the hour goes as one', async () => {
    const { post, round, happen } = await practised();
    await happen('declaration.submitted', start);
    await round(start);
    expect(post.letters).toEqual([]);
    await happen('payment.paid', start, 1500);
    await round(start);
    expect(post.letters.map(({ subject }) => subject)).toEqual(['Er zijn 1500 berichten voor u in het PGB Portaal']);
    await happen('payment.paid', start + minute);
    await round(start + 2 * minute);
    await happen('payment.paid', start + 30 * minute);
    await round(start + 59 * minute);
    expect(post.letters).toHaveLength(1);
    await round(start + 61 * minute);
    expect(post.letters.at(-1)?.subject).toBe('Er zijn 2 berichten voor u in het PGB Portaal');
  });

  testOnce('a letter that is not taken is tried again for a day, then left; the log has no address', async () => {
    const { post, log, round, happen } = await practised();
    post.refuses = true;
    await happen('agreement.approved', start);
    for (let hours = 0; hours < 40; hours++) await round(start + hours * 60 * minute);
    expect(log.length).toBeGreaterThan(3);
    expect(log.length).toBeLessThan(10);
    expect(log[0]).toEqual({ level: 'warn', event: 'mail-not-taken', code: 'EENVELOPE' });
    expect(JSON.stringify(log)).not.toContain('example.org');
    post.refuses = false;
    await round(start + 41 * 60 * minute);
    expect(post.letters).toEqual([]);
  });

  testOnce(
    'an address that was replaced is told so, once, and nothing in the database has it in the clear',
    async () => {
      const { store, post, round } = await practised();
      await wantsMail(store, store.hash(holder.bsn), 'nieuw@example.org');
      await round(start);
      await round(start + minute);
      expect(post.letters.map(({ to, subject }) => [to, subject])).toEqual([
        [address, 'Uw e-mailadres in het PGB Portaal is gewijzigd'],
      ]);
      expect(post.letters[0]?.text).not.toContain('nieuw@');
      expect(JSON.stringify(await store.db.selectFrom('mail').selectAll().execute())).not.toContain('example.org');
    },
  );

  test('each address that was replaced is told once, also the first, and none that is in use again', async () => {
    const { store, post, round } = await practised();
    const person = store.hash(holder.bsn);
    for (const email of ['b@example.org', 'c@example.org', 'b@example.org', 'd@example.org'])
      await wantsMail(store, person, email);
    await Promise.all([round(start), round(start)]);
    expect(post.letters.map(({ to }) => to)).toEqual([address, 'b@example.org', 'c@example.org']);
    post.letters.length = 0;
    for (const email of ['e@example.org', 'd@example.org']) await wantsMail(store, person, email);
    await round(start + minute);
    expect(post.letters.map(({ to }) => to)).toEqual(['e@example.org']);
    // Nobody has a profile here yet, but an office knew an address.
    await store.db
      .updateTable('careProvider')
      .set({ email: store.cover('oud@example.org') })
      .where('id', '=', carer.number)
      .execute();
    const made = {
      person: store.hash(carer.bsn ?? ''),
      phone: null,
      language: 'nl',
      messageChannel: 'portal',
    } as const;
    await store.db.deleteFrom('profile').where('person', '=', made.person).execute();
    await keepProfile(store, { ...made, email: 'nieuw@example.org', madeAt: start, changedAt: start });
    await round(start + 2 * minute);
    expect(post.letters.at(-1)?.to).toBe('oud@example.org');
  });

  testOnce('a notice that waits goes to the address of then, and nowhere when nobody wants it any more', async () => {
    const { store, post, round, happen } = await practised();
    const person = store.hash(holder.bsn);
    await happen('payment.paid', start);
    await round(start);
    await happen('payment.paid', start + minute);
    await round(start + minute);
    await wantsMail(store, person, 'nieuw@example.org');
    await round(start + 61 * minute);
    const notices = post.letters.filter(({ subject }) => subject.includes('bericht'));
    expect(notices.map(({ to }) => to)).toEqual([address, 'nieuw@example.org']);
    await happen('payment.paid', start + 62 * minute);
    await round(start + 62 * minute);
    const found = await findProfile(store, person);
    await keepProfile(store, { ...found!, messageChannel: 'portal' });
    await round(start + 200 * minute);
    expect(post.letters.filter(({ subject }) => subject.includes('bericht'))).toHaveLength(2);
    expect(await store.db.selectFrom('mail').select('id').where('status', '=', 'waiting').execute()).toEqual([]);
  });

  testOnce('a provider hears of their own, and nobody of what is long past', async () => {
    const { store, post, round, happen } = await practised();
    await wantsMail(store, `care-provider ${organisation.number}`, 'zorg@example.org');
    await wantsMail(store, store.hash(carer.bsn ?? ''), 'mantel@example.org');
    await happen('agreement.approved', start - 25 * 60 * minute);
    await round(start);
    expect(post.letters).toEqual([]);
    await happen('declaration.approved', start);
    await round(start);
    expect(post.letters.map(({ to }) => to)).toEqual(['zorg@example.org']);
  });
});
