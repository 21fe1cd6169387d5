import { outcomes, type Outcome, type Totals } from '../../import/outcome.ts';
import { findingText } from '../../import/finding-text.ts';
import type { FindingGroup } from '../../import/job/findings.ts';
import type { JobTotals } from '../../import/job/totals.ts';
import type { ImportTexts } from '../../messages/import.ts';
import type { Texts } from '../../messages/texts.ts';

/** What became of an import: the document of `-o json`, and what people are shown. */
export interface ImportDocument {
  job: string;
  file: string;
  dryRun: boolean;
  /** False when it was stopped: the same command goes on. */
  complete: boolean;
  lines: number;
  accepted: number;
  duplicates: number;
  rejected: number;
  held: number;
  notSent: number;
  /** Declarations that the portal accepted, and what is paid for them. */
  declarations: number;
  cents: number;
  totals: ({ outcome: Outcome; text: string } & Totals[Outcome])[];
  findings: FoundDocument[];
  acceptedFile: string | null;
  rejectedFile: string | null;
}

interface FoundDocument {
  code: string;
  severity: string;
  lines: number;
  /** The first few lines with their place and text. */
  first: { line: number; column: string | null; text: string }[];
}

interface Facts extends JobTotals {
  job: string;
  file: string;
  dryRun: boolean;
  complete: boolean;
  findings: readonly FindingGroup[];
  files: { accepted: string | null; rejected: string | null };
}

export function importDocument(facts: Facts, texts: Texts, importTexts: ImportTexts): ImportDocument {
  const { job, file, dryRun, complete, lines, totals, declarations, findings, files } = facts;
  return {
    job,
    file,
    dryRun,
    complete,
    lines,
    accepted: totals.accepted.lines,
    duplicates: totals.duplicate.lines,
    rejected: totals.rejected.lines,
    held: totals.held.lines,
    notSent: totals['not-sent'].lines,
    declarations: declarations.accepted,
    cents: totals.accepted.cents,
    totals: outcomes
      .filter((outcome) => totals[outcome].lines > 0)
      .map((outcome) => ({ outcome, text: importTexts.outcome(outcome), ...totals[outcome] })),
    findings: findings.map((group) => ({
      ...group,
      first: group.first.map((finding) => ({
        line: finding.line,
        column: finding.column,
        text: findingText(finding, texts, importTexts),
      })),
    })),
    acceptedFile: files.accepted,
    rejectedFile: files.rejected,
  };
}
