/** One line about the portal itself, for whoever runs it. It never has personal data (the access log is for that). */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  [fact: string]: string | number | boolean | null | undefined;
}
/** Takes the entries of a portal one at a time; personal data is never in one. */
export type Log = (entry: LogEntry) => void;

/** Writes JSON lines on stderr. */
export const standardLog: Log = (entry) => {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
};

/** Gives an error without its message, which may quote what somebody sent. */
export function errorFacts(error: unknown): { error: string; code?: string; errcode?: number; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    // SQLite gives all its errors the same code, and tells what is wrong by a number. Source: sqlite.org/rescode.html
    ...('errcode' in error && typeof error.errcode === 'number' && { errcode: error.errcode }),
    ...(frames && { at: frames.map((frame) => frame.trim()).join('\n') }),
  };
}
