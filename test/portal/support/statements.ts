import { vi } from 'vitest';
import { Statements } from '../../../src/portal/store/sqlite/statements.ts';

/**
 * What SQLite was asked meanwhile, and what came of it. Rows go in by powers of two, so that those statements, which are left
 * out, grow with the logarithm; and a process looks for another data key by the clock, whatever it is asked.
 */
export async function statementsDuring<Result>(work: () => Promise<Result>): Promise<[string[], Result]> {
  const spy = vi.spyOn(Statements.prototype, 'run');
  try {
    const result = await work();
    const asked = spy.mock.calls.map(([sql]) => sql);
    return [asked.filter((sql) => !sql.startsWith('insert') && !sql.includes('"data_key')), result];
  } finally {
    spy.mockRestore();
  }
}
