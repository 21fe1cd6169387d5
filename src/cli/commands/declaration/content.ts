import { createHash } from 'node:crypto';
import type { DeclarationInput, LineInput } from '../../../domain/declaration-content.ts';
import type { CareUnit } from '../../../domain/words.ts';
import { monthOf } from '../../../domain/values/month.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { line, type TypedLine } from '../../framework/values/declared-line-value.ts';
import { option, valueList, type InputOf } from '../../framework/spec.ts';
import { count, date, file, hours, id, month, text } from '../../framework/values/value.ts';
import { asObject } from '../../input/json-object.ts';
import { readJson } from '../../input/read-json.ts';

export const contentOptions = {
  input: option(file),
  agreement: option(id('agreement')),
  line: valueList(line),
  holiday: valueList(line),
  sick: valueList(line),
  month: option(month, { text: 'declarationMonth' }),
  reference: option(text),
  invoiceNumber: option(text),
  invoiceDate: option(date),
  vatNumber: option(text),
};
export type Content = InputOf<typeof contentOptions>;

/** One declaration from a file, from flags, or from a file with flags on top. The portal checks it. */
export async function declarationFrom(
  context: Context,
  content: Content,
  more: Partial<Pick<DeclarationInput, 'corrects' | 'agreementId' | 'month' | 'lines'>> = {},
): Promise<DeclarationInput> {
  if (content.input === undefined && more.lines === undefined) refuseNothing(content);
  const given = content.input === undefined ? {} : asObject(await readJson(context, content.input), content.input);
  const flags = await fromFlags(context, content);
  const { lines = [], ...rest } = { kind: 'care-delivered', ...given, ...flags, ...more } as Partial<DeclarationInput>;
  const day = lines[0]?.date;
  const whole = { ...(day !== undefined && { month: monthOf(day) }), ...rest, lines };
  return { reference: referenceOf(whole), ...whole } as DeclarationInput;
}

/** Without a file the flags say it all; what the portal would miss is told as the flag that gives it. */
function refuseNothing({ agreement, line: worked, holiday, sick }: Content): void {
  if (agreement === undefined) throw new CliError('missing-option', { option: '--agreement' });
  if (worked.length + holiday.length + sick.length === 0) throw new CliError('missing-option', { option: '--line' });
}

async function fromFlags(context: Context, content: Content): Promise<Partial<DeclarationInput>> {
  const { agreement, month, reference, invoiceNumber, invoiceDate, vatNumber } = content;
  const facts = { agreementId: agreement, month, reference, invoiceNumber, invoiceDate, vatNumber };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const lines = await linesFrom(context, content);
  return lines.length === 0 ? given : { ...given, lines };
}

export async function linesFrom(context: Context, content: Content): Promise<LineInput[]> {
  return content.line.length + content.holiday.length + content.sick.length === 0 ? [] : linesOf(context, content);
}

/** The unit that was agreed decides whether 3 is three hours or three day parts. */
async function linesOf(context: Context, { line: worked, holiday, sick, agreement }: Content): Promise<LineInput[]> {
  if (agreement === undefined) throw new CliError('missing-option', { option: '--agreement' });
  const client = await context.client();
  const { workArrangements } = await client.agreements.show(agreement, context.call);
  const unitOf = ({ careFunction }: TypedLine): CareUnit | undefined => {
    const rates = workArrangements?.rates.filter((rate) => (careFunction ?? rate.careFunction) === rate.careFunction);
    return rates?.length === 1 ? rates[0]?.unit : undefined;
  };
  const taken = holiday.map((one, index) => ({
    ...lineOf(one, unitOf(one), worked.length + index + 1),
    holiday: true as const,
  }));
  const ill = sick.map((one, index) => ({
    ...lineOf(one, unitOf(one), worked.length + taken.length + index + 1),
    sick: true as const,
  }));
  return [...worked.map((one, index) => lineOf(one, unitOf(one), index + 1)), ...taken, ...ill];
}

function lineOf({ date, quantity, careFunction }: TypedLine, unit: CareUnit | undefined, number: number): LineInput {
  const facts = { line: number, date, ...(careFunction !== undefined && { careFunction }) };
  if (unit === undefined || unit === 'hour') return { ...facts, minutes: hours.read(quantity) ?? 0 };
  const counted = count(0, 999).read(quantity);
  if (counted !== undefined) return { ...facts, count: counted };
  const typed = `${date}=${quantity}`;
  throw new CliError('invalid-value', { place: '--line', typed, expected: 'count', choices: [], suggestions: [] });
}

/** The same content has the same reference, so that running a command again does not declare twice. */
function referenceOf(content: object): string {
  return `pgb-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)}`;
}
