import { expect } from 'vitest';
import type { PersonaKey } from '../../../src/portal/practice/people/persona.ts';
import type { TestPortal } from '../support/portal.ts';

export interface Terminal {
  /** What a person reads, in Dutch, of a command that must succeed; spaces and line breaks are one. */
  reads: (persona: PersonaKey, line: string, ...more: string[]) => Promise<string>;
  /** What a script reads. */
  json: (persona: PersonaKey, line: string, ...more: string[]) => Promise<ReturnType<typeof JSON.parse>>;
}

export function terminalOf(portal: TestPortal): Terminal {
  const succeeds = async (persona: PersonaKey, argv: string[]) => {
    const result = await portal.as(persona, argv, { env: { PGB_LANG: 'nl' } });
    expect({ argv, code: result.code, told: result.code === 0 ? '' : result.stderr }).toEqual({
      argv,
      code: 0,
      told: '',
    });
    return result;
  };
  return {
    reads: async (persona, line, ...more) => {
      const { stdout, stderr } = await succeeds(persona, [...line.split(' '), ...more]);
      return `${stdout} ${stderr}`.replaceAll(/\s+/g, ' ');
    },
    json: async (persona, line, ...more) =>
      JSON.parse((await succeeds(persona, [...line.split(' '), ...more, '-o', 'json'])).stdout),
  };
}
