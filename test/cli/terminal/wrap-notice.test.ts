import { describe, expect, test } from 'vitest';
import { screen } from '../support/output.ts';

async function said(columns: number | undefined, text: string, env: Record<string, string> = { NO_COLOR: '1' }) {
  const { out, stderr } = await screen(columns, {}, { env });
  await out.notice(text);
  return stderr();
}

describe('a notice in a terminal', () => {
  test('is broken between words', async () => {
    expect(await said(20, 'De zorgovereenkomst is beoordeeld.')).toBe('De zorgovereenkomst\nis beoordeeld.\n');
  });

  test('goes on below the text of an item', async () => {
    expect(await said(20, '  - De uren van week drie ontbreken')).toBe('  - De uren van week\n    drie ontbreken\n');
  });

  test('stays as it was laid out where that fits', async () => {
    const laidOut = '  list     Lijst\n\n  show     Toon\n';
    expect(await said(20, laidOut)).toBe(`${laidOut}\n`);
  });

  test.each([
    ['Verder gaan: pgb declaration import october.csv', 'Verder gaan:\npgb declaration import october.csv\n'],
    [
      'Bekijken: pgb agreement show Z0000001. Weggooien: pgb agreement discard Z0000001',
      'Bekijken:\npgb agreement show Z0000001.\nWeggooien:\npgb agreement discard Z0000001\n',
    ],
    ['Kijk nu met `pgb whoami` als wie u bent ingelogd', 'Kijk nu met\n`pgb whoami` als wie\nu bent ingelogd\n'],
    ['Met `pgb profile edit --email ADRES`; en dan', 'Met\n`pgb profile edit --email ADRES`;\nen dan\n'],
    ['Er blijft dan over € 20.882,91.', 'Er blijft dan over\n€ 20.882,91.\n'],
    ['Dit kan niet volgens het pgb van nu', 'Dit kan niet volgens\nhet pgb van nu\n'],
  ])('is broken around a command or an amount, and not in it: %s', async (text, shown) => {
    expect(await said(20, text)).toBe(shown);
  });

  test('is as wide as what one sees of it: colours take no room', async () => {
    const { out, stderr } = await screen(20, {}, { env: { FORCE_COLOR: '1' } });
    await out.aside('Twintig tekens lang.');
    expect(stderr()).toBe('\u001b[2mTwintig tekens lang.\u001b[22m\n');
  });
});

test('a notice in a pipe stays on its line', async () => {
  const text = 'De zorgovereenkomst is beoordeeld en goedgekeurd. '.repeat(5).trim();
  expect(await said(undefined, text, { COLUMNS: '20' })).toBe(`${text}\n`);
});
