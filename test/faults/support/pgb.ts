import { runProgram, type Ended } from '../../examples/support.ts';
import { pgb } from '../../bench/pgb.ts';

/** Whose settings and session a command uses. */
export interface Home {
  home: string;
}

/** Runs a command as it is built, to its end. */
export function runPgb({ home }: Home, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return runProgram(process.execPath, [pgb, ...args], { PGB_LANG: 'en', ...env, PGB_DATA_DIR: home });
}

/** What a command answers that must succeed. */
export async function pgbJson(home: Home, args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runPgb(home, [...args, '-o', 'json']);
  if (code !== 0) throw new Error(`pgb ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}
