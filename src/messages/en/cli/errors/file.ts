import type { CliErrorsOf } from '../../../cli-texts.ts';

/** Errors about a file that a command reads, and that of a payroll. */
export const fileErrors: CliErrorsOf<'file'> = {
  'file-unreadable': ({ file, reason }) => ({
    what: `The file ${file} cannot be read (${reason}).`,
    next: 'Check the name, and whether you may read it.',
  }),
  'file-exists': ({ file }) => ({
    what: `There is something with the name ${file} already. Nothing was written.`,
    next: 'Choose another name, or let the new file take its place: --force.',
  }),
  'export-exists': ({ folder }) => ({
    what: `The folder ${folder} exists already. Nothing was written.`,
    next: 'Choose a new folder: --output-dir.',
  }),
  'json-invalid': ({ file, line, column }) => ({
    what: `What is in ${file} is no valid JSON${line === undefined ? '' : ` (line ${line}, column ${column})`}.`,
    next: 'Check quotes, commas and brackets.',
  }),
  'json-no-object': ({ file }) => ({
    what: `What is in ${file} is JSON, but not one object.`,
    next: 'Expected is one object: fields with their values, between { and }.',
  }),
  'payroll-file-empty': ({ file }) => ({
    what: `There are no lines of a result in ${file}.`,
    next: 'Expected is CSV with a header, or JSON with a list in lines. Begin with the file of `pgb office payroll lines`.',
  }),
  'payroll-file-broken': ({ file, line }) => ({
    what: `${file} cannot be read as CSV from line ${line} on.`,
    next: 'Expected is UTF-8 with semicolons; save the file again like that.',
  }),
  'payroll-cells-excess': ({ file, line }) => ({
    what: `Line ${line} of ${file} has more cells than the header.`,
    next: 'Give every column a name in the header, or take the cells out.',
  }),
  'payroll-column-unknown': ({ file, name, expected: names }) => ({
    what: `The column ‘${name}’ in ${file} is no part of a result.`,
    next: `Expected are ${names.join(', ')} and the columns of the payroll order itself; take the column out.`,
  }),
  'payroll-column-missing': ({ file, name }) => ({
    what: `The column ‘${name}’ is missing in ${file}.`,
    next: 'Begin with the file of `pgb office payroll lines`, and fill in what is withheld and what is net.',
  }),
  'payroll-cell-unreadable': ({ file, line, name, form }) => ({
    what: `Line ${line} of ${file}: what stands at ‘${name}’ cannot be read.`,
    next: `Expected is ${name.startsWith('paymentId') || name === 'uitbetaling' ? 'the number of a payment, for example U0000817' : form === 'json' ? 'a whole number of euro cents, 0 or more' : 'an amount in euros, 0 or more, for example 1234,56'}. Nothing was taken.`,
  }),
  'payroll-other-order': ({ file, line, expected: order }) => ({
    what: `Line ${line} of ${file} is of another payroll order than ${order}.`,
    next: 'Choose the file of this payroll order, or give the number of the other.',
  }),
};
