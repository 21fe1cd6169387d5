// What is told of several lines of one day and care.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodes } from '../../../src/contract/http/errors.ts';
import { useRecorded } from '../support/recorded.ts';
import { dataDir } from '../support/run.ts';

const portal = useRecorded();

test('a repeated day has the way out named, and with --add-up both numbers', async () => {
  const path = join(dataDir(), 'twice.csv');
  const row = (hours: string): string => `Z0000012;05-10-2026;persoonlijke verzorging;${hours}`;
  writeFileSync(path, ['zorgovereenkomst;datum;zorgfunctie;aantal', row('1'), row('1,5'), ''].join('\r\n'));
  const typed = ['declaration', 'import', path, '--dry-run', '--lang', 'en'];
  const refused = await portal.as('organisation', typed);
  expect(refused.code).toBe(exitCodes['lines-rejected']);
  const added = await portal.as('organisation', [...typed, '--add-up']);
  expect(added.stderr).toContain('2 lines of the same day and care were added up to 1 line.');
  const json = await portal.as('organisation', [...typed, '--add-up', '-o', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ addedUp: { lines: 2, to: 1 } });
});
