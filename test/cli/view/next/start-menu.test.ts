import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/cli/commands/catalogue.ts';
import { parse } from '../../../../src/cli/framework/parse/parse.ts';
import { startMenu } from '../../../../src/cli/view/next/start-menu.ts';
import { schemas } from '../../../../src/contract/schemas/schemas.ts';
import type { Home } from '../../../../src/contract/types.ts';
import { roles, type Role } from '../../../../src/domain/words.ts';
import { cli as en } from '../../../../src/messages/en/cli/index.ts';
import { screen } from '../../support/output.ts';

const kinds = schemas['home.show'].output.shape.tasks.element.shape.kind.options;

function waiting(...some: Home['tasks'][number]['kind'][]): Home {
  return {
    greeting: '',
    tasks: some.map((kind) => ({ kind, count: 1, text: `do ${kind}` })),
    messages: [],
  };
}

async function menu(home: Home, role: Role): Promise<string> {
  return startMenu(home, role, en, (await screen(100)).out.look);
}

function typed(text: string): string[] {
  return [...text.matchAll(/^ {2}(pgb(?: \S+)+)/gm)].map(([, line]) => line ?? '');
}

describe('the start menu', () => {
  test.each(roles)('of a %s has commands that can be typed as they stand', async (role) => {
    const lines = typed(await menu(waiting(...kinds), role));
    expect(lines.length).toBeGreaterThan(kinds.length);
    for (const line of lines) {
      const parsed = await parse(commands, line.split(' ').slice(1), {});
      if (parsed.kind !== 'run') throw new Error(`${line}: ${JSON.stringify(parsed)}`);
      expect(() => parsed.invocation.input()).not.toThrow();
    }
  });

  test('begins with what waits', async () => {
    expect(await menu(waiting('finish-draft'), 'budget-holder')).toMatch(
      /^ {2}pgb agreement list --status draft\n? +do finish-draft\n/,
    );
  });

  test.each<[Role, string, string]>([
    ['budget-holder', 'pgb agreement create', 'pgb office award create'],
    ['care-provider', 'pgb declaration create', 'pgb agreement create'],
    ['assessor', 'pgb office award create', 'pgb declaration create'],
    ['payment-officer', 'pgb portal run payments', 'pgb declaration create'],
  ])('offers a %s what it may do, and nothing else', async (role, possible, impossible) => {
    const lines = typed(await menu(waiting(), role));
    expect(lines).toContain(possible);
    expect(lines).not.toContain(impossible);
  });
});
