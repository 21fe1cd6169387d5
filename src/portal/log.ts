/** One line about the portal itself, for whoever runs it; never personal data (that is what the access log is for). */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  [fact: string]: string | number | boolean | null | undefined;
}
/** Takes what a portal has to say, one entry at a time; personal data is never in one. */
export type Log = (entry: LogEntry) => void;

/** JSON lines on stderr. */
export const standardLog: Log = (entry) => {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
};

/** An error without its message: that may quote what somebody sent. */
export function errorFacts(error: unknown): { error: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...(frames && { at: frames.map((frame) => frame.trim()).join('\n') }),
  };
}
