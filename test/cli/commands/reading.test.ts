import { describe, expect, test } from 'vitest';
import type { PersonaKey } from '../../../src/portal/practice/people/persona.ts';
import type { PgbClient } from '../../../src/sdk/client.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
type Ask = (client: PgbClient) => PromiseLike<unknown>;

/** A page of the SDK carries its way to the next; its content is what counts. */
function content(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}

describe('-o json is exactly what the SDK answers', () => {
  const lists: readonly [PersonaKey, string, Ask][] = [
    ['holder', 'home', (client) => client.home.show()],
    ['representative', 'agenda --to 2027-01-31', (client) => client.agenda.list({ to: '2027-01-31' })],
    ['representative', 'holder list', (client) => client.budgetHolders.list()],
    ['representative', 'holder overview', (client) => client.holderOverviews.list()],
    ['holder', 'award list', (client) => client.awards.list()],
    ['representative', 'award list --limit 2', (client) => client.awards.list({ limit: 2 })],
    ['holder', 'award show T0000001', (client) => client.awards.show('T0000001')],
    [
      'representative',
      'beschikking vertegenwoordiger list T0000002',
      (client) => client.awards.representatives('T0000002'),
    ],
    ['holder', 'agreement list --status approved', (client) => client.agreements.list({ status: 'approved' })],
    [
      'organisation',
      'overeenkomst list --kind assignment-organisation',
      (client) => client.agreements.list({ kind: 'assignment-organisation' }),
    ],
    [
      'holder',
      'agreement show Z0000001',
      // Its amendments stand beside it, so that one sees which versions there are.
      async (client) => ({
        ...(await client.agreements.show('Z0000001')),
        amendments: await client.amendments.list('Z0000001').toArray(),
      }),
    ],
    ['organisation', 'declaration list --month 10-2026', (client) => client.declarations.list({ month: '2026-10' })],
    [
      'holder',
      'declaratie list --agreement Z0000001',
      (client) => client.declarations.list({ agreementId: 'Z0000001' }),
    ],
    ['holder', 'declaration show D0000005', (client) => client.declarations.show('D0000005')],
    ['holder', 'budget show', (client) => client.budgets.list()],
    ['holder', 'budget show T0000001', (client) => client.budgets.show('T0000001')],
    ['holder', 'budget scheduled', (client) => client.payments.list({ status: 'scheduled' })],
    ['holder', 'budget paid --month 10-2026', (client) => client.payments.list({ status: 'paid', month: '2026-10' })],
    ['holder', 'payment list --status paid', (client) => client.payments.list({ status: 'paid' })],
    ['holder', 'betaling show U0000001', (client) => client.payments.show('U0000001')],
    ['holder', 'message list --unread --limit 3', (client) => client.messages.list({ unread: true, limit: 3 })],
    ['holder', 'event list --type payment.paid', (client) => client.events.list({ type: 'payment.paid' })],
    [
      'holder',
      'access list --from 2026-11-01 --own',
      (client) => client.accessLog.list({ from: '2026-11-01', own: true }),
    ],
    ['holder', 'history Z0000001', (client) => client.history.list('Z0000001')],
    ['assessor', 'kantoor overeenkomst list', (client) => client.agreements.list({ status: 'in-assessment' })],
    ['assessor', 'office award list', (client) => client.awards.list()],
    ['holder', 'agreement check Z0000008', (client) => client.agreements.check('Z0000008')],
    ['holder', 'api GET /me', (client) => client.me.show()],
  ];

  test.each(lists)('%s: pgb %s', async (persona, line, ask) => {
    const { stdout, stderr } = await portal.as(persona, [...line.split(' '), '-o', 'json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(content(await ask(await portal.client(persona))));
  });

  test('with --all it is all pages as one', async () => {
    const client = await portal.client('organisation');
    const { stdout } = await portal.as('organisation', ['declaration', 'list', '--all', '--limit', '1', '-o', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      items: content(await client.declarations.list().toArray()),
      nextCursor: null,
    });
  });

  test('with --cursor it goes on where a page ended', async () => {
    const first = JSON.parse((await portal.as('holder', ['declaration', 'list', '--limit', '1', '-o', 'json'])).stdout);
    const argv = ['declaration', 'list', '--limit', '1', '--cursor', first.nextCursor, '-o', 'json'];
    const second = JSON.parse((await portal.as('holder', argv)).stdout);
    expect(second.items).toHaveLength(1);
    expect(second.items[0].id).not.toBe(first.items[0].id);
  });

  test('with --fields only those, in the shape that they had', async () => {
    const { stdout } = await portal.as('holder', [
      'agreement',
      'show',
      'Z0000001',
      '-o',
      'json',
      '--fields',
      'id,budgetHolder.id,signatures',
    ]);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer).sort()).toEqual(['budgetHolder', 'id', 'signatures']);
    expect(answer.budgetHolder).toEqual({ id: 'A0000817' });
  });

  test('an unknown field names the fields that there are', async () => {
    const { code, stderr } = await portal.as('holder', ['award', 'list', '--fields', 'ammountCents']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/ammountCents[\s\S]*amountCents[\s\S]*budgetProvider\.code/);
  });
});

describe('-o ndjson', () => {
  test('has each item on a line of its own', async () => {
    const { stdout } = await portal.as('holder', ['declaration', 'list', '--all', '-o', 'ndjson']);
    const client = await portal.client('holder');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(content(await client.declarations.list().toArray()));
  });
});

describe('tables', () => {
  test.each([80, 120])('of everything fit in %i columns', async (width) => {
    const lines = [
      'award list',
      'agreement list',
      'declaration list',
      'budget show',
      'budget scheduled',
      'payment list',
      'message list',
      'event list',
      'declaration show D0000005',
      'agreement show Z0000003',
      'home',
      'whoami',
    ];
    for (const line of lines) {
      const { code, stdout } = await portal.as('holder', line.split(' '), { tty: true, width, env: { NO_COLOR: '1' } });
      expect({ line, code, long: stdout.split('\n').filter((text) => text.length > width) }).toEqual({
        line,
        code: 0,
        long: [],
      });
    }
  });

  test('say in the language that was asked for what the portal says in it', async () => {
    const { stdout } = await portal.as('holder', ['home', '--lang', 'nl']);
    expect(stdout).toMatch(/^Goede\w+ .*\n\nWat wilt u [^\n]*\n\nDeclaratie\n {2}2 declaraties/);
    expect((await portal.as('holder', ['home', '--lang', 'en'])).stdout).toMatch(
      /^Good \w+ .*\n\nWhat [^\n]*\n\nDeclaration\n {2}Approve or reject 2 declarations/,
    );
  });
});

describe('the start page', () => {
  const home = (persona: PersonaKey, line: string, tty: boolean) =>
    portal.as(persona, line.split(' '), { tty, width: 80, env: { NO_COLOR: '1' } });

  test.each([true, false])('in a terminal (%s) says what one can do from there, on standard output', async (tty) => {
    const { stdout, stderr } = await home('holder', 'home --lang nl', tty);
    expect(stdout).toMatch(
      /^Goede\w+ B.I.J. Voorbeeld,\n\nWat wilt u vandaag gaan doen\?\n\nDeclaratie\n {2}2 declaraties beoordelen/,
    );
    expect(stderr).toBe('');
  });

  test.each([
    ['for a program', 'home -o json', true],
    ['of which a part was asked for', 'home --fields tasks', true],
  ])('%s has no commands', async (_, line, tty) => {
    const { stdout } = await home('holder', line, tty);
    // What a message says may name one.
    const tasks = line.includes('json') ? JSON.stringify(JSON.parse(stdout).tasks) : stdout;
    expect(tasks).not.toBe('');
    expect(tasks).not.toContain('pgb ');
  });
});

describe('a representative', () => {
  test('sees one budget holder after choosing one, and is told so', async () => {
    const given = { env: { PGB_HOLDER: 'A0000819', PGB_LANG: 'nl' } };
    const { stdout, stderr } = await portal.as(
      'representative',
      ['agreement', 'list', '-o', 'ndjson', '--fields', 'budgetHolder.id'],
      given,
    );
    expect(new Set(stdout.trimEnd().split('\n'))).toEqual(new Set(['{"budgetHolder":{"id":"A0000819"}}']));
    expect(stderr).toMatch(/^U bekijkt de site als \S/);
  });

  test.each(['home', 'event list', 'message list', 'declaration list --status awaiting-holder'])(
    'sees in %s nothing of the others',
    async (line) => {
      const all = await portal.as('representative', [...line.split(' '), '-o', 'json']);
      const one = await portal.as('representative', [...line.split(' '), '--holder', 'A0000819', '-o', 'json']);
      const holders = (text: string): Set<string> => new Set(text.match(/A0000\d{3}/g));
      expect(holders(all.stdout).size).toBeGreaterThan(1);
      expect([...holders(one.stdout)].filter((id) => id !== 'A0000819')).toEqual([]);
      expect(one.stderr).toMatch(/^You see the site as \S/);
    },
  );

  test('cannot choose somebody else’s', async () => {
    const { code, stderr } = await portal.as('representative', ['agreement', 'list', '--holder', 'A0000817']);
    expect(code).toBe(4);
    expect(stderr).toContain('You do not run the budget of budget holder A0000817');
  });
});
