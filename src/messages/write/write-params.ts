import type { IssueCode } from '../../domain/issue-codes.ts';
import { issueParams } from '../../domain/issue-params.ts';
import type { ParamFormat } from '../../domain/param-format.ts';
import type { IssueParams } from '../../domain/issue.ts';
import type { Formats } from '../shape/formats.ts';
import { wordGroupOf } from './word-params.ts';
import type { Words } from '../shape/words.ts';

type Value = IssueParams[string];
type Names = Readonly<Record<string, string>>;
type Show = (value: Value, names: Names) => string | number;
type RequiredFormat = Exclude<ParamFormat, `${string}?`>;

function showersFor(format: Formats): Record<RequiredFormat, Show> {
  return {
    cents: (value) => format.money(Number(value)),
    minutes: (value) => format.hours(Number(value)),
    count: Number,
    date: (value) => format.date(String(value)),
    month: (value) => format.month(String(value)),
    period: (value) => format.period(String(value)),
    word: (value, names) => names[String(value)] ?? String(value),
    words: (value, names) => format.choice([value].flat().map((word) => names[word] ?? String(word))),
    id: String,
  };
}

// A portal newer or older than this package may leave a param out; the text stays readable.
function writeAbsent(paramFormat: ParamFormat): string | number | undefined {
  if (paramFormat.endsWith('?')) return undefined;
  return paramFormat === 'count' ? 0 : '?';
}

function requiredFormat(paramFormat: ParamFormat): RequiredFormat {
  return paramFormat.replace('?', '') as RequiredFormat;
}

/** Writes the params of any issue out in one language. */
export function paramsWriter(format: Formats, words: Words) {
  const showers = showersFor(format);
  return (code: IssueCode, params: IssueParams): Readonly<Record<string, string | number | undefined>> => {
    const shown = Object.entries<ParamFormat>(issueParams[code]).map(([name, paramFormat]) => {
      const value = params[name];
      if (value === undefined) return [name, writeAbsent(paramFormat)] as const;
      const group = wordGroupOf(code, name);
      return [name, showers[requiredFormat(paramFormat)](value, group === undefined ? {} : words[group])] as const;
    });
    return Object.fromEntries(shown);
  };
}
