import type { InvalidValue, WantedValue } from '../../../shape/cli/errors.ts';
import type { CliErrorsOf } from '../../../cli-texts.ts';
import { meant } from './meant.ts';

const expected: Record<InvalidValue['expected'], string> = {
  text: 'a text',
  name: 'a name',
  'agb-code': 'an AGB code: 8 digits',
  'kvk-number': 'a KVK number: 8 digits, with the zeros in front',
  'short-name': 'a name of letters, digits, dashes and dots, without spaces',
  count: 'a whole number',
  date: 'a date, for example 2026-10-01 or 01-10-2026',
  month: 'a month, for example 2026-10',
  amount: 'an amount in euros, for example 65 or 1.234,56',
  hours: 'hours, for example 7.5 or 7:30',
  id: 'a number',
  choice: 'one of the choices',
  'address-or-code': 'an address or a code',
  file: 'a file',
  folder: 'a folder',
  url: 'an address that begins with https:// (http:// only on this computer itself), without a name or password in it',
  database: 'an address of PostgreSQL that begins with postgres://',
  'error-limit': 'a number of lines, for example 100, or a part of them',
  duration: 'a number of weeks or days, for example 6w or 10d',
  line: 'a day and a quantity, for example 2026-10-01=7.5',
  raise: 'an agreement and a percentage',
  percentage: 'a percentage, such as 3% or 2.5%',
  chainEnd: 'the end of a chain, as position:hash',
  functionAmount: 'a care function and an amount',
  agreementHours: 'an agreement and hours a week',
  newAgreement: 'hours a week and a rate an hour',
  rate: 'a care function, a unit and an amount',
  percent: 'a percentage, for example 1% or 0.5%',
  pause: 'a number of seconds, for example 2s or 200ms',
  statusShare: '429 or 503 with a percentage, for example 429=5%',
  slowness: 'a number of seconds, with a percentage if need be, for example 2s or 2s=10%',
  column: 'a column and the name that it has in the file',
  json: 'JSON',
};

function expectation({ expected: kind, limits, choices, example }: WantedValue): string {
  if (choices.length > 0) return `one of: ${choices.join(', ')}`;
  if (limits) return `${expected[kind]} from ${limits.min} to ${limits.max}`;
  return example === undefined ? expected[kind] : `${expected[kind]}, for example ${example}`;
}

/** Errors about what was typed: commands, flags, and values that cannot be read. */
export const typedErrors: CliErrorsOf<'typed'> = {
  'password-typed': () => ({
    what: 'There is a password in --database. Everybody on this computer can read it in the list of processes.',
    next: 'Put the address in PGB_DATABASE, or leave the password out and put it in PGPASSWORD or in the file of PGPASSFILE.',
  }),
  'unknown-command': ({ name, suggestions, help }) => ({
    what: `There is no command ‘${name}’.`,
    next: `${meant(suggestions)}The commands: ${help}`,
  }),
  'missing-command': ({ help }) => ({
    what: 'What you want to do is missing.',
    next: `The possibilities: ${help}`,
  }),
  'unknown-option': ({ option, suggestions, help }) => ({
    what: `This command has no flag ${option}.`,
    next: `${meant(suggestions)}The flags: ${help}`,
  }),
  'missing-value': ({ option, help }) => ({
    what: `A value is missing after ${option}.`,
    next: `Give the value after the flag. An example: ${help}`,
  }),
  'nothing-to-declare': ({ month, agreement }) => ({
    what:
      agreement === undefined
        ? `For ${month} there is no agreement under which you can still declare hours or day parts.`
        : `For ${month} you cannot declare hours or day parts under agreement ${agreement} (any more).`,
    next: `What was declared: pgb declaration list. A monthly wage or fixed amount is paid by itself. Choose another month with --month.`,
  }),
  'pdf-unusable': ({ file, problem }) => ({
    what: problem === 'size' ? `${file} is larger than 2 MB.` : `${file} is no PDF, or a PDF whose end is missing.`,
    next: 'Save the document as a PDF of at most 2 MB and give that.',
  }),
  'no-month-to-copy': ({ month, agreement }) => ({
    what: `Under agreement ${agreement} there is no declaration of ${month} to copy.`,
    next: `Leave --copy-last-month out and give the days with --line, or choose another month with --month.`,
  }),
  'missing-option': ({ option, value }) => ({
    what: `The flag ${option} is missing.`,
    next: `Give ${option}${value === undefined ? '' : ` (${expectation(value)})`}; the same command with --help shows an example.`,
  }),
  'nothing-to-amend': () => ({
    what: 'There is no approved agreement that fits this, and so nothing to amend.',
    next: 'See which there are: pgb agreement list --status approved. Choose another budget holder, care provider or care law.',
  }),
  'missing-argument': ({ name, help }) => ({
    what: `A value is missing: <${name}>.`,
    next: `An example: ${help}`,
  }),
  'excess-arguments': ({ help }) => ({
    what: 'There is more after the command than belongs there.',
    next: `Put a value with spaces between quotes. The form: ${help}`,
  }),
  'invalid-value': (params) => ({
    what: `${params.place}: ‘${params.typed}’ cannot be used here.`,
    next: `${meant(params.suggestions)}Expected is ${expectation(params)}.`,
  }),
  'unknown-field': ({ field, allowed, suggestions }) => ({
    what: `There is no field ‘${field}’ here.`,
    next: `${meant(suggestions)}Choose from: ${allowed.join(', ')}`,
  }),
  'unknown-topic': ({ topic, suggestions }) => ({
    what: `There is no help about ‘${topic}’.`,
    next: `${meant(suggestions)}Begin with: pgb --help`,
  }),
  'unknown-setting': ({ key, allowed, suggestions }) => ({
    what: `There is no setting ‘${key}’.`,
    next: `${meant(suggestions)}Choose from: ${allowed.join(', ')}`,
  }),
  'options-conflict': ({ one, other }) => ({
    what: `${one} and ${other} exclude each other.`,
    next: 'Give one of the two.',
  }),
  'faults-together': () => ({
    what: '--drop, --drop-after-commit and --status are more than 100% together.',
    next: 'A request ends in one way: choose lower percentages.',
  }),
  'needs-running-portal': () => ({
    what: 'Faults belong to a practice portal that keeps running.',
    next: 'Start one with pgb portal start, with the same flags, or name one with --portal.',
  }),
  'nothing-chosen': ({ options }) => ({ what: 'Nothing was chosen to do this with.', next: `Give ${options}.` }),
  'needs-terminal': ({ option }) => ({
    what: 'There is no terminal here to ask a question.',
    next: `Give the answer with ${option}, or start the command in a terminal.`,
  }),
  'needs-confirmation': ({ option }) => ({
    what: 'This cannot be undone, and there is no terminal here to let you confirm.',
    next: `Give ${option} when you are sure.`,
  }),
  'needs-reading': ({ agreement }) => ({
    what: `You vouch for what ${agreement} says, and there is no terminal here to let you read it.`,
    next: `Read it with pgb agreement show ${agreement} and give the version that you read with --read-version, or --yes for the version that stands there now.`,
  }),
};
