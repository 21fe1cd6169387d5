// Who gives an end that claims back what was paid is told how a wrong day is put right, whoever they are.
import { expect, test } from 'vitest';
import type { PersonaKey } from '../../../src/portal/practice/people/persona.ts';
import { standInBetween } from '../support/in-between.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

const end = { agreementId: 'Z0000001', version: 1, end: '2026-11-30', wasEnd: null };
const claimed = { claimedBackCents: 123_456, cancelledCents: 0, payableCents: 0, closedMonths: [] };

const cases: readonly [PersonaKey, string][] = [
  ['holder', 'agreement end Z0000001 --end 2026-11-30 --ground mutual-consent'],
  ['assessor', 'office agreement end Z0000001 --end 2026-11-30 --given-on 2026-11-01 --reason Brief'],
];
test.each(cases)('%s: pgb %s', async (persona, line) => {
  const there = await standInBetween(portal.url, (path) =>
    path.endsWith('terminations/_check') ? { status: 200, body: { ...end, ...claimed } } : undefined,
  );
  const { stderr } = await portal.as(persona, [...line.split(' '), '--dry-run'], { env: { PGB_PORTAL: there } });
  expect(stderr).toContain('1,234.56');
  expect(stderr).toContain('If this is a wrong day');
  const program = await portal.as(persona, [...line.split(' '), '--dry-run', '-o', 'json'], {
    env: { PGB_PORTAL: there },
  });
  expect(program.stderr).not.toContain('If this is a wrong day');
});
