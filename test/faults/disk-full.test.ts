import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { octoberCsv } from '../examples/october.ts';
import { openDesk } from './support/desk.ts';
import { useInstitution } from './support/institution.ts';
import { importOnce } from './support/running-import.ts';

const clients = 200;
/** Of about four thousand lines, without those that are wrong or held. */
const sent = 3722;
const kilobytes = 1024;

/** What stands in a column that is not read, and goes along to the result files only. */
const wide = octoberCsv({ clients }).replaceAll('\r\n', `;${'w'.repeat(200)}\r\n`);

describe.each([
  { what: 'the job', most: 2, batch: 20, stage: 'reading' },
  { what: 'the lines that wait to be sent', most: 300, batch: 20, stage: 'reading' },
  { what: 'what the portal answers', most: 600, batch: 1, stage: 'sending' },
  { what: 'the result files', most: 800, batch: 500, stage: 'reporting' },
])('a disk with no room for $what', ({ most, batch, stage }) => {
  const institution = useInstitution(clients);

  test('is told, and with room the same command goes on', async () => {
    const desk = openDesk();
    const args = [desk.write('care.csv', wide), '--batch', String(batch), '--output-dir', desk.folder];
    const env = { ...(await institution.env()), NODE_DISABLE_COMPILE_CACHE: '1' };
    const importing = { home: desk.home, args, env };

    const { code, stdout, said } = await importOnce({ ...importing, mostBytes: most * kilobytes });
    expect({ code, error: JSON.parse(stdout).error }).toMatchObject({ code: 1, error: { code: 'disk-full' } });
    expect(said).toContain('Make room and run the command again');
    expect(readdirSync(desk.folder).sort()).toEqual(['care.csv', 'home']);
    const [job] = desk.jobs();
    expect((job?.totals.accepted.lines ?? 0) > 0).toBe(stage !== 'reading');
    expect((job?.totals['not-sent'].lines ?? 0) > 0).toBe(stage === 'sending');
    if (stage === 'reading') expect(readdirSync(join(desk.home, 'imports')).join()).toMatch(/^[0-9a-f]{12}\.lock$/);

    const again = await importOnce(importing);
    expect(again.code).toBe(5);
    const document = JSON.parse(again.stdout);
    const isResumed = stage !== 'reading';
    expect(document).toMatchObject({ complete: true, resumed: isResumed, accepted: sent, duplicates: 0, notSent: 0 });
    expect(existsSync(document.acceptedFile)).toBe(true);
  }, 60_000);
});
