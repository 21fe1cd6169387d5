import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usePortal } from '../../support/portal.ts';
import { dataDir } from '../../support/run.ts';

const portal = usePortal();

test('a template goes to standard output, and what it is to standard error', async () => {
  const { code, stdout, stderr } = await portal.as('organisation', ['declaration', 'template', '--month', '10-2026']);
  expect(code).toBe(0);
  expect(stdout).toBe(
    [
      '\ufeffzorgovereenkomst;datum;zorgfunctie;eenheid;aantal;tarief;reiskosten_km;factuurnummer;factuurdatum;kenmerk;opmerking;budgethouder',
      'Z0000005;;begeleiding groep;dagdeel;;61,50;;;;;;A0000818',
      '',
    ].join('\r\n'),
  );
  expect(stderr).toContain('October 2026. Lines: 1, agreements: 1');
});

test('or to a file, which only its owner can read', async () => {
  const path = join(dataDir(), 'october.csv');
  const command = ['declaratie', 'sjabloon', '--month', '2026-10', '--fill', '--output-file', path, '--lang', 'nl'];
  const { code, stdout, stderr } = await portal.as('organisation', command);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('oktober 2026. Regels: 22');
  expect(readFileSync(path, 'utf8').split('\r\n')).toHaveLength(24);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('that nothing is left to declare is said', async () => {
  const { code, stderr } = await portal.as('carer', ['declaration', 'template', '--month', '2026-10']);
  expect(code).toBe(0);
  expect(stderr).toContain('nothing left to declare');
});

test('who cannot declare gets no template, and no file', async () => {
  const path = join(dataDir(), 'none.csv');
  const command = ['declaration', 'template', '--month', '2026-10', '--output-file', path];
  expect((await portal.as('assessor', command)).code).toBe(3);
  expect(existsSync(path)).toBe(false);
});
