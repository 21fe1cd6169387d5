// Values that could be nobody else's go in by every field that takes a text of a person, and are looked for wherever they may not come out.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/portal/log.ts';
import type { Letter } from '../../../src/portal/mail/post.ts';
import { writeBackup } from '../../../src/portal/store/backup/backup-file.ts';
import { listKeys, rotateKeys } from '../../../src/portal/store/keys/upkeep.ts';
import { closeLines } from '../../../src/portal/store/queries/access-log/close-lines.ts';
import { readLogboek } from '../../../src/portal/store/queries/access-log/logboek.ts';
import { sendMail } from '../../../src/portal/mail/send-mail.ts';
import { newAward, newProvider, termsOf } from '../support/cases.ts';
import { careOffice } from '../support/callers.ts';
import { contentsOf } from '../support/contents.ts';
import { newFileWithTables, testKey } from '../support/engines.ts';
import { newKey, runPortal, type RunningPortal } from '../support/running-portal.ts';

const marked = {
  holder: 'Holdermark',
  street: 'Streetmark',
  provider: 'Providermark',
  email: 'emailmark@example.org',
  phone: '0698765432',
  care: 'Caremark helps with washing',
  reason: 'Reasonmark, the rate is another',
  rejection: 'Rejectmark, this care is not awarded',
  note: 'Notemark, she fell',
  invoice: 'Invoicemark',
  assessor: 'Assessormark',
} as const;
const award = newAward(1, {
  budgetHolder: { ...newAward(1).budgetHolder!, surname: marked.holder },
});
const provider = newProvider('organisation', 1, { name: marked.provider, email: marked.email, phone: marked.phone });
const numbers = [award.budgetHolder!.bsn, provider.iban!];
const everything = [...Object.values(marked), ...numbers];
/** When care was given and how long, with signs around it that no sealed value has; the database alone is not to tell it. */
const ofCare = ['2026-11-02', ':75', ',75,', '[75,', '[105,', ',105,', 'individual-guidance'];
/** Names and ways to reach somebody are shown to whom they concern; the rest is shown to nobody else. */
const sealed = [marked.care, marked.reason, marked.rejection, marked.note, marked.invoice, marked.assessor, ...numbers];

const pdf = Buffer.from(`%PDF-1.4\n1 0 obj<</Title(${marked.invoice})>>endobj\ntrailer<<>>\n%%EOF\n`);

interface Outcome {
  running: RunningPortal;
  tokens: Record<'holder' | 'provider' | 'office' | 'payments', string>;
  ids: Record<'award' | 'agreement' | 'declaration', string>;
  letters: Letter[];
  mailLog: LogEntry[];
  mail: (now: number) => Promise<void>;
}
let made: Outcome;
let database = '';
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  database = await newFileWithTables(folders);
  const running = await runPortal({ logRequests: true, database });
  const { issuer, portal } = running;
  const signIn = async () => ({
    office: await issuer.token({ role: 'assessor', office: careOffice, name: marked.assessor }),
    holder: await issuer.token({ role: 'budget-holder', bsn: award.budgetHolder!.bsn }),
    provider: await issuer.token({ role: 'care-provider', agb: provider.agbCode! }),
    payments: await issuer.token({ role: 'payment-officer', name: 'P. Penning' }),
  });
  let tokens = await signIn();
  const letters: Letter[] = [];
  const mailLog: LogEntry[] = [];
  const mail = (now: number) =>
    sendMail(portal.store, {
      post: { send: async (letter) => void letters.push(letter), close: () => undefined },
      now,
      log: (entry) => void mailLog.push(entry),
    });
  // From its first round on, mail tells of what happens.
  await mail(running.clock.at);
  const send = async (who: keyof typeof tokens, method: string, path: string, body?: unknown) => {
    const answer = await running.ask(method, `/v1${path}`, { token: tokens[who], body, headers: newKey() });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer.body;
  };
  const wantsMail = { email: marked.email, phone: marked.phone, messageChannel: 'email' };
  const { id: awardId } = await send('office', 'POST', '/awards', award);
  const { id: providerId } = await send('holder', 'POST', '/care-providers', provider);
  await send('payments', 'PATCH', `/care-providers/${providerId}`, { careRegistered: true });
  await send('holder', 'PATCH', '/profile', wantsMail);

  const drafted = async (): Promise<string> => {
    const terms = termsOf('assignment-organisation', providerId, [awardId]);
    const generalTerms = { ...terms.generalTerms, careDescription: marked.care };
    const { id } = await send('holder', 'POST', '/agreements', { ...terms, generalTerms });
    await send('holder', 'POST', `/agreements/${id}/_share`);
    return id;
  };
  const agreement = await drafted();
  await send('provider', 'PATCH', '/profile', wantsMail);
  await send('provider', 'POST', `/agreements/${agreement}/_return`, { version: 1, reason: marked.reason });
  await send('holder', 'POST', `/agreements/${agreement}/_share`);
  await send('provider', 'POST', `/agreements/${agreement}/signatures`, { version: 1 });
  await send('holder', 'POST', `/agreements/${agreement}/signatures`, { version: 1 });
  await send('holder', 'POST', `/agreements/${agreement}/_submit`, { version: 1 });
  await send('office', 'POST', `/agreements/${agreement}/assessments`, { version: 1, decision: 'approve' });
  // The month is over.
  running.clock.at = Date.UTC(2026, 11, 2, 8);
  tokens = await signIn();
  const declaration = {
    reference: 'mark-1',
    agreementId: agreement,
    month: '2026-11',
    kind: 'care-delivered',
    invoiceNumber: 'F1',
    invoiceDate: '2026-11-03',
    lines: [
      { date: '2026-11-02', careFunction: 'individual-guidance', unit: 'hour', minutes: 75, note: marked.note },
      { date: '2026-11-04', careFunction: 'individual-guidance', unit: 'hour', minutes: 105 },
    ],
  };
  const { id: declarationId } = await send('provider', 'POST', '/declarations', declaration);
  const ids = { award: awardId, agreement, declaration: declarationId };
  await send('provider', 'POST', `/declarations/${declarationId}/invoice`, { document: pdf.toString('base64') });
  await send('holder', 'POST', '/declarations/_decide', {
    decisions: [{ declarationId, decision: 'reject', reason: marked.rejection }],
  });
  await mail(running.clock.at + 3_600_000);
  made = { running, tokens, ids, letters, mailLog, mail };
});

function expectNone(text: string, values: readonly string[]): void {
  expect(values.filter((value) => text.includes(value))).toEqual([]);
}

test('none of it stands in the log, of requests neither', () => {
  expect(made.running.log.length).toBeGreaterThan(10);
  expectNone(JSON.stringify([made.running.log, made.mailLog]), everything);
});

test('none of it can be read in the database, in its files, in a copy, or after another data key came', async () => {
  const { store } = made.running.portal;
  const options = { database, key: testKey };
  const bytesOf = (): string =>
    ['', '-wal'].map((end) => (existsSync(database + end) ? readFileSync(database + end, 'latin1') : '')).join('');
  const expectNothingToRead = async (): Promise<void> => {
    const lines = await store.rows.selectFrom('accessLog').selectAll().execute();
    expectNone(JSON.stringify([await contentsOf({ db: store.rows }), lines]), [...everything, ...ofCare]);
    expectNone(bytesOf(), [...everything, ...ofCare]);
  };
  // What is looked through is where it would stand, and the portal itself reads it.
  expect(bytesOf()).toContain(provider.kvkNumber);
  expect(JSON.stringify(await contentsOf(store))).toContain(marked.holder);
  await expectNothingToRead();
  const copy = `${database}.copy`;
  await writeBackup(options, copy, false);
  expectNone(readFileSync(copy, 'latin1'), [...everything, ...ofCare]);
  expect(await rotateKeys(options, { takenUpMilliseconds: 0 })).toBe('done');
  await store.refreshKeys();
  expect(await listKeys(options)).toMatchObject({ left: 0, clear: 0 });
  await expectNothingToRead();
  expect(JSON.stringify(await contentsOf(store))).toContain(marked.holder);
});

test('events tell nobody anything of it', async () => {
  for (const token of Object.values(made.tokens)) {
    const { text, status } = await made.running.ask('GET', '/v1/events?limit=500', { token });
    expect(status).toBe(200);
    expectNone(text, everything);
  }
});

test('who saw data is told without what it was and without who it was of an office, and exported without a name', async () => {
  const { running, tokens } = made;
  const { store } = running.portal;
  await closeLines(store);
  const { body, text } = await running.ask('GET', '/v1/access-log?own=true&limit=100', { token: tokens.holder });
  expect(body.items.length).toBeGreaterThan(10);
  expect(text).toContain(careOffice.name);
  expectNone(text, sealed);
  let exported = '';
  for await (const lines of readLogboek(store, { from: 0, before: running.clock.at + 1, register: 'urn:x:' }))
    exported += JSON.stringify(lines);
  expect(exported).toContain('declarations.decide');
  expectNone(exported, everything);
});

test('an e-mail says that there is a message, and none of what the message says', () => {
  // The last one says to the address of before that it was replaced.
  expect(made.letters.map(({ to }) => to)).toEqual([marked.email, marked.email, 'holder@example.org']);
  for (const { subject, text } of made.letters) expectNone(subject + text, everything);
});

test('a PDF holds it on its pages only: not in its description, nor in the name of its file', async () => {
  const { running, tokens, ids } = made;
  const { items } = (await running.ask('GET', '/v1/messages?limit=3', { token: tokens.provider })).body;
  const paths = [
    ...items.map(({ id }: { id: string }) => `/v1/messages/${id}/document`),
    `/v1/agreements/${ids.agreement}/document`,
  ];
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) {
    const { text, headers } = await running.ask('GET', path, { token: tokens.provider });
    expect(text).toMatch(/^%PDF/);
    expectNone(text, everything);
    // In a PDF a text of its description is UTF-16.
    expectNone(
      text,
      everything.map((value) => [...value].join('\0')),
    );
    expectNone(JSON.stringify(headers), everything);
  }
});

test('what was erased on request is in no row any more, opened or not, nor in a copy made after it', async () => {
  const { running, tokens, letters, mail } = made;
  const { store } = running.portal;
  const reached = [marked.email, marked.phone];
  const rows = async (): Promise<string> => JSON.stringify(await contentsOf(store));
  expect(await rows()).toContain(marked.email);
  for (const who of ['holder', 'provider'] as const) {
    const { status, body } = await running.ask('POST', '/v1/profile/_erase', { token: tokens[who], headers: newKey() });
    expect(status).toBe(200);
    expect(body.removed).toContainEqual(expect.objectContaining({ kind: 'contact-data' }));
    expect(body.kept).toContainEqual(expect.objectContaining({ kind: 'care-file', rule: 'keepCareFile' }));
    expectNone(JSON.stringify(body), everything);
  }
  // The address is told that it goes, and is forgotten with that.
  await mail(running.clock.at + 7_200_000);
  expect(letters.at(-1)?.to).toBe(marked.email);
  expectNone(await rows(), reached);
  // What a holder was answered who wrote down how a provider is reached stays with that holder, until its term.
  const answers = await store.db
    .selectFrom('idempotency')
    .select('answer')
    .where('operation', 'like', 'profile.%')
    .execute();
  expectNone(answers.map(({ answer }) => (answer === null ? '' : store.unseal(answer))).join(), reached);
  const mails = await store.db.selectFrom('mail').select('addressSealed').execute();
  expectNone(mails.map(({ addressSealed }) => store.unseal(addressSealed)).join(), reached);
  const copy = `${database}.after`;
  await writeBackup({ database, key: testKey }, copy, false);
  expectNone(readFileSync(copy, 'latin1'), everything);
});
