import type { Readable, Writable } from 'node:stream';

/** The surroundings are everything outside of a command that it may see or touch. Tests bring their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Calls back at each Ctrl+C; the function that it returns stops that. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** Ends everything at once; for a person who presses Ctrl+C again and again. */
  readonly exit: (code: number) => void;
}
export type Sink = Writable & { readonly isTTY?: boolean; readonly columns?: number | undefined };
