import { isLanguage, languageFor, type Language } from '../messages/language.ts';
import type { Surroundings } from './terminal/surroundings.ts';

/**
 * The flag decides first, then PGB_LANG, the setting, the system's locale and English. The language is known before anything else, because
 * errors need it too.
 */
export function chooseLanguage(
  argv: readonly string[],
  { env, platform }: Pick<Surroundings, 'env' | 'platform'>,
  preferred: () => string | undefined,
): Language {
  const chosen = [flagIn(argv), env['PGB_LANG'], preferred()].find((one) => one !== undefined && isLanguage(one));
  return chosen === undefined ? languageFor(localeOf(env, platform)) : chosen;
}

/** `--lang nl` or `--lang=nl`, wherever it stands before `--`. */
function flagIn(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const at = own.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return own[at]?.includes('=') ? own[at].slice('--lang='.length) : own[at + 1 || own.length];
}

/** Windows has no variables for the locale. */
function localeOf(env: Surroundings['env'], platform: NodeJS.Platform): string | undefined {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return locale || (platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined);
}
