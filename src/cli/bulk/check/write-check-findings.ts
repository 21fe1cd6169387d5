import type { FileCheck } from '../../../import/offline/check-file.ts';
import type { Dialect } from '../../../import/file/dialect.ts';
import type { SnapshotFacts } from '../../../import/journal/snapshot/facts.ts';
import { findingFacts, findingText } from '../../../import/report/finding-text.ts';
import type { CheckFinding } from '../../../import/offline/check-findings.ts';
import { importTextsFor, type ImportTexts } from '../../../messages/import-texts.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import type { Context } from '../../framework/context.ts';
import { findingList, type CheckRow } from '../../view/import/check.ts';

/** So many findings fit a screen; the others are counted. */
const shownInTerminal = 50;

/** Writes each finding as it comes; as one document only for who asks for one. */
export async function showCheck(
  context: Context,
  check: FileCheck,
  { file, snapshot, dialect }: { file: string; snapshot: SnapshotFacts; dialect: Dialect },
): Promise<void> {
  const { out, globals } = context;
  const rows = await rowsOf(context, check);
  if (out.format === 'json' && globals.fields === undefined) {
    const { totals, lines } = check.totals;
    return out.json({ file, snapshot, dialect, lines, totals, addedUp: check.addedUp ?? null, findings: [...rows()] });
  }
  const writer = await out.rows(findingList);
  let count = 0;
  for (const row of rows()) {
    if (out.closed) return;
    count += 1;
    if (count <= shownInTerminal || !(out.isForPeople && out.isTerminal)) await writer.row(row);
  }
  await writer.end(null);
  await tellMore(context, count);
}

async function rowsOf(context: Context, check: FileCheck): Promise<() => Generator<CheckRow>> {
  const texts = await context.texts();
  const importTexts = await importTextsFor(context.language);
  return function* () {
    for (const finding of check.findings()) yield checkRow(finding, texts, importTexts);
  };
}

async function tellMore(context: Context, count: number): Promise<void> {
  const { out, cli } = context;
  if (!(out.isForPeople && out.isTerminal) || count <= shownInTerminal) return;
  const { format } = await context.texts();
  await out.aside(cli.notices.check.moreFindings(format.number(count - shownInTerminal)));
}

function checkRow(finding: CheckFinding, texts: Texts, importTexts: ImportTexts): CheckRow {
  const { line, lines, position, column, code, severity } = finding;
  const { found, expected } = findingFacts(finding, texts, importTexts);
  const message = findingText(finding, texts, importTexts);
  const place = { line, originalLine: finding.originalLine ?? null, lines, position, column };
  return { ...place, code, severity, found: found || null, expected: expected || null, message };
}
