import { cli as en } from '../../../src/messages/en/cli/index.ts';
import { cli as nl } from '../../../src/messages/nl/cli/index.ts';
import type { Language } from '../../../src/messages/language.ts';
import type { GlobalInput } from '../../../src/cli/framework/global-options.ts';
import { openOutput } from '../../../src/cli/output/open-output.ts';
import type { Output } from '../../../src/cli/output/output.ts';
import { Sink } from './run.ts';

export interface Shown {
  out: Output;
  stdout: () => string;
  stderr: () => string;
}
interface Screen {
  language?: Language;
  env?: Record<string, string>;
}

/** An output to look at, of a terminal of so many columns or, without them, of a pipe. */
export async function screen(
  columns: number | undefined,
  globals: GlobalInput = {},
  { language = 'nl', env = {} }: Screen = {},
): Promise<Shown> {
  const sinks = [0, 1].map(() => new Sink(columns !== undefined, columns, () => undefined));
  const [stdout, stderr] = sinks as [Sink, Sink];
  const out = await openOutput(globals, {
    surroundings: {
      env,
      platform: 'linux',
      stdin: process.stdin,
      stdout,
      stderr,
      onInterrupt: () => () => undefined,
      exit: () => undefined,
    },
    preferences: {},
    language,
    cli: language === 'nl' ? nl : en,
  });
  return { out, stdout: () => stdout.text, stderr: () => stderr.text };
}
