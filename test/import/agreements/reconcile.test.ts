import { describe, expect, test } from 'vitest';
import { desk, drafts, found, guidance, line, lines, practice, testema } from '../support/agreements.ts';

const at = desk();
const file = [line(), guidance()];
const dearer = [line(), guidance({ tarief: '59,00' })];

async function onlyDraft(): Promise<string> {
  const [draft, ...others] = await drafts(at().client);
  expect(others).toEqual([]);
  return draft?.id ?? '';
}

describe('an agreement that was made before', () => {
  test('and is the same is a duplicate', async () => {
    const { run } = at();
    await run(file);
    expect(lines(await run(file.toReversed()))).toEqual({ duplicate: 2 });
    await onlyDraft();
  });

  test('and differs now is told with the columns, and changed with update', async () => {
    const { client, run } = at();
    await run(file);
    const id = await onlyDraft();
    const changed = await run([line({ uren_per_week: '8' }), guidance({ uren_per_week: '8', tarief: '59,00' })]);
    expect(lines(changed)).toEqual({ changed: 2 });
    const [group] = changed.findings;
    expect(group).toMatchObject({ code: 'DRAFTED_DIFFERENTLY', lines: 2 });
    expect(group?.first[0]?.params).toEqual({ found: id, column: ['uren_per_week', 'tarief'] });

    expect(lines(await run(dearer, { update: true }))).toEqual({ accepted: 2 });
    const { workArrangements } = await client.agreements.show(await onlyDraft());
    expect(workArrangements?.rates.map(({ cents }) => cents)).toEqual([59_00, 55_00]);
    expect(lines(await run(dearer))).toEqual({ duplicate: 2 });
    expect(lines(await run(file))).toEqual({ changed: 2 });
  });

  test('and was shared since is not changed', async () => {
    const { client, run } = at();
    await run(file);
    await client.agreements.share((await drafts(client))[0]?.id ?? '');
    expect(lines(await run(file))).toEqual({ duplicate: 2 });
    expect(found(await run(dearer, { update: true }))).toEqual([['DRAFT_UPDATE_TOO_LATE', 2, null]]);
    expect(await drafts(client)).toEqual([]);
  });

  test('in a dry run is told and not changed', async () => {
    const { client, run } = at();
    await run(file);
    expect(lines(await run(dearer, { update: true, dryRun: true }))).toEqual({ changed: 2 });
    const { workArrangements } = await client.agreements.show(await onlyDraft());
    expect(workArrangements?.rates[0]?.cents).toBe(58_50);
  });

  test('and was thrown away is made again', async () => {
    const { client, run } = at();
    await run(file);
    await client.agreements.discard(await onlyDraft());
    expect(lines(await run(file))).toEqual({ accepted: 2 });
  });

  test('and is over when this one begins has a next one beside it, once', async () => {
    const { client, run } = at();
    await run(file);
    const next = [line({ ingangsdatum: '01-01-2027', einddatum: '31-12-2027', toekenning: 'T0000003' })];
    expect(lines(await run(next))).toEqual({ accepted: 1 });
    expect(lines(await run(next))).toEqual({ duplicate: 1 });
    expect(lines(await run(file))).toEqual({ duplicate: 2 });
    expect((await drafts(client)).map(({ start }) => start)).toEqual(['2027-01-01', '2026-12-01']);
  });

  test('has another beside it under a reference of its own', async () => {
    const { client, run } = at();
    await run(file);
    expect(lines(await run([line({ kenmerk: 'plan B' })]))).toEqual({ accepted: 1 });
    expect(await drafts(client)).toHaveLength(2);
  });
});

test('one that was rejected is told when it comes again, and gives way to a corrected one', async () => {
  const { portal, client, run } = at();
  await run(file);
  const id = await onlyDraft();
  await client.agreements.share(id);
  await (await portal.as('self-employed')).agreements.sign(id, { version: 1 });
  await client.agreements.sign(id, { version: 1 });
  await client.agreements.submit(id, { version: 1 });
  await (
    await portal.as('assessor')
  ).agreements.assess(id, { version: 1, decision: 'reject', reason: 'Tarief te hoog' });
  expect(found(await run(file))).toEqual([['REFUSED_BEFORE', 2, null]]);
  expect(lines(await run(dearer))).toEqual({ accepted: 2 });
  expect(await drafts(client)).toMatchObject([{ budgetHolder: { id: testema }, careProvider: { id: practice } }]);
});
