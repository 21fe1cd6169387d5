import { hasContent, type CsvRecord } from '../file/records/csv-record.ts';
import { findHeader } from './find-header.ts';
import { separators, type Separator, type TextForm } from '../file/dialect.ts';
import type { HeaderMapper } from '../columns/recognise-header.ts';
import type { Sample } from '../file/sample.ts';
import { trySampleRecords } from '../file/records/sample-records.ts';

// This is enough to see how lines are cut, and takes no more than a moment.
const triedBytes = 64 * 1024;

/**
 * Finds the separator with which the header has most of the names that we know; when it has none of them, the separator
 * that cuts most lines in as many cells as the first. Of equals the one in a line `sep=;` goes first, then the one that
 * a Dutch spreadsheet writes.
 */
export function detectSeparator(
  sample: Sample,
  form: Pick<TextForm, 'encoding' | 'byteOrderMark'>,
  told: Separator | undefined,
  map: HeaderMapper,
): Separator {
  const beginning = { bytes: sample.bytes.subarray(0, triedBytes), whole: sample.bytes.length <= triedBytes };
  const scored = [...new Set([told ?? separators[0], ...separators])].map((separator) => {
    const records = trySampleRecords(beginning, { ...form, separator }).slice(told === undefined ? 0 : 1);
    const filled = records.filter(hasContent);
    return { separator, score: scoreOf(filled.slice(findHeader(filled, map)), map) };
  });
  return scored.reduce((best, each) => (isHigher(each.score, best.score) ? each : best)).separator;
}

/** The number of names that are known, the number of lines of the same width, and the width. */
type Score = [number, number, number];

function scoreOf([header, ...lines]: CsvRecord[], map: HeaderMapper): Score {
  const width = header?.fields.length ?? 0;
  if (header === undefined || width < 2) return [0, 0, 0];
  const even = lines.filter(({ fields }) => fields.length === width).length;
  const known = Object.keys(map(header.fields, header.line).mapping.positions).length;
  return [known, even, width];
}

function isHigher(score: Score, than: Score): boolean {
  const at = score.findIndex((value, index) => value !== than[index]);
  return at >= 0 && (score[at] ?? 0) > (than[at] ?? 0);
}

const SEP_LINE = /^"?sep=(.)"?$/i;

/** Finds the separator in a first line `sep=;`; undefined when there is no such line. */
export function separatorOfSepLine(firstLine: string): Separator | undefined {
  const [, told] = SEP_LINE.exec(firstLine) ?? [];
  return separators.find((separator) => separator === told);
}
