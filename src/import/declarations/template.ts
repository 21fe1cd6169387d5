import type { DeclarableTerms } from '../../contract/types.ts';
import { lastDay, type Month } from '../../domain/values/month.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { plausibleCare, workingDays } from './template/plausible-care.ts';
import { templateHead, templateText } from './template/template-text.ts';
import { termsOn } from './template/terms-on.ts';
import { emptyLines, isDeclared, type TemplateLine } from './template/template-line.ts';

/** The options of a template: the caller whose agreements stand in it, and the month. */
export interface TemplateOptions {
  client: PgbClient;
  month: Month;
  /** Plausible care for every working day, to try things out with, instead of lines to fill in. */
  fill?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** A piece of the file, and what stands in it. */
export interface TemplatePiece {
  text: string;
  agreements: number;
  lines: number;
}

// The most that the portal gives in one answer.
const limit = 500;

/**
 * Makes a CSV file to fill in and import. It has the agreements of the caller of which the month is still to be
 * declared, with the care, units and rates that were agreed. It comes in pieces, so that any number of agreements fits
 * in memory.
 */
export async function* declarationTemplate(options: TemplateOptions): AsyncGenerator<TemplatePiece, void, undefined> {
  const { client, month, fill = false, signal } = options;
  const days = fill ? workingDays(month) : [];
  const linesOf = (terms: DeclarableTerms): TemplateLine[] => {
    const atEnd = termsOn(terms, lastDay(month));
    if (fill) return plausibleCare(terms, days);
    return isDeclared(atEnd) ? emptyLines(atEnd) : [];
  };
  yield { text: templateHead, agreements: 0, lines: 0 };
  let piece: TemplatePiece = { text: '', agreements: 0, lines: 0 };
  for await (const terms of client.declarableTerms.list({ openIn: month, limit }, { signal })) {
    const lines = linesOf(terms);
    if (lines.length === 0) continue;
    piece.text += templateText(terms, lines);
    piece.agreements += 1;
    piece.lines += lines.length;
    if (piece.agreements < limit) continue;
    yield piece;
    piece = { text: '', agreements: 0, lines: 0 };
  }
  yield piece;
}
