import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands/catalogue.ts';
import { nextCommands } from '../../../src/cli/demo/next-commands.ts';
import { parse } from '../../../src/cli/framework/parse/parse.ts';

function typed(env: Record<string, string> = {}): string[] {
  return nextCommands({ env, platform: process.platform }).map(([, command]) => command);
}

describe('the commands to try after the demonstration', () => {
  test.each(typed().filter((command) => !command.endsWith('--help')))(
    '`%s` can be typed as it stands',
    async (command) => {
      const [program, ...argv] = command.split(' ');
      expect(program).toBe('pgb');
      const parsed = await parse(commands, argv, {});
      expect(parsed.kind).toBe('run');
      if (parsed.kind === 'run') expect(() => parsed.invocation.input()).not.toThrow();
    },
  );

  test('name the program as it was started', () => {
    expect(typed({ npm_command: 'run-script' }).every((command) => command.startsWith('npx pgb '))).toBe(true);
  });
});
