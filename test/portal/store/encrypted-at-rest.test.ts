import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { NewAward, NewCareProvider } from '../../../src/contract/types.ts';
import { openStore } from '../../../src/portal/store/open/open-store.ts';
import { careFunctions } from '../../../src/domain/words.ts';
import { assessor, assessorOf, holderOf, municipality, paymentOfficer, providerOf } from '../support/callers.ts';
import { enterAward, newAward, newProvider, register, startOfTests, termsOf } from '../support/cases.ts';
import { contentsOf } from '../support/contents.ts';
import { declarable, declarationOf, hours } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines, testKey } from '../support/engines.ts';

/** What nobody may read who has the database and not the key. */
const planted = {
  returned: 'geheim-teruggestuurd',
  assessed: 'geheim-afgekeurd',
  ended: 'geheim-beeindigd',
  withdrawn: 'geheim-ingetrokken',
  declined: 'geheim-geweigerd',
  note: 'geheim-opmerking',
  care: 'geheim-zorgbeschrijving',
  activities: 'geheim-werkzaamheden',
  other: 'geheim-afspraak',
};
const award: NewAward = newAward(1);
const provider: NewCareProvider = newProvider('organisation', 1);
const person: NewCareProvider = newProvider('person', 1);
/**
 * When care was given, and how long, by lines that nothing else in the database tells of. Signs stand around the minutes that no
 * sealed value has, or they would be found in one by chance.
 */
const days = ['2026-10-13', '2026-10-14'] as const;
const minutes = [135, 195] as const;
const care = [...days, ...minutes.flatMap((of) => [`:${of}`, `,${of}`, `[${of}`, `${of},`]), ...careFunctions];
// That what is looked through can be found at all.
const known = provider.kvkNumber!;
const { bsn, surname, birthDate, address, email } = award.budgetHolder!;
const about = [surname, birthDate, address.street, address.postcode, provider.name, person.name, provider.email!];
const secrets = [
  ...Object.values(planted),
  ...about,
  ...care,
  email,
  bsn,
  person.bsn!,
  provider.iban!,
  person.iban!,
].filter((one) => one !== undefined);

async function agreement(desk: Desk, holder: ReturnType<typeof holderOf>, careProviderId: string, awardId: string) {
  const { parties, workArrangements, generalTerms } = termsOf('assignment-organisation', careProviderId, [awardId]);
  const told = { careDescription: planted.care, activities: planted.activities, otherTerms: planted.other };
  const { id } = await desk.call(holder, 'agreements.create', {
    parties,
    workArrangements: { ...workArrangements, start: '2026-10-01' },
    generalTerms: { ...generalTerms, ...told },
  });
  const by = providerOf(careProviderId);
  const params = { agreementId: id };
  const share = () => desk.call(holder, 'agreements.share', undefined, params);
  await share();
  await desk.call(by, 'agreements.return', { version: 1, reason: planted.returned }, params);
  expect((await desk.call(holder, 'agreements.show', undefined, params)).returnReason).toBe(planted.returned);
  await share();
  await desk.call(by, 'agreements.sign', { version: 1 }, params);
  await desk.call(holder, 'agreements.sign', { version: 1 }, params);
  await desk.call(holder, 'agreements.submit', { version: 1 }, params);
  return { params, by, assess: (input: object) => desk.call(assessor, 'agreements.assess', input as never, params) };
}

/** An award that ties its money to care, of which some is paid in and some is spent. */
async function tieMoney(desk: Desk): Promise<void> {
  const office = assessorOf(municipality);
  const tied = ['individual-guidance', 'household-help'] as const;
  const functionBudgets = tied.map((careFunction) => ({ careFunction, amountCents: 200_00 }));
  const given: Partial<NewAward> = { law: 'Wmo', careFunctions: [...tied], amountCents: 500_00, functionBudgets };
  const { id: awardId, budgetHolder } = await enterAward(desk, 2, given, office);
  const at = await declarable(desk, { office, awardId, holderId: budgetHolder.id });
  await desk.call(
    at.holder,
    'declarations.create',
    declarationOf(at, { reference: 'tied', lines: [hours(days[0], 60)] }),
  );
  const paidIn = { amountCents: 10_00, receivedOn: '2026-10-02', careFunction: tied[1] };
  const { items } = await desk.call(paymentOfficer, 'awards.deposit', paidIn, { awardId });
  expect(items).toMatchObject([{ careFunction: tied[1] }]);
  const { functions } = await desk.call(at.holder, 'budgets.show', undefined, { awardId });
  expect(functions).toMatchObject([
    { careFunction: tied[1], totalCents: 210_00 },
    { careFunction: tied[0], scheduledCents: 64_80 },
  ]);
}

/** Everything in which a person writes a text of their own. */
async function tellSecrets(desk: Desk): Promise<void> {
  const entered = await desk.call(assessor, 'awards.create', award);
  const holder = holderOf(entered.budgetHolder.id);
  await desk.call(holder, 'careProviders.create', person);
  const { id } = await register(desk, holder, provider);
  const wrong = await agreement(desk, holder, id, entered.id);
  const { assessment } = await wrong.assess({ version: 1, decision: 'reject', reason: planted.assessed });
  expect(assessment).toMatchObject({ reason: planted.assessed });

  const { params, by, assess } = await agreement(desk, holder, id, entered.id);
  await assess({ version: 1, decision: 'approve' });
  const lines = [hours(days[0], minutes[0], { note: planted.note }), hours(days[1], minutes[1])];
  const declared = await desk.call(
    by,
    'declarations.create',
    declarationOf({ agreement: { id: params.agreementId } }, { lines }),
  );
  const decisions = [{ declarationId: declared.id, decision: 'reject' as const, reason: planted.declined }];
  await desk.call(holder, 'declarations.decide', { decisions });
  const shown = await desk.call(by, 'declarations.show', undefined, { declarationId: declared.id });
  expect([shown.rejectionReason, shown.lines[0]!.note]).toEqual([planted.declined, planted.note]);
  expect(shown.lines.map((line) => [line.date, line.minutes])).toEqual(days.map((day, at) => [day, minutes[at]]));
  await desk.call(holder, 'agreements.end', { version: 1, end: '2026-10-31', reason: planted.ended }, params);
  await desk.call(assessor, 'awards.withdraw', { reason: planted.withdrawn }, { awardId: entered.id });

  const messages = JSON.stringify([
    (await desk.call(holder, 'messages.list', {})).items,
    (await desk.call(by, 'messages.list', {})).items,
  ]);
  for (const name of ['returned', 'assessed', 'ended', 'withdrawn', 'declined'] as const) {
    expect(messages).toContain(planted[name]);
  }
}

onBothEngines(({ open }) => {
  test('what people write about each other, and their numbers, stand in no row', async () => {
    const desk = createDesk(await open(), startOfTests);
    await tellSecrets(desk);
    await tieMoney(desk);
    const rows = JSON.stringify(await contentsOf({ db: desk.store.rows }));
    expect(rows).toContain(known);
    for (const secret of secrets) expect(rows).not.toContain(secret);
  });
});

test('nor anywhere among the bytes of the files of SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-at-rest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = join(folder, 'portal.db');
  const store = await openStore({ database, key: testKey });
  const desk = createDesk(store, startOfTests);
  await tellSecrets(desk);
  await tieMoney(desk);
  const bytesOf = (): Buffer => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  for (const close of [async () => {}, () => store.close()]) {
    await close();
    const bytes = bytesOf();
    expect(bytes.includes(known)).toBe(true);
    for (const secret of secrets) expect([secret, bytes.includes(secret)]).toEqual([secret, false]);
  }
});
