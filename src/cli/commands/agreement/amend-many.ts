import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Exit } from '../../../contract/http/errors.ts';
import { mostOnPage } from '../../../contract/limits.ts';
import type { RateLine } from '../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { CareLaw } from '../../../domain/words.ts';
import { writeAtomically } from '../../../files/write-atomically.ts';
import { type Column, headerOf } from '../../../import/columns/columns.ts';
import type { SheetOptions } from '../../../import/source/sheet-options.ts';
import { byteOrderMark, spreadsheetRow } from '../../../import/report/spreadsheet-row.ts';
import { conclude, exitOf } from '../../bulk/conclude-import.ts';
import { discardCopy, sourceFile, type SourceFile } from '../../bulk/file/source-file.ts';
import { importKinds } from '../../bulk/import-kinds.ts';
import type { ImportInput } from '../../bulk/import-options.ts';
import { runImport } from '../../bulk/run-import.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { checkCanConfirm, confirm } from '../../prompt/confirm.ts';
import { tellPayEffect } from '../pay-effect.ts';
import type { ImportDocument } from '../../view/import/import-document.ts';
import { importDetails } from '../../view/import/import.ts';

/** What every agreement that is meant gets, as the columns of a file say it. */
export interface ManyChanges {
  from: IsoDate;
  cells: Readonly<Partial<Record<Column, string>>>;
  rates: readonly RateLine[];
}
export interface WhichAgreements {
  provider: string | undefined;
  law: CareLaw | undefined;
}

const kind = importKinds.amendments;

/** Amends what a file says, after showing what it would cost each budget, when somebody is there to be asked. */
export async function amendFromFile(
  context: Context,
  source: SourceFile,
  input: ImportInput,
  yes: boolean,
): Promise<Exit> {
  try {
    if (yes && !input.dryRun) return await amendAtOnce(context, source, input);
    if (!input.dryRun) checkCanConfirm(context);
    const preview = await runImport(context, source, { ...input, dryRun: true }, kind);
    if (input.dryRun) await context.out.record(importDetails.amendments, preview);
    else await context.out.show(importDetails.amendments, preview);
    await conclude(context, preview, input);
    if (preview.payEffect !== null && (!input.dryRun || context.out.isForPeople))
      await tellPayEffect(context, { ...preview.payEffect, closedMonths: [] });
    if (input.dryRun || preview.accepted === 0 || preview.stopped !== null) return exitOf(preview);
    await confirm(context, await question(context, preview), false);
    return await amendAtOnce(context, source, input);
  } finally {
    await discardCopy(context, source);
  }
}

async function amendAtOnce(context: Context, source: SourceFile, input: ImportInput): Promise<Exit> {
  const document = await runImport(context, source, input, kind);
  await context.out.record(importDetails.amendments, document);
  await conclude(context, document, input);
  const { nowSign } = context.cli.notices.amendment;
  if (document.accepted > 0 && context.out.isForPeople) await context.out.aside(nowSign);
  return exitOf(document);
}

async function question(context: Context, { amendments = 0, budgets }: ImportDocument): Promise<string> {
  const { format } = await context.texts();
  const extra = budgets.reduce((sum, { extraCents }) => sum + extraCents, 0);
  const short = budgets.filter(({ leftAfterCents }) => leftAfterCents < 0).length;
  return context.cli.notices.confirm.amendMany(amendments, format.money(extra), short);
}

export async function fileToAmend(context: Context, typed: string, options: SheetOptions): Promise<SourceFile> {
  return sourceFile(context, typed, options);
}

/**
 * Writes the file of the agreements that are meant, as anybody could have written it. The same agreements and changes
 * give the same file, so that what was stopped goes on where it was.
 */
export async function fileOfAll(
  context: Context,
  which: WhichAgreements,
  changes: ManyChanges,
  folder: string | undefined,
): Promise<SourceFile> {
  const text = byteOrderMark + (await rowsOf(context, which, changes));
  const name = `amendments-${changes.from}-${hash('sha256', text, 'hex').slice(0, 8)}`;
  const path = join(folder ?? '.', `${name}.csv`);
  await writeAtomically(path, (file) => file.writeFile(text));
  await context.out.notice(context.cli.notices.amendment.written(path));
  return { path, shown: path, name, directory: folder };
}

async function rowsOf(context: Context, which: WhichAgreements, { from, cells, rates }: ManyChanges): Promise<string> {
  const client = await context.client();
  const columns = Object.keys(cells) as Column[];
  const rateColumns: Column[] = rates.length === 0 ? [] : ['careFunction', 'unit', 'rate', 'deposit'];
  const agreed = rates.length === 0 ? undefined : await agreedRates(context);
  const rows = [
    spreadsheetRow(['agreement', 'startDate', ...columns, ...rateColumns].map((each) => headerOf(each as Column))),
  ];
  const query = {
    status: 'approved',
    limit: mostOnPage,
    careProviderId: which.provider,
    law: which.law,
    budgetHolderId: await context.holder(),
  } as const;
  for await (const { id } of client.agreements.list(query, context.call)) {
    const start = [id, from, ...columns.map((column) => cells[column] ?? '')];
    const own = rates.filter((rate) => agreed?.get(id)?.has(keyOf(rate)));
    for (const { careFunction, unit, cents, depositCents } of own) {
      const deposit = depositCents === undefined ? '' : decimal(depositCents);
      rows.push(spreadsheetRow([...start, careFunction, unit, decimal(cents), deposit]));
    }
    // A rate is for who has agreed on that care, and nobody else gets it.
    if (own.length === 0 && columns.length > 0) rows.push(spreadsheetRow([...start, ...rateColumns.map(() => '')]));
  }
  if (rows.length === 1) throw new CliError('nothing-to-amend', {});
  return rows.join('');
}

/** The care that was agreed, by agreement: the last that was agreed counts. */
async function agreedRates(context: Context): Promise<Map<string, Set<string>>> {
  const client = await context.client();
  const found = new Map<string, Set<string>>();
  for await (const { agreementId, rates, amended } of client.declarableTerms.list({ limit: mostOnPage }, context.call))
    found.set(agreementId, new Set((amended.at(-1)?.rates ?? rates).map(keyOf)));
  return found;
}

function keyOf({ careFunction, unit }: Pick<RateLine, 'careFunction' | 'unit'>): string {
  return `${careFunction} ${unit}`;
}

/** Whole hundredths as a Dutch spreadsheet has them: 6674 is 66,74. */
export function decimal(hundredths: number): string {
  return (hundredths / 100).toFixed(2).replace('.', ',');
}
