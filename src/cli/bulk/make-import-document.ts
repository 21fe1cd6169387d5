import type { PayCents } from '../../contract/types.ts';
import type { Dialect } from '../../import/file/dialect.ts';
import { type Amounts, type Outcome, outcomes } from '../../import/journal/outcome.ts';
import { findingText } from '../../import/report/finding-text.ts';
import type { AwardEffect } from '../../import/amendments/award-effects.ts';
import type { BudgetEffect } from '../../import/declarations/effects.ts';
import type { TotalDifference } from '../../import/run/control-totals.ts';
import type { Stopped } from '../../import/run/stop.ts';
import type { FindingGroup } from '../../import/journal/findings/finding-groups.ts';
import type { AddedUp } from '../../import/journal/added-up.ts';
import type { Replacement } from '../../import/journal/items/replacements.ts';
import type { Counted } from '../../import/journal/totals.ts';
import type { ImportTexts } from '../../messages/import-texts.ts';
import type { ImportKindName } from '../../messages/import-kinds.ts';
import type { ImportDocument } from '../view/import/import-document.ts';
import type { Texts } from '../../messages/shape/texts.ts';

interface Told {
  kind: ImportKindName;
  job: string;
  file: string;
  dryRun: boolean;
  complete: boolean;
  stopped?: Stopped | undefined;
  resumed?: boolean;
  dialect?: Dialect;
  differences?: readonly TotalDifference[];
  findings: readonly FindingGroup[];
  effects?: readonly BudgetEffect[];
  budgets?: readonly AwardEffect[];
  payEffect?: PayCents | undefined;
  replacements: readonly Replacement[];
  addedUp?: AddedUp | undefined;
  files: { accepted: string | null; rejected: string | null; workbook?: string | null; kept?: string | null };
}

export function makeImportDocument(facts: Told & Counted, texts: Texts, importTexts: ImportTexts): ImportDocument {
  const { kind, job, file, dryRun, complete, lines, totals, findings, files } = facts;
  const { stopped = null, resumed = false, dialect = null, differences = [], effects = [], budgets = [] } = facts;
  return {
    kind,
    job,
    file,
    dryRun,
    complete,
    stopped,
    resumed,
    dialect,
    lines,
    accepted: totals.accepted.lines,
    duplicates: totals.duplicate.lines,
    changed: totals.changed.lines,
    rejected: totals.rejected.lines,
    held: totals.held.lines,
    notSent: totals['not-sent'].lines,
    ...madeOf(facts),
    totals: outcomes
      .filter((outcome) => totals[outcome].lines > 0)
      .map((outcome) => ({ outcome, text: importTexts.outcome(outcome), ...amountsOf(facts, outcome) })),
    differences: [...differences],
    findings: findings.map((group) => ({
      ...group,
      first: group.first.map((finding) => ({
        line: finding.line,
        originalLine: finding.originalLine ?? null,
        column: finding.column,
        text: findingText(finding, texts, importTexts),
      })),
    })),
    effects: [...effects],
    budgets: [...budgets],
    payEffect: facts.payEffect ?? null,
    replacements: [...facts.replacements],
    addedUp: facts.addedUp ?? null,
    acceptedFile: files.accepted,
    rejectedFile: files.rejected,
    rejectedWorkbook: files.workbook ?? null,
    keptFile: files.kept ?? null,
  };
}

type Made = Pick<ImportDocument, 'declarations' | 'cents' | 'agreements' | 'amendments' | 'awards'>;

/** An agreement costs nothing by itself. */
function madeOf(facts: Told & Counted): Made {
  if (facts.onlyLines === true) return {};
  const { kind, items, totals } = facts;
  switch (kind) {
    case 'agreements':
      return { agreements: items.accepted };
    case 'amendments':
      return { amendments: items.accepted };
    case 'awards':
      return { awards: items.accepted };
    case 'declarations':
      return { declarations: items.accepted, cents: totals.accepted.cents };
  }
}

/** Only care has hours and an amount. */
function amountsOf(facts: Told & Counted, outcome: Outcome): Pick<Amounts, 'lines'> & Partial<Amounts> {
  if (facts.onlyLines === true) return facts.totals[outcome];
  const { lines, ...care } = facts.totals[outcome];
  return facts.kind === 'declarations' ? { lines, ...care } : { lines };
}
