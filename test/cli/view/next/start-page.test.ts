import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/cli/commands/catalogue.ts';
import { parse } from '../../../../src/cli/framework/parse/parse.ts';
import { startPage } from '../../../../src/cli/view/next/start-page.ts';
import { schemas } from '../../../../src/contract/schemas/schemas.ts';
import type { Home } from '../../../../src/contract/types.ts';
import { roles, type Role } from '../../../../src/domain/words.ts';
import { cli as en } from '../../../../src/messages/en/cli/index.ts';
import { textsFor } from '../../../../src/messages/texts-for.ts';
import { screen } from '../../support/output.ts';

const kinds = schemas['home.show'].output.shape.tasks.element.shape.kind.options;

type Shown = Pick<Home, 'greeting' | 'tasks' | 'messages'>;

function waiting(...some: Home['tasks'][number]['kind'][]): Shown {
  return {
    greeting: 'Good morning B.I.J. Voorbeeld,',
    tasks: some.map((kind) => ({ kind, count: 1, text: `1 thing to ${kind}` })),
    messages: [
      {
        id: 'B0000007',
        type: 'agreement.approved',
        sentAt: '2026-11-02T08:00:00Z',
        subject: 'Care agreement approved',
        body: '',
        recordId: 'Z0000001',
        budgetHolder: null,
        readAt: null,
      },
    ],
  };
}

async function page(
  shown: Shown,
  role: Role,
  { columns = 120, suffix = '', accessible = false, careProviderKind = null as Home['careProviderKind'] } = {},
): Promise<string> {
  const { out } = await screen(columns, accessible ? { accessible } : {}, { env: { NO_COLOR: '1' } });
  const { format } = textsFor('en');
  const home = { ...shown, role, careProviderKind, budgetHolderCount: role === 'representative' ? 3 : 0 };
  return startPage(home, {
    suffix,
    cli: en,
    format,
    look: out.look,
    columns,
  });
}

function typed(text: string): string[] {
  return [...text.matchAll(/pgb(?: \S+)+/g)].map(([line]) => line);
}

describe('the start page', () => {
  test('says whose affairs a task is about, and that there are more', async () => {
    const holders = ['A. Proefpersoon', 'C.D. Testema', 'E. van der Oefening', 'F. Vierde'].map((name, at) => ({
      id: `A000082${at}`,
      name,
    }));
    const home = waiting('decide-declarations', 'raise-budget');
    const tasks = home.tasks.map((task, at) => ({ ...task, budgetHolders: holders.slice(0, at === 0 ? 1 : 4) }));
    const shown = await page({ ...home, tasks }, 'representative', { columns: 200 });
    expect(shown).toContain('1 thing to decide-declarations (A. Proefpersoon)');
    expect(shown).toContain('1 thing to raise-budget (A. Proefpersoon, C.D. Testema, E. van der Oefening, …)');
  });

  test('offers no reports of illness to an organisation', async () => {
    const absences = /pgb absence list/;
    expect(await page(waiting(), 'care-provider')).toMatch(absences);
    expect(await page(waiting(), 'care-provider', { careProviderKind: 'organisation' })).not.toMatch(absences);
  });

  test.each(roles)('of a %s has commands that can be typed as they stand', async (role) => {
    const lines = typed(await page(waiting(...kinds), role, { suffix: ' --holder A0000818' }));
    expect(lines.length).toBeGreaterThan(kinds.length);
    for (const line of lines) {
      const parsed = await parse(commands, line.split(' ').slice(1), {});
      if (parsed.kind !== 'run') throw new Error(`${line}: ${JSON.stringify(parsed)}`);
      expect(() => parsed.invocation.input()).not.toThrow();
    }
  });

  test('is the one of the leaflet: greeting, question, three groups, newest messages', async () => {
    const text = await page(waiting('finish-draft'), 'budget-holder');
    expect(text.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'Good morning B.I.J. Voorbeeld,',
      'What do you want to do today?',
      'Declaration',
      'Care agreement',
      'Other',
      'Newest messages',
    ]);
    expect(text).toMatch(/\nCare agreement\n {2}1 thing to finish-draft +pgb agreement list --status draft\n/);
    expect(text).toMatch(/\n {2}2026-11-02 {2}Care agreement approved +pgb message \w+ B0000007\n/);
  });

  test.each([40, 80, 120])('keeps each command whole in %i columns', async (columns) => {
    const text = await page(waiting(...kinds), 'budget-holder', { columns });
    expect(typed(text)).toContain('pgb declaration list --status awaiting-holder');
    const tooLong = text.split('\n').filter((line) => line.length > columns && !/^ {6}pgb/.test(line));
    expect(tooLong).toEqual([]);
  });

  test('reads as sentences without columns for whoever listens', async () => {
    expect(await page(waiting('finish-draft'), 'budget-holder', { accessible: true })).toContain(
      '\n1 thing to finish-draft: pgb agreement list --status draft\n',
    );
  });

  test.each<[Role, string, string]>([
    ['budget-holder', 'pgb agreement create', 'pgb office award create'],
    ['care-provider', 'pgb declaration create', 'pgb agreement create'],
    ['assessor', 'pgb office award create', 'pgb declaration create'],
    ['payment-officer', 'pgb portal run payments', 'pgb declaration create'],
  ])('offers a %s what it may do, and nothing else', async (role, possible, impossible) => {
    const lines = typed(await page(waiting(), role));
    expect(lines).toContain(possible);
    expect(lines).not.toContain(impossible);
  });
});
