import type { Input } from '../../../../contract/types.ts';
import { isRecordId } from '../../../../domain/values/record-id.ts';
import { CliError } from '../../../failure/cli-error.ts';
import type { Context } from '../../../framework/context.ts';
import { amount } from '../../../framework/values/value.ts';
import { readText } from '../../../input/read-json.ts';
import { csvHeader } from '../../../output/formats/csv-cell.ts';
import { payrollLineView } from '../../../view/payments/payroll.ts';
import { type Row, readRows } from './result-rows.ts';

export type ResultLine = Input<'payrollOrders.answer'>['lines'][number];

interface Column {
  /** As a list of lines has it in JSON, in cents. */
  json: string;
  /** As the CSV file has it, in euros; also in Dutch. */
  csv: readonly string[];
}

const columns = {
  paymentId: { json: 'paymentId', csv: ['paymentId', 'uitbetaling'] },
  payrollOrderId: { json: 'payrollOrderId', csv: ['payrollOrderId', 'loonopdracht'] },
  grossCents: { json: 'grossCents', csv: ['grossEuros', 'bruto'] },
  withheldCents: { json: 'withheldCents', csv: ['withheldEuros', 'ingehouden'] },
  netCents: { json: 'netCents', csv: ['netEuros', 'netto'] },
} as const satisfies Record<string, Column>;
type Name = keyof typeof columns;

/** A column of the order may come back as it was; anything else was not asked for, and nobody knows what it means. */
const fromOrder = payrollLineView.fields.flatMap(({ path, kind }) => [
  path,
  path.split('.')[0] ?? path,
  csvHeader({ path, kind }),
]);

/** Reads the result of an order: the CSV or JSON file of its lines, with what is withheld and net filled in. */
export async function readPayrollResult(context: Context, file: string, payrollOrderId: string): Promise<ResultLine[]> {
  const text = (await readText(context, file)).replace(/^\ufeff/, '');
  const form = /^\s*[[{]/.test(text) ? 'json' : 'csv';
  const { names, rows } = readRows(file, text, form);
  const found = new Map<Name, string>();
  for (const name of names) {
    const known = (Object.keys(columns) as Name[]).find((one) => namesOf(one, form).includes(name.toLowerCase()));
    if (known !== undefined) found.set(known, name);
    else if (!fromOrder.includes(name))
      throw new CliError('payroll-column-unknown', { file, name, expected: expectedNames(form) });
  }
  for (const needed of ['paymentId', 'withheldCents', 'netCents'] as const) {
    if (!found.has(needed)) {
      throw new CliError('payroll-column-missing', { file, name: namesOf(needed, form, 'shown')[0] ?? needed });
    }
  }
  return rows.map((row) => lineOf(row, { file, form, found, payrollOrderId }));
}

function namesOf(name: Name, form: 'json' | 'csv', as: 'shown' | 'compared' = 'compared'): string[] {
  const names: readonly string[] = form === 'json' ? [columns[name].json] : columns[name].csv;
  return names.map((one) => (as === 'shown' ? one : one.toLowerCase()));
}

function expectedNames(form: 'json' | 'csv'): string[] {
  return (['paymentId', 'grossCents', 'withheldCents', 'netCents'] as const).flatMap(
    (name) => namesOf(name, form, 'shown')[0] ?? [],
  );
}

interface Reading {
  file: string;
  form: 'json' | 'csv';
  found: ReadonlyMap<Name, string>;
  payrollOrderId: string;
}

/** A line that takes a wage back comes back as it was: below zero. */
function readEuros(text: string): number | undefined {
  if (!text.startsWith('-')) return amount.read(text);
  const cents = amount.read(text.slice(1));
  return cents === undefined ? undefined : -cents;
}

function lineOf({ line, values }: Row, { file, form, found, payrollOrderId }: Reading): ResultLine {
  const cell = (name: Name): unknown => values.get(found.get(name) ?? '');
  const fail = (name: Name): never => {
    throw new CliError('payroll-cell-unreadable', { file, line, name: found.get(name) ?? name, form });
  };
  const cents = (name: Name): number => {
    const value = cell(name);
    const read = form === 'json' ? value : readEuros(String(value).trim());
    return typeof read === 'number' && Number.isSafeInteger(read) ? read : fail(name);
  };
  const named = cell('paymentId');
  const paymentId = typeof named === 'string' ? named.trim() : '';
  if (!isRecordId('payment', paymentId)) fail('paymentId');
  const order = cell('payrollOrderId');
  if (order !== undefined && order !== '' && order !== payrollOrderId) {
    throw new CliError('payroll-other-order', { file, line, expected: payrollOrderId });
  }
  const gross = cell('grossCents');
  const hasGross = gross !== undefined && gross !== null && gross !== '';
  const withheldCents = cents('withheldCents');
  const netCents = cents('netCents');
  // A line that takes a wage back is below zero whole.
  if (withheldCents < 0 && netCents > 0) fail('withheldCents');
  if (netCents < 0 && withheldCents > 0) fail('netCents');
  return {
    line,
    paymentId,
    ...(hasGross && { grossCents: cents('grossCents') }),
    withheldCents,
    netCents,
  };
}
