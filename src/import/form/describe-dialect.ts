import type { ImportTexts } from '../../messages/import-texts.ts';
import type { Column } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { Basis, DateForm, DecimalForm, Dialect, LineEnding } from '../file/dialect.ts';
import type { Encoding } from '../file/encoding.ts';

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252',
};
const lineEndingNames: Readonly<Record<LineEnding, string>> = { '\r\n': 'CRLF', '\n': 'LF', '\r': 'CR' };

/** Describes for people how a file is written: each decision and its ground in a few words. */
export function describeDialect(dialect: Dialect, mapping: Mapping, { forms }: ImportTexts): string[] {
  const { separator, sepLine, encoding, byteOrderMark, lineEnding, mixedLineEndings, decimals, dates } = dialect;
  const describe = <Form extends Basis>(
    columns: Partial<Record<Column, Form>>,
    name: (form: Form) => string,
  ): string[] => describeColumns(columns, mapping, name, forms);
  return [
    forms.separator(separator === '\t' ? forms.tab : separator),
    ...(sepLine ? [forms.sepLine] : []),
    forms.encoding(encodingNames[encoding], byteOrderMark),
    forms.lineEnding(lineEndingNames[lineEnding], mixedLineEndings),
    ...describe(decimals, ({ sign }: DecimalForm) => forms.decimals[sign]),
    ...describe(dates, ({ order }: DateForm) => forms.datesIn(forms.dates[order])),
  ];
}

/** Columns with the same form and the same kind of evidence together, in the order of the file. */
function describeColumns<Form extends Basis>(
  columns: Partial<Record<Column, Form>>,
  { headers, positions }: Mapping,
  name: (form: Form) => string,
  forms: ImportTexts['forms'],
): string[] {
  const found = (Object.entries(columns) as [Column, Form][])
    .map(([column, form]) => ({ form, position: positions[column] ?? 0 }))
    .toSorted((one, other) => one.position - other.position);
  const groups = Map.groupBy(found, ({ form }) => `${name(form)}|${form.by}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const cells = group.reduce((sum, { form }) => sum + form.cells, 0);
    const names = group.map(({ position }) => headers[position]?.trim() ?? '');
    return [`${name(first.form)} ${forms.columns(names, forms.basis(first.form.by, cells))}`];
  });
}
