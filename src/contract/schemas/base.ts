import { z } from 'zod';
import { issueCodes, type IssueCode } from '../../domain/issue-codes.ts';
import { staffCodePattern } from '../../domain/staff/code.ts';
import { attachedFileLimit, mostOnPage, pageSize } from '../limits.ts';
import { formatRecordId, type RecordKind } from '../../domain/values/record-id.ts';

/** There is a schema for each field of a record of the domain: none is left out, and the domain knows each of them. */
export type Fields<Shape> = Readonly<Record<keyof Shape, z.ZodType>>;

/** Whole cents; a number with a fraction is refused. */
export const Cents = z.int().describe('Amount in euro cents');
export const PositiveCents = z.int().min(1).max(100_000_000_00).describe('Amount in euro cents, more than zero');
export const Minutes = z.int().min(0).describe('Time in whole minutes');
// The years of the domain, in which there are dates.
const IN_YEARS = '(?=19|2[01])';
export const IsoDateText = z
  .stringFormat('date', new RegExp(`^${IN_YEARS}${z.regexes.date.source.slice(1)}`))
  .describe('Calendar date, YYYY-MM-DD');
export const MonthText = z
  .string()
  .regex(new RegExp(`^${IN_YEARS}\\d{4}-(0[1-9]|1[0-2])$`))
  .describe('Calendar month, YYYY-MM');
export const DateTimeText = z.iso.datetime().describe('Moment in UTC, RFC 3339');

// What nobody sees has no place in a text: control characters but tabs and ends of lines (PostgreSQL keeps no NUL),
// characters without width or that turn the direction of writing, and halves of characters. Emoji are put together by
// U+200D.
const VISIBLE = /^(?:[^\p{Cc}\p{Cf}\p{Cs}]|[\t\n\r\u200d])*$/u;
const VISIBLE_ON_ONE_LINE = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;

/** Free text of a person, bounded so that a mistake cannot fill the store. */
export function text(max: number) {
  return z.string().trim().min(1).max(max).regex(VISIBLE);
}

/** The same where it may be empty and stays exactly as it was written. */
export function note(max: number) {
  return z.string().max(max).regex(VISIBLE);
}

/** A name, a number or a mark of somebody: one line. */
export function line(max: number) {
  return z.string().trim().min(1).max(max).regex(VISIBLE_ON_ONE_LINE);
}

/** A name of a person, a place or an organisation, whose letters are always stored in the same form. */
export function name(max: number) {
  return line(max).normalize('NFC');
}

/** Marks a value that may never stand unmasked in a log, an error or a test snapshot. */
export function markPersonal<Schema extends z.ZodType>(schema: Schema) {
  return schema.meta({ personal: true });
}

function articleOf(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}

export function recordId(kind: RecordKind) {
  return (
    z
      .string()
      // One number is written in one way only, as the domain reads it.
      .regex(new RegExp(`^${formatRecordId(kind, 1).charAt(0)}(\\d{7}|[1-9]\\d{7,14})$`))
      .describe(`Number of ${articleOf(kind)} ${kind.replace('-', ' ')}, for example ${formatRecordId(kind, 817)}`)
  );
}

/** What tells one of the people of an organisation from the others, in groups of signs that can be read out. */
export const StaffCode = z
  .string()
  .regex(staffCodePattern)
  .describe('Code of somebody who works for the organisation, as a refused sign-in and `me.show` tell it');

/** The number of a record of any kind. */
export const AnyRecordId = z
  .string()
  .regex(/^[A-Z](\d{7}|[1-9]\d{7,14})$/)
  .describe(`Number of a record of any kind, for example ${formatRecordId('agreement', 817)}`);

export const Period = z.object({ start: IsoDateText, end: IsoDateText }).meta({ id: 'Period' });

export const IssueSchema = z
  .object({
    code: z.enum(Object.keys(issueCodes) as [IssueCode, ...IssueCode[]]),
    severity: z.enum(['error', 'warning']),
    path: z.string(),
    line: z.int().exactOptional(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    message: z.string().exactOptional().describe('Text in the language of Accept-Language'),
  })
  .meta({ id: 'Issue', description: 'What a rule found: where, what was found and what was expected' });

/** Keyset paging: `cursor` continues after the last item of the page before. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostOnPage)
    .default(pageSize)
    .describe(`Items per page, at most ${mostOnPage}`),
  cursor: z.string().max(200).exactOptional().describe('nextCursor of the page before'),
};

export function page<Item extends z.ZodType>(item: Item, id: string) {
  return z
    .object({ items: z.array(item), nextCursor: z.string().nullable() })
    .meta({ id, description: 'One page; nextCursor is null on the last' });
}

export const PageQuery = z.strictObject(pageQuery);

/** A PDF that is attached to a record. */
export const attachedPdf = markPersonal(z.base64().max(Math.ceil(attachedFileLimit / 3) * 4)).describe(
  `PDF in base64, of at most ${attachedFileLimit} bytes`,
);
