import { ownValue } from './own.ts';
import type { LanguageTexts } from '../shape/language-texts.ts';

type Names = Readonly<Record<string, string>>;

function isIndex(segment: string | undefined): boolean {
  return segment !== undefined && /^\d+$/.test(segment);
}

// `lines.3` is one of a list; by a rate one means its amount.
function partsOf(segments: readonly string[], fields: Names, items: Names): string[] {
  return segments.flatMap((segment, at) => {
    if (isIndex(segment) || (segment === 'cents' && isIndex(segments[at - 1]))) return [];
    const index = segments[at + 1];
    if (isIndex(index))
      return [`${ownValue(items, segment) ?? ownValue(fields, segment) ?? segment} ${Number(index) + 1}`];
    return [ownValue(fields, segment) ?? segment];
  });
}

// The sender's own line number says more than where a line stands in what was sent.
const LINE = /^(declarations\.\d+\.?)?(lines\.\d+\.?)?/;

/** Names a place in the input: `workArrangements.rates.0.cents` is `werkafspraken, tarief 1`. */
export function placeOf(path: string, { fields, items, line: nameLine }: LanguageTexts, line?: number): string {
  const rest = line === undefined ? path : path.replace(LINE, '');
  const segments = rest === '' ? [] : rest.split('.');
  return [...(line === undefined ? [] : [nameLine(line)]), ...partsOf(segments, fields, items)].join(', ');
}
