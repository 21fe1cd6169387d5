import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/portal/log.ts';
import { holder } from '../../../src/portal/practice/people/holders.ts';
import { organisation } from '../../../src/portal/practice/people/providers.ts';
import { practiceRegisters } from '../../../src/portal/practice/people/registers.ts';
import { testAgb, testBsn, testKvk } from '../../../src/portal/practice/people/test-numbers.ts';
import { askRegister } from '../../../src/portal/registers/ask-register.ts';
import type { HttpSource } from '../../../src/portal/over-http/ask-over-http.ts';
import { personsOverHttp } from '../../../src/portal/registers/http/persons.ts';
import { companiesOverHttp, providersOverHttp } from '../../../src/portal/registers/http/providers.ts';
import type { Registers } from '../../../src/portal/registers/registers.ts';

interface Seen {
  url: string;
  key: string | undefined;
}
const seen: Seen[] = [];

/** The registers as they speak outside, with the people of the practice portal in them. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request) body += String(part);
  const key = request.headers['x-api-key'] ?? request.headers['apikey'];
  seen.push({ url: request.url ?? '', key: typeof key === 'string' ? key : undefined });
  const say = (status: number, found: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(found));
  };
  switch (request.url) {
    case '/brp/personen': {
      const { burgerservicenummer } = JSON.parse(body) as { burgerservicenummer: string[] };
      const personen = burgerservicenummer[0] === holder.bsn ? [inRegister] : [];
      say(200, { type: 'RaadpleegMetBurgerservicenummer', personen });
      break;
    }
    case `/kvk/v1/basisprofielen/${organisation.kvkNumber}`:
      say(200, { naam: organisation.name, sbiActiviteiten: [{ sbiCode: '88101', indHoofdactiviteit: 'Ja' }] });
      break;
    case `/agb/${organisation.agbCode}`:
      say(200, { name: organisation.name, kvkNumber: organisation.kvkNumber });
      break;
    case '/broken/personen':
      response.end('<html>');
      break;
    case '/elsewhere/personen':
      response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
      break;
    case '/refused/personen':
      say(403, {});
      break;
    case '/endless/personen':
      for (let sent = 0; sent < 20; sent += 1) response.write('x'.repeat(32 * 1024));
      response.end();
      break;
    case '/silent/personen':
      break;
    default:
      say(404, {});
  }
}

const inRegister = {
  naam: { voorletters: 'B.I.J.', geslachtsnaam: 'Voorbeeld' },
  geboorte: { datum: { type: 'Datum', datum: '1948-05-26' } },
  verblijfplaats: {
    type: 'Adres',
    verblijfadres: {
      officieleStraatnaam: 'Voorbeeldstraat',
      huisnummer: 17,
      postcode: '1234AB',
      woonplaats: 'Voorbeeldstad',
    },
  },
};

const server = createServer((request, response) => void answer(request, response));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function at(path: string, milliseconds = 1_000): HttpSource {
  return { url: new URL(path, origin), key: 'secret', milliseconds };
}

describe.each<[string, () => Registers]>([
  ['of the practice portal', () => practiceRegisters],
  [
    'over HTTP',
    () => ({
      persons: personsOverHttp(at('/brp')),
      agb: providersOverHttp(at('/agb/')),
      kvk: companiesOverHttp(at('/kvk')),
    }),
  ],
])('the registers %s', (_, open) => {
  test('know a person by BSN, with name, date of birth and address', async () => {
    const { initials, surname, birthDate, address, bsn } = holder;
    expect(await open().persons?.(bsn)).toEqual({ initials, surname, birthDate, address });
  });

  test('know a company by its numbers, and whether care is what it does', async () => {
    const { name, kvkNumber, agbCode } = organisation;
    expect(await open().kvk?.(kvkNumber)).toEqual({ name, kvkNumber, givesCare: true });
    expect(await open().agb?.(agbCode)).toMatchObject({ name, kvkNumber });
  });

  test('say of a number that nobody has that they know nobody', async () => {
    expect(await open().persons?.(testBsn(999))).toBeUndefined();
    expect(await open().agb?.(testAgb('75', 999))).toBeUndefined();
    expect(await open().kvk?.(testKvk(999))).toBeUndefined();
  });
});

test('a BSN stands in no address, and the key goes along', () => {
  expect(seen.length).toBeGreaterThan(0);
  for (const { url, key } of seen) {
    expect(url).not.toContain(holder.bsn);
    expect(key).toBe('secret');
  }
});

describe('a register that gives no answer', () => {
  test.each(['/broken', '/elsewhere', '/refused', '/endless', '/silent'])(
    'such as %s is no fault of the caller',
    async (path) => {
      const log: LogEntry[] = [];
      const asked = { name: 'persons' as const, number: holder.bsn, log: (entry: LogEntry) => void log.push(entry) };
      expect(await askRegister(personsOverHttp(at(path, 200)), asked)).toEqual({ outcome: 'no-answer' });
      expect(log).toMatchObject([{ level: 'warn', event: 'register-no-answer', register: 'persons' }]);
      expect(JSON.stringify(log)).not.toMatch(new RegExp(`${holder.bsn}|secret`));
    },
  );

  test('and one that there is none of is said to be none', async () => {
    const asked = { name: 'kvk' as const, number: '1', log: () => undefined };
    expect(await askRegister(undefined, asked)).toEqual({ outcome: 'not-configured' });
  });
});
