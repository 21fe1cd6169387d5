// What somebody types of themselves and for themselves, through pgb: a telephone number that can be called, and the language.
import { describe, expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';
import { dataDir, run } from '../support/run.ts';

const portal = usePortal();

describe('a telephone number', () => {
  const verbs = ['profile edit --yes', 'provider edit'] as const;
  const wrong = ['020', '061234567', '06123456789', '+3161234567x', '0000000000'];
  test.each(verbs.flatMap((verb) => wrong.map((phone) => [verb, phone] as const)))(
    '%s refuses %s in both languages, and keeps what was there',
    async (verb, phone) => {
      const before = await (await portal.client('carer')).profile.show();
      for (const [lang, expected] of [
        ['en', /telephone number/i],
        ['nl', /telefoonnummer/i],
      ] as const) {
        const { code, stderr } = await portal.as('carer', [...verb.split(' '), '--phone', phone, '--lang', lang]);
        expect([code, stderr]).toEqual([expect.any(Number), expect.stringMatching(expected)]);
        expect(code).not.toBe(0);
      }
      expect((await (await portal.client('carer')).profile.show()).phone).toBe(before.phone);
    },
  );

  test.each(['0612345678', '020-1234567', '+31 6 12345678', '+32 470 12 34 56'])('%s is taken', async (phone) => {
    const { code, stderr } = await portal.as('carer', ['profile', 'edit', '--phone', phone, '--yes']);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
  });
});

describe('the language', () => {
  test('that is set is that of the answer, and of every command after it, until it is cleared', async () => {
    const env = { PGB_DATA_DIR: dataDir(), LANG: 'en_US.UTF-8', PGB_LANG: '' };
    const pgb = (line: string) => run(line.split(' '), { env });
    expect((await pgb('config set lang nl')).stderr).toMatch(/bewaard|opgeslagen|ingesteld/i);
    expect((await pgb('config get lang')).stdout).toContain('nl');
    expect((await pgb('help rules')).stdout).toContain('bedragen');
    expect((await pgb('help rules --lang en')).stdout).toContain('amounts');
    expect(await pgb('config set lang fr')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/nl[^]*en|en[^]*nl/),
    });
    expect((await pgb('config set lang')).code).toBe(0);
    expect((await pgb('help rules')).stdout).toContain('amounts');
  });

  test('of which the name is mistyped names those that there are, before anything is kept', async () => {
    const env = { PGB_DATA_DIR: dataDir() };
    const { code, stderr } = await run(['config', 'set', 'taal', 'nl'], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('lang')]);
    expect((await run(['config', 'list', '-o', 'json'], { env })).stdout).not.toContain('"nl"');
  });
});
