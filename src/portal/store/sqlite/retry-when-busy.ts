import { setTimeout as wait } from 'node:timers/promises';

const SQLITE_BUSY = 5;
const PATIENCE_MILLISECONDS = 10_000;
const LONGEST_PAUSE_MILLISECONDS = 20;

export function sqliteErrorCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? // the low byte is the kind, the rest the detail
      error.errcode & 0xff
    : undefined;
}

/** Tries again while another process writes; in the meantime this process goes on answering others. */
export async function retryWhenBusy<Result>(attempt: () => Result): Promise<Result> {
  const started = performance.now();
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (sqliteErrorCode(error) !== SQLITE_BUSY || performance.now() - started > PATIENCE_MILLISECONDS) throw error;
      await wait(1 + Math.random() * LONGEST_PAUSE_MILLISECONDS);
    }
  }
}
