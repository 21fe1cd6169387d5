// A portal that 0.1.0 wrote, opened by the code of today.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importAgreements, importDeclarations, type ImportSummary } from '../../src/import/index.ts';
import type { PgbClient } from '../../src/index.ts';
import { fixture, openReleased, type EngineName, type ReleasedPortal } from './released-portal.ts';

type Start = typeof importDeclarations | typeof importAgreements;

async function importing(
  start: Start,
  name: string,
  client: PgbClient,
  { folder }: ReleasedPortal,
  text = fixture(name).toString(),
): Promise<ImportSummary> {
  const path = join(folder, name);
  writeFileSync(path, text);
  return start({ path, client, jobs: join(folder, 'jobs-of-today'), portal: 'practice' }).summary();
}

function linesBy({ totals }: ImportSummary): Record<string, number> {
  return Object.fromEntries(
    Object.entries(totals).flatMap(([outcome, { lines }]) => (lines > 0 ? [[outcome, lines]] : [])),
  );
}

/** A practice that a holder registered at 0.1.0, as standing in both registers. */
function writtenByHolder(id: number, agbCode: string): string[] {
  return [
    `insert into care_provider (id, kind, name, agb_code, care_registered, big_registered, created_at)
     values (${id}, 'self-employed', 'Praktijk Zelfgezegd', '${agbCode}', 1, 1, 1764586800000)`,
    `insert into access_log (at, subject_hash, role, operation, record_id, budget_holder_ids_json, status, request_id)
     values (1764586800000, 'x', 'budget-holder', 'careProviders.create', 'V00000${id}', '[]', 201, 'r')`,
  ];
}

/**
 * Its representative was an administrator, and a parent of somebody of age, who could do all then. Whoever may do that now
 * is a curator.
 */
const nowCurator = [`update representative set kind = 'curator'`];

describe.each<EngineName>(['sqlite', 'postgres'])('%s', (engine) => {
  test('every record reads as it did at 0.1.0', { timeout: 60_000 }, async () => {
    const portal = await openReleased(engine, nowCurator);
    const before = JSON.parse(fixture(`${engine}/answers.json.gz`).toString()) as Record<string, Answers>;
    const after: Record<string, Answers> = {};
    for (const who of Object.keys(before)) after[who] = await answersTo(await portal.as(who));
    expect(after).toMatchObject(before);
  });

  test(
    'who acts for a holder was named by the office, with the award, and has a number',
    { timeout: 60_000 },
    async () => {
      const portal = await openReleased(engine);
      const office = await portal.as('assessor');
      const awards = await office.awards.list().toArray();
      const before = await Promise.all(awards.map(({ id }) => office.awards.representatives(id)));
      const all = before.flatMap(({ items }) => items);
      expect(all.length).toBeGreaterThan(1);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { namedBy, since } of all) expect([namedBy, since.slice(0, 2)]).toEqual(['assessor', '20']);
      const person = { initials: 'R.', surname: 'Rover', birthDate: '1980-01-01', bsn: '999990019' };
      const active = awards.find(({ status }) => status === 'active')!;
      const { items } = await office.awards.addRepresentative(active.id, { kind: 'mentor', person });
      expect(all.map(({ id }) => id)).not.toContain(items.at(-1)!.id);
    },
  );

  test('that a provider stands in a register is not believed of a holder', { timeout: 60_000 }, async () => {
    const portal = await openReleased(engine, writtenByHolder(90, '99999990'));
    const institution = await portal.as('organisation');
    // Nobody but who keeps the register said so of this one.
    expect(await institution.careProviders.show('V0000001')).toMatchObject({ careRegistered: true });
    const holder = await portal.as('holder');
    const { items } = await holder.careProviders.search({ agbCode: '99999990' });
    expect(items).toMatchObject([{ id: 'V0000090', careRegistered: false, bigRegistered: false }]);
    const office = await portal.as('payment-officer');
    const confirmed = await office.careProviders.update('V0000090', { bigRegistered: true });
    expect(confirmed).toMatchObject({ careRegistered: false, bigRegistered: true });
  });

  test('what was declared at 0.1.0 is a duplicate, and nothing is sent anew', { timeout: 60_000 }, async () => {
    const portal = await openReleased(engine);
    const institution = await portal.as('organisation');
    const known = await institution.declarations.list().toArray();
    const again = await importing(importDeclarations, 'october.csv', institution, portal);
    // 0.1.0 had one line rejected; that of the withdrawn and of the rejected declaration are told apart.
    expect(linesBy(again)).toEqual({ duplicate: 13, rejected: 5 });
    expect(await institution.declarations.list().toArray()).toEqual(known);
  });

  test('what was agreed at 0.1.0 is a duplicate', { timeout: 60_000 }, async () => {
    const portal = await openReleased(engine, nowCurator);
    const again = await importing(importAgreements, 'agreements.csv', await portal.as('representative'), portal);
    expect(linesBy(again)).toEqual({ duplicate: 2 });
  });

  test('other care is declared beside it, and care that differs is seen to differ', { timeout: 60_000 }, async () => {
    const portal = await openReleased(engine);
    const institution = await portal.as('organisation');
    const other = ['zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;opmerking'];
    other.push('Z0001006;20-10-2026;persoonlijke verzorging;uur;1;Nu met het goede tarief');
    other.push('Z0001002;01-10-2026;begeleiding individueel;uur;2,5;');
    const summary = await importing(importDeclarations, 'other.csv', institution, portal, other.join('\r\n'));
    expect(linesBy(summary)).toEqual({ accepted: 1, changed: 1 });
    const [made] = await institution.declarations.list({ agreementId: 'Z0001006' }).toArray();
    expect(await institution.declarations.show(made?.id ?? '')).toMatchObject({
      lines: [{ date: '2026-10-20', minutes: 60, rateCents: 5740, note: 'Nu met het goede tarief' }],
    });
  });

  test('an import that 0.1.0 left half done is finished', { timeout: 60_000 }, async () => {
    const portal = await openReleased(engine);
    const institution = await portal.as('organisation');
    const path = join(portal.folder, 'september.csv');
    writeFileSync(path, fixture('september.csv'));
    const summary = await importDeclarations({
      path,
      client: institution,
      jobs: portal.jobs,
      portal: 'practice',
    }).summary();
    expect(summary.resumed).toBe(true);
    expect(summary.totals.accepted).toMatchObject({ lines: 16, minutes: 8 * 180 });
    const september = await institution.declarations.list({ month: '2026-09' }).toArray();
    const declared = september.filter(({ reference }) => reference.startsWith('csv-'));
    expect(new Set(declared.map(({ agreementId }) => agreementId)).size).toBe(8);
    expect(declared).toHaveLength(8);
  });
});

interface Answers {
  declarations: object[];
  agreements: object[];
  payments: object[];
  messages: object[];
}

async function answersTo(client: PgbClient): Promise<Answers> {
  const isProvider = (await client.me.show()).role === 'care-provider';
  const answers: Answers = { declarations: [], agreements: [], payments: [], messages: [] };
  for await (const { id } of client.declarations.list()) {
    const { nextOperations, ...declaration } = await client.declarations.show(id);
    // What was paid at 0.1.0 can be corrected today.
    const asThen = nextOperations.filter((operation) => operation !== 'correct' && operation !== 'credit');
    answers.declarations.push({ ...declaration, nextOperations: asThen });
  }
  for await (const { id } of client.agreements.list()) {
    const { nextOperations, ...agreement } = await client.agreements.show(id);
    // What was agreed at 0.1.0 can be amended today, and a provider can give notice of it.
    answers.agreements.push({
      ...agreement,
      nextOperations: nextOperations.filter(
        (operation) => operation !== 'amend' && !(operation === 'end' && isProvider),
      ),
    });
  }
  for await (const { id } of client.payments.list()) answers.payments.push(await client.payments.show(id));
  for await (const { id } of client.messages.list()) answers.messages.push(await client.messages.show(id));
  return answers;
}
