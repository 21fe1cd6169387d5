import { describe, expect, test } from 'vitest';
import { representative } from '../../../../src/portal/practice/people/person.ts';
import { institution } from '../../../../src/portal/practice/seed/content/institution.ts';
import { writeRepresentatives } from '../../../../src/portal/practice/seed/write-seed.ts';
import type { openStore } from '../../../../src/portal/store/open/open-store.ts';
import { usePortal } from '../../support/portal.ts';

type Database = Awaited<ReturnType<typeof openStore>>['db'];
const CLIENTS = 1100;
const portal = usePortal();

/** Clients of an institution who all have the same administrator, each with a declaration that waits. */
async function declareForAll(): Promise<void> {
  const { seedInstitution, portal: running } = portal.practice;
  await seedInstitution({ clients: CLIENTS });
  const { awards } = institution(1, CLIENTS);
  await running.store.transaction((store) =>
    writeRepresentatives(
      store,
      awards.map((award) => ({ ...award, representative: { kind: 'administrator', person: representative } })),
    ),
  );
  const client = await portal.client('organisation');
  const declarations = awards.map(({ number }) => ({
    reference: `bulk-${number}`,
    agreementId: `Z${String(number).padStart(7, '0')}`,
    month: '2026-10',
    kind: 'care-delivered' as const,
    lines: [{ date: '2026-10-06', careFunction: 'individual-guidance' as const, minutes: 60 }],
  }));
  for await (const { result } of client.declarations.submit(declarations)) expect(result.outcome).toBe('created');
}

async function waitAgain(db: Database, agreementIds: readonly number[]): Promise<void> {
  await db
    .updateTable('declaration')
    .set({ status: 'awaiting-holder', decidedAt: null })
    .where('agreementId', 'in', agreementIds)
    .execute();
}

function run(line: string, given?: Parameters<typeof portal.as>[2]) {
  return portal.as('representative', line.split(' '), given);
}

function ndjson(text: string): { outcome: string }[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { outcome: string });
}

describe('somebody who acts for more than a thousand holders', () => {
  test('approves a month of all of them in batches, the ones that cannot be paid refused with why', async () => {
    await declareForAll();
    const { db } = portal.practice.portal.store;
    // Of one of them the budget was spent in the meantime.
    await db
      .updateTable('award')
      .set({ paidCents: 30_000_00, amountCents: 30_000_00 })
      .where('id', '=', 1500)
      .execute();
    const { code, stdout, stderr } = await run('declaration approve --all --month 2026-10 --yes -o ndjson');
    expect(code).toBe(5);
    const results = ndjson(stdout);
    // Two of the representative's own holders have one that waits as well.
    expect(results).toHaveLength(CLIENTS + 2);
    expect(results.filter(({ outcome }) => outcome === 'approved')).toHaveLength(CLIENTS + 1);
    expect(results.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      issues: [{ code: 'INSUFFICIENT_BUDGET', message: expect.any(String) }],
    });
    expect(stderr).toBe(`Approved: ${CLIENTS + 1}, refused: 1\n`);
  });

  test('does so again without harm: only what still waits is asked again', async () => {
    const { code, stdout } = await run('declaration approve --all --month 2026-10 --yes -o ndjson');
    expect(code).toBe(5);
    expect(ndjson(stdout)).toHaveLength(1);
  });

  test('is asked once, with how many and how much, and what comes in meanwhile is left alone', async () => {
    const { db } = portal.practice.portal.store;
    await waitAgain(db, [1001, 1002, 1003]);
    let asked = '';
    const { code, stderr } = await run('declaration reject --all --month 2026-10 --reason Wrong', {
      tty: true,
      width: 120,
      onWrite: (text, { type }) => {
        if (asked !== '' || !text.includes('(y/N)')) return;
        asked = text;
        // The one of the last client comes in only now.
        void waitAgain(db, [2100]).then(() => type('y\r'));
      },
    });
    expect(asked).toContain('Reject 4 declarations, together');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('ejected: 4') });
    expect(ndjson((await run('declaration reject --all --reason Late --yes -o ndjson')).stdout)).toHaveLength(1);
  });

  test('finishes the batch and tells how to go on at Ctrl+C', async () => {
    const { db } = portal.practice.portal.store;
    await waitAgain(
      db,
      institution(1, CLIENTS).agreements.map(({ number }) => number),
    );
    let first = true;
    const { code, stdout, stderr } = await run('declaration reject --all --reason Wrong --yes -o ndjson', {
      onWrite: (_, { interrupt }) => {
        if (first) interrupt();
        first = false;
      },
    });
    expect(code).toBe(130);
    expect(ndjson(stdout)).toHaveLength(500);
    expect(stderr).toContain('pgb declaration reject --all');
    const rest = await run('declaration reject --all --reason Wrong --yes -o csv');
    expect(rest.stdout.trimEnd().split('\r\n')).toHaveLength(1 + CLIENTS - 500);
  });
});
