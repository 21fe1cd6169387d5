import { describe, expect, test } from 'vitest';
import { importDeclarations, type ImportOptions, type ImportSummary } from '../../../../src/import/index.ts';
import { PgbClient } from '../../../../src/index.ts';
import { careLine, csv, linesOf, none, workplace } from '../../support/practice.ts';
import { watchedWay, type Watch } from '../../support/watched-way.ts';

const place = workplace(30);

function agreementOf(client: number): string {
  return `Z${String(1000 + client).padStart(7, '0')}`;
}

async function declared(client: number): Promise<(readonly [status: string, minutes: number])[]> {
  const { items } = await place().client.declarations.list({ agreementId: agreementOf(client), month: '2026-10' });
  return items.map(({ status, minutes }) => [status, minutes] as const);
}

/** Imports over a way on which something happens. */
async function runOver(watch: Watch, path: string, options: Partial<ImportOptions>): Promise<ImportSummary> {
  const { portal, token, folder } = place();
  const retries = { baseMilliseconds: 1 };
  await using client = new PgbClient({ portal: await watchedWay(portal.url, watch), auth: token, retries });
  return await importDeclarations({ path, client, jobs: `${folder}/jobs`, ...options }).summary();
}

/** Does something once, as soon as the earlier declaration is withdrawn. */
function whenWithdrawn(meanwhile: () => Promise<unknown>): Watch {
  return {
    async meanwhile({ path, before }) {
      if (path.endsWith('/_withdraw') && before === 0) await meanwhile();
    },
  };
}

function isBatch(path: string): boolean {
  return path.endsWith('/declarations/_batch');
}

/** Answers in place of the portal what is declared in place, and with two what is put back. */
function failing(batches: number, status: number): Watch {
  const text = JSON.stringify({ status, code: status === 413 ? 'too-large' : 'internal-error' });
  let left = 0;
  return {
    async meanwhile({ path }) {
      if (path.endsWith('/_withdraw')) left = batches;
    },
    instead({ path }) {
      if (!isBatch(path) || left === 0) return undefined;
      left -= 1;
      return { status, text };
    },
  };
}

function invoiced(client: number, hours: string, invoice: string): string {
  const line = `${careLine(client, 1, hours)};${invoice};31-10-2026`;
  return csv(line).replace('kenmerk', 'kenmerk;factuurnummer;factuurdatum');
}

const rate = 57_40;
const quarterCents = rate / 4;
const quartersADay = 24 * 4;

/** Spends what the client has with an approved month of before, but for so much and the rest of a quarter. */
async function spendBut(client: number, cents: number): Promise<void> {
  const agreementId = agreementOf(client);
  const holder = await place().portal.as(`A000${1000 + client}`);
  const { items } = await holder.budgets.list();
  const quarters = Math.floor(((items[0]?.remainingCents ?? 0) - cents) / quarterCents);
  const lines = Array.from({ length: Math.ceil(quarters / quartersADay) }, (_, index) => ({
    date: `2026-09-${String(index + 1).padStart(2, '0')}`,
    careFunction: 'personal-care' as const,
    unit: 'hour' as const,
    minutes: 15 * Math.min(quartersADay, quarters - index * quartersADay),
  }));
  const { id } = await place().client.declarations.create({
    reference: `september-${client}`,
    agreementId,
    month: '2026-09',
    kind: 'care-delivered',
    lines,
  });
  const { results } = await holder.declarations.decide({ decisions: [{ declarationId: id, decision: 'approve' }] });
  expect(results).toMatchObject([{ outcome: 'approved' }]);
}

/** Somebody else uses the number of the invoice of the file. */
async function useInvoice(client: number, invoice: string): Promise<void> {
  const path = await place().write(`invoice-${client}.csv`, invoiced(client, '1', invoice));
  expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 1 });
}

/** Somebody else declares the month by hand. */
async function declareByHand(client: number): Promise<void> {
  await place().client.declarations.create({
    reference: `hand-${client}`,
    agreementId: agreementOf(client),
    month: '2026-10',
    kind: 'care-delivered',
    lines: [{ date: '2026-10-09', careFunction: 'personal-care', unit: 'hour', minutes: 45 }],
  });
}

async function withdrawAward(client: number): Promise<void> {
  const office = await place().portal.as('assessor');
  await office.awards.withdraw(`T000${1000 + client}`, { from: '2026-01-01', reason: 'Voorbeeld' });
}

/** Has 1.5 hours stand, and a file that says 2. */
async function standing(client: number): Promise<string> {
  await place().run(await place().write(`${client}.csv`, invoiced(client, '1,5', `F-${client}-1`)));
  return place().write(`${client}-2.csv`, invoiced(client, '2', `F-${client}-2`));
}

const before = ['withdrawn', 90];

describe('when the portal refuses after the withdrawal what it would have accepted, the care of before is declared again', () => {
  test.each<[what: string, client: number, watch: Watch, reason: string]>([
    ['the budget was spent meanwhile', 1, whenWithdrawn(() => spendBut(1, 100_00)), 'INSUFFICIENT_BUDGET'],
    ['the invoice number was used meanwhile', 2, whenWithdrawn(() => useInvoice(20, 'F-2-2')), 'INVOICE_NUMBER_USED'],
    ['the portal cannot process it', 3, failing(1, 500), 'PORTAL_FAILED'],
    ['it is too large for what stands before the portal', 4, failing(1, 413), 'ITEM_TOO_LARGE'],
  ])('%s', async (_, client, watch, reason) => {
    const path = await standing(client);
    const summary = await runOver(watch, path, { update: true });
    expect(linesOf(summary)).toEqual({ ...none, changed: 1 });
    expect(await declared(client)).toEqual([['awaiting-holder', 90], before]);
    const [again, earlier] = (
      await place().client.declarations.list({ agreementId: agreementOf(client) })
    ).items.filter(({ month }) => month === '2026-10');
    expect(summary.replacements).toMatchObject([{ state: 'undone', recordId: earlier?.id }]);
    expect(summary.findings).toMatchObject([
      { code: reason },
      { code: 'UPDATE_UNDONE', first: [{ params: { found: earlier?.id, meant: again?.id } }] },
    ]);

    // What stands is as it was in everything: the first file finds itself in it.
    expect(
      linesOf(await place().run(await place().write(`${client}.csv`, invoiced(client, '1,5', `F-${client}-1`)))),
    ).toEqual({ ...none, duplicate: 1 });
  });

  test('lines that were to be put together with what stands', async () => {
    await place().run(await place().write('add.csv', csv(careLine(5, 1))));
    const path = await place().write('add-2.csv', csv(careLine(5, 2)));
    const summary = await runOver(failing(1, 500), path, { add: true });
    expect(summary).toMatchObject({ replacements: [{ state: 'undone', joins: true }] });
    expect(await declared(5)).toEqual([['awaiting-holder', 90], before]);
    expect(linesOf(await place().run(path, { add: true }))).toEqual({ ...none, accepted: 1 });
    expect(await declared(5)).toEqual([['awaiting-holder', 180], before, before]);
  });

  test('and the same file says the next time what the portal has against it, and changes nothing', async () => {
    const path = await standing(13);
    await runOver(
      whenWithdrawn(() => spendBut(13, 100_00)),
      path,
      { update: true },
    );
    const now = await declared(13);
    const again = await place().run(path, { update: true });
    expect(again.findings.map(({ code }) => code).toSorted()).toEqual(['DUPLICATE_MONTH', 'INSUFFICIENT_BUDGET']);
    expect(await declared(13)).toEqual(now);
  });
});

describe('when the portal refuses the care of before as well, that is told with the reason', () => {
  test.each<[what: string, client: number, watch: Watch, reason: string]>([
    ['nothing is left of the budget', 25, whenWithdrawn(() => spendBut(25, 0)), 'INSUFFICIENT_BUDGET'],
    ['the award was withdrawn', 6, whenWithdrawn(() => withdrawAward(6)), 'AWARD_ENDED'],
    ['the portal can process nothing', 7, failing(2, 500), 'PORTAL_FAILED'],
    ['somebody else declared the month', 8, whenWithdrawn(() => declareByHand(8)), 'DUPLICATE_MONTH'],
  ])('%s', async (_, client, watch, reason) => {
    const path = await standing(client);
    const summary = await runOver(watch, path, { update: true });
    expect(linesOf(summary)).toEqual({ ...none, changed: 1 });
    expect(summary.replacements).toMatchObject([{ state: 'lost' }]);
    expect(summary.findings.map(({ code }) => code).toSorted()).toEqual([reason, 'UPDATE_LOST'].toSorted());
    expect((await declared(client)).filter(([, minutes]) => minutes === 90)).toEqual([before]);
  });

  test('and once the portal accepts it, the same file is declared', async () => {
    const path = await standing(9);
    await runOver(failing(2, 500), path, { update: true });
    expect(await declared(9)).toEqual([before]);
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 1 });
    expect(await declared(9)).toEqual([['awaiting-holder', 120], before]);
  });
});
