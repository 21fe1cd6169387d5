import type { Input } from '../../../contract/types.ts';
import { withoutAbsent } from '../../../domain/every-field.ts';
import { absenceKinds, type AbsenceKind } from '../../../domain/words.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { count, date } from '../../framework/values/value.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { openPrompts, type Prompts } from '../../prompt/prompts.ts';

type Report = Input<'absences.report'>;

/** What was typed; in a terminal the rest is asked. */
interface Given {
  agreementId: string | undefined;
  kind: AbsenceKind | undefined;
  from: string | undefined;
  canWork: number | undefined;
  expected: string | undefined;
  born: string | undefined;
  until: string | undefined;
  extraDays: number | undefined;
  address: string | undefined;
}

/** A report with all that its kind needs: from the flags, or else asked one thing at a time. */
export async function askReport(context: Context, given: Given): Promise<Report> {
  const isAsked = canAsk(context) && (given.agreementId === undefined || given.from === undefined);
  const answers = isAsked ? await ask(context, given) : given;
  const { agreementId, kind = 'sickness', from, canWork, expected, born, until, extraDays, address } = answers;
  if (agreementId === undefined) throw missingAgreement();
  if (from === undefined) throw new CliError('missing-option', { option: '--from' });
  return {
    agreementId,
    kind,
    from,
    ...withoutAbsent<Omit<Report, 'agreementId' | 'kind' | 'from'>>({
      workCapacityPercentage: canWork,
      expectedOn: expected,
      bornOn: born,
      until,
      extraDays,
      address,
    }),
  };
}

function missingAgreement(): CliError {
  return new CliError('missing-argument', { name: 'agreementId', help: 'pgb absence report --help' });
}

async function ask(context: Context, given: Given): Promise<Given> {
  const { absence: texts } = context.cli.notices;
  const prompts = await openPrompts(context);
  const words = await context.texts();
  const agreementId = given.agreementId ?? (await askAgreement(context, prompts));
  const kinds = absenceKinds.map((value) => ({ value, name: words.word('absenceKind', value) }));
  const kind = given.kind ?? (await prompts.choose<AbsenceKind>(texts.whatKind, kinds, 'sickness'));
  const askDay = async (message: string): Promise<string> => {
    const typed = await prompts.text(message, (text) =>
      date.read(text.trim()) === undefined ? texts.noDay : undefined,
    );
    return date.read(typed.trim()) ?? typed;
  };
  const from = given.from ?? (await askDay(texts.firstDay));
  const isPartner = kind !== 'sickness' && kind !== 'pregnancy';
  return {
    ...given,
    agreementId,
    kind,
    from,
    canWork: given.canWork ?? (kind === 'sickness' ? await askPart(context, prompts) : undefined),
    expected: given.expected ?? (kind === 'pregnancy' ? await askDay(texts.expected) : undefined),
    born: given.born ?? (isPartner ? await askDay(texts.born) : undefined),
    until: given.until ?? (isPartner ? await askDay(texts.lastDay) : undefined),
  };
}

async function askPart({ cli }: Context, prompts: Prompts): Promise<number> {
  const percentage = count(0, 99);
  const { howMuch, noPercentage } = cli.notices.absence;
  const check = (text: string) => (percentage.read(text.trim()) === undefined ? noPercentage : undefined);
  return percentage.read((await prompts.text(howMuch, check, '0')).trim()) ?? 0;
}

async function askAgreement(context: Context, prompts: Prompts): Promise<string> {
  const client = await context.client();
  const { absence: texts } = context.cli.notices;
  const query = { status: 'approved' as const, budgetHolderId: await context.holder() };
  const choices: { value: string; name: string }[] = [];
  for await (const { id, kind, careProvider, budgetHolder } of client.agreements.list(query, context.call)) {
    if (kind !== 'assignment-organisation')
      choices.push({ value: id, name: `${careProvider?.name ?? budgetHolder.name} (${id})` });
  }
  if (choices.length === 0) {
    await context.out.notice(texts.none);
    throw missingAgreement();
  }
  return prompts.choose(texts.which, choices);
}
