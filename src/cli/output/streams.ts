import type { Surroundings } from '../surroundings.ts';

/** Ctrl+C, and how a service manager asks to stop. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** The only place that knows the streams and the signals of this process. */
export const processSurroundings = (): Surroundings => ({
  env: process.env,
  platform: process.platform,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  onInterrupt: (listener) => {
    for (const signal of signals) process.on(signal, listener);
    return () => {
      for (const signal of signals) process.off(signal, listener);
    };
  },
  exit: (code) => process.exit(code),
});

export const printLine = (line: string): void => void process.stdout.write(`${line}\n`);
