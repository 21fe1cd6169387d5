import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/cli/commands/catalogue.ts';
import { parse } from '../../../../src/cli/framework/parse/parse.ts';
import { nextCommands } from '../../../../src/cli/view/next/next-command.ts';
import { agreementLifecycle } from '../../../../src/domain/lifecycle/agreement-lifecycle.ts';
import { declarationLifecycle } from '../../../../src/domain/lifecycle/declaration-lifecycle.ts';

function operationsOf(lifecycle: readonly { operation: string }[]): string[] {
  return lifecycle.map(({ operation }) => operation);
}

const all = [
  ...nextCommands('agreement', [...operationsOf(agreementLifecycle), 'discard'], 'Z0000001'),
  ...nextCommands('declaration', operationsOf(declarationLifecycle), 'D0000001'),
];

describe('what one can do now', () => {
  test.each(all)('is a command that can be typed: %s', async (line) => {
    const [program, ...argv] = line.split(' ');
    expect(program).toBe('pgb');
    const parsed = await parse(commands, argv, {});
    if (parsed.kind !== 'run') throw new Error(`${line} is no command`);
    // Nothing is missing; what one fills in may have to be of another form.
    try {
      parsed.invocation.input();
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-value', params: { typed: '...' } });
    }
  });

  test('names the record, except where one command does it for all', () => {
    expect(nextCommands('declaration', ['approve', 'schedule', 'pay'], 'D0000001')).toEqual([
      'pgb declaration approve D0000001',
      'pgb portal run payments',
    ]);
  });
});
