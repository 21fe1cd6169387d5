import { languages } from '../../messages/language.ts';
import { CliError } from '../failure/cli-error.ts';
import { closest } from '../../messages/write/closest.ts';
import { outputFormats } from '../output/output-formats.ts';

/** `pgb config set` knows these settings, and these values of each. */
export const preferenceChoices = {
  lang: languages,
  output: outputFormats,
  accessible: ['0', '1'],
} as const satisfies Record<string, readonly string[]>;
export type Preference = keyof typeof preferenceChoices;
export const preferenceKeys = Object.keys(preferenceChoices) as Preference[];

export function preferenceNamed(key: string): Preference {
  const known = preferenceKeys.find((one) => one === key);
  if (known !== undefined) return known;
  throw new CliError('unknown-setting', { key, allowed: preferenceKeys, suggestions: closest(key, preferenceKeys) });
}
