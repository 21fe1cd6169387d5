import type { Surroundings } from './surroundings.ts';

/** These signals are Ctrl+C, and the way in which a service manager asks to stop. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** The only place that knows the streams and the signals of this process. */
export function processSurroundings(): Surroundings {
  return {
    env: process.env,
    platform: process.platform,
    // The streams are opened at the first use: standard input brings much of Node along.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    onInterrupt: (listener) => {
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.off(signal, listener);
      };
    },
    exit: (code) => process.exit(code),
  };
}

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/**
 * For one short line: the stream of standard output takes longer to open than all the rest, and so does importing `node:fs`.
 * Answers with the exit code.
 */
export function printLine(line: string): number {
  const { writeSync } = process.getBuiltinModule('node:fs');
  try {
    writeSync(STANDARD_OUTPUT, `${line}\n`);
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // The reader who closed the pipe does not want to know.
    if (code === 'EPIPE') return 0;
    writeSync(STANDARD_ERROR, `${message}\n`);
    return 1;
  }
}
