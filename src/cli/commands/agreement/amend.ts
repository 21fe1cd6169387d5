import type { Exit } from '../../../contract/http/errors.ts';
import type { NewAmendment } from '../../../contract/types.ts';
import { careFunctions, careLaws, holidayHours } from '../../../domain/words.ts';
import type { Column } from '../../../import/columns/columns.ts';
import { importOptions, type ImportInput } from '../../bulk/import-options.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import type { Context } from '../../framework/context.ts';
import { flag, option, valueList, type InputOf } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { rate } from '../../framework/values/rate-value.ts';
import { amount, count, date, file, hours, id, text } from '../../framework/values/value.ts';
import { percentage } from '../../framework/values/what-if-value.ts';
import { asObject } from '../../input/json-object.ts';
import { readJson } from '../../input/read-json.ts';
import { checkCanConfirm, confirm } from '../../prompt/confirm.ts';
import { amendmentDetails, toShown } from '../../view/agreements/amendment.ts';
import { showPayEffect, tellPayEffect } from '../pay-effect.ts';
import { amendFromFile, decimal, fileOfAll, fileToAmend } from './amend-many.ts';
import { nextMonth, usualDay } from './usual-day.ts';

const changes = {
  rate: valueList(rate, { text: 'agreement.rate' }),
  end: option(date),
  expiryNotice: flag({ text: 'amendExpiryNotice' }),
  indefinite: flag(),
  hoursPerWeek: option(hours),
  daysPerWeek: option(count(1, 7)),
  monthlyAmount: option(amount),
  monthlyCare: option(choice(careFunctions, 'careFunction'), { text: 'agreement.monthlyCare' }),
  travelPerKm: option(amount, { text: 'agreement.travelPerKm' }),
  holidayHours: option(choice(holidayHours, 'holidayHours'), { text: 'agreement.holidayHours' }),
  activities: option(text),
  otherTerms: option(text, { text: 'agreement.otherTerms' }),
};

const { update: _, sendIncomplete: _incomplete, expectLines: _lines, ...pipeline } = importOptions('amendments');
const many = {
  all: flag({ text: 'amendAll' }),
  provider: option(id('care-provider'), { text: 'ofProvider' }),
  law: option(choice(careLaws, 'careLaw'), { text: 'amendLaw' }),
  raise: option(percentage, { text: 'amendRaise' }),
  csv: option(file, { text: 'amendCsv' }),
  ...pipeline,
  map: { ...pipeline.map, text: 'mapAgreement' },
  batch: { ...pipeline.batch, text: 'amendBatch' },
  perSecond: { ...pipeline.perSecond, text: 'amendmentsPerSecond' },
};
const one = {
  from: option(date, { text: 'amendFrom' }),
  input: option(file, { text: 'amendInput' }),
  ...changes,
  yes: flag({ short: 'y' }),
};

export default command({
  operation: 'agreements.amend',
  finishesFirst: true,
  keepsMemoryFlat: true,
  arguments: { agreementId: option(id('agreement'), { text: 'oneAgreement' }) },
  options: { ...one, ...many },
  examples: [
    'pgb agreement amend Z0000001 --from 2026-12-01 --rate individual-guidance=hour:66',
    'pgb agreement amend Z0000001 --from 2026-12-01 --rate individual-guidance=hour:95:10,01',
    'pgb agreement amend Z0000001 --end 2027-12-31 --yes',
    'pgb agreement amend Z0000002 --expiry-notice --yes',
    'pgb agreement amend Z0000001 --input amendment.json',
    'pgb --as representative agreement amend --all --raise 3% --from 2027-01-01 --dry-run',
    'pgb --as representative agreement amend --all --law Wlz --raise 3% --from 2027-01-01',
    'pgb --as representative agreement amend --all --raise 3% --from 2027-01-01 --end 2027-12-31 --dry-run',
    'pgb --as representative agreement amend --csv rates-2027.csv',
  ],
  async run(context, { agreementId, ...typed }): Promise<Exit | void> {
    refuseMixture(agreementId, typed);
    if (agreementId === undefined) return amendMany(context, typed);
    return amendOne(context, agreementId, typed);
  },
});

type Typed = InputOf<typeof one> & InputOf<typeof many>;

/** One agreement, all of them, or those of a file: what is said of the one is not said of the other. */
function refuseMixture(agreementId: string | undefined, typed: Typed): void {
  const { all, csv, input, indefinite, expiryNotice, monthlyCare, provider, law, raise } = typed;
  const conflict = (first: string, other: string): CliError => new CliError('options-conflict', { one: first, other });
  if (agreementId !== undefined) {
    if (all) throw conflict('Z…', '--all');
    if (csv !== undefined) throw conflict('Z…', '--csv');
    if (provider !== undefined || law !== undefined || raise !== undefined)
      throw new CliError('nothing-chosen', { options: '--all, --csv' });
    return;
  }
  if (all && csv !== undefined) throw conflict('--all', '--csv');
  if (!all && csv === undefined) throw new CliError('nothing-chosen', { options: 'Z…, --all, --csv' });
  if (input !== undefined) throw conflict('--input', all ? '--all' : '--csv');
  if (indefinite) throw conflict('--indefinite', all ? '--all' : '--csv');
  if (expiryNotice) throw conflict('--expiry-notice', all ? '--all' : '--csv');
  if (monthlyCare !== undefined) throw conflict('--monthly-care', all ? '--all' : '--csv');
  if (csv !== undefined && (provider !== undefined || law !== undefined)) throw conflict('--csv', '--provider, --law');
  if (csv !== undefined && (raise !== undefined || hasChange(typed))) throw conflict('--csv', '--raise, --rate, …');
}

function hasChange({ rate: rates, ...typed }: Typed): boolean {
  return rates.length > 0 || typed.from !== undefined || Object.keys(cellsOf(typed)).length > 0;
}

async function amendMany(context: Context, typed: Typed): Promise<Exit> {
  const { csv, yes, provider, law, rate: rates, from } = typed;
  const input: ImportInput = { ...typed, update: false, sendIncomplete: false, expectLines: undefined };
  if (csv !== undefined) return amendFromFile(context, await fileToAmend(context, csv, typed), input, yes);
  const cells = cellsOf(typed);
  if (Object.keys(cells).length === 0 && rates.length === 0)
    throw new CliError('nothing-chosen', { options: '--raise, --rate, --end, --hours-per-week, …' });
  if (!yes && !typed.dryRun) checkCanConfirm(context);
  const day = from ?? (await nextMonth(context));
  const source = await fileOfAll(context, { provider, law }, { from: day, cells, rates }, typed.outputDir);
  return amendFromFile(context, source, input, yes);
}

function cellsOf(typed: Omit<Typed, 'rate'>): Partial<Record<Column, string>> {
  const { raise, end, hoursPerWeek, daysPerWeek, monthlyAmount, travelPerKm, activities, otherTerms } = typed;
  const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const cells: Partial<Record<Column, string | undefined>> = {
    raise: raise === undefined ? undefined : decimal(raise),
    endDate: end,
    hoursPerWeek: hoursPerWeek === undefined ? undefined : clock(hoursPerWeek),
    daysPerWeek: daysPerWeek === undefined ? undefined : String(daysPerWeek),
    monthlyAmount: monthlyAmount === undefined ? undefined : decimal(monthlyAmount),
    travelPerKm: travelPerKm === undefined ? undefined : decimal(travelPerKm),
    holidayHours: typed.holidayHours,
    activities,
    otherTerms,
  };
  return dropAbsent(cells);
}

async function amendOne(
  context: Context,
  agreementId: string,
  { from, input, yes, dryRun, ...flags }: Typed,
): Promise<void> {
  if (!yes && !dryRun) checkCanConfirm(context);
  const given = input === undefined ? {} : asObject(await readJson(context, input), input);
  const change = { ...given, ...changeIn(flags, given) };
  if (Object.keys(change).filter((name) => name !== 'from').length === 0)
    throw new CliError('nothing-chosen', { options: '--rate, --end, --hours-per-week, …' });
  const client = await context.client();
  const day =
    from ??
    (given['from'] as string | undefined) ??
    (await usualDay(context, agreementId, { isAnnounced: flags.expiryNotice }));
  const begun = await client.agreements.amend(agreementId, { ...change, from: day }, context.call);
  const version = String(begun.version);
  const { notices } = context.cli;
  let isShared = false;
  try {
    const look = () => client.amendments.effect(agreementId, version, context.call);
    if (dryRun) return await showPayEffect(context, await look());
    if (!yes) {
      await context.out.show(amendmentDetails, toShown(begun));
      await tellPayEffect(context, await look());
    }
    await confirm(context, notices.confirm.shareAmendment(agreementId, begun.version), yes);
    const shared = await client.amendments.share(agreementId, version, context.call);
    isShared = true;
    await context.out.done(amendmentDetails, toShown(shared), notices.amendment.shared(agreementId, shared.version));
  } finally {
    // What is not shared, for whatever reason, leaves nothing behind that would be in the way of the next try.
    if (!isShared) await discardDraft(context, agreementId, version);
  }
}

/** An answer that was lost may have been that it was shared. */
async function discardDraft(context: Context, agreementId: string, version: string): Promise<void> {
  const client = await context.client();
  const now = await client.amendments.show(agreementId, version, context.call);
  if (now.status === 'draft') await client.amendments.discard(agreementId, version, context.call);
}

function changeIn(flags: InputOf<typeof changes>, given: Readonly<Record<string, unknown>>): Partial<NewAmendment> {
  const {
    rate: rates = [],
    end,
    indefinite,
    hoursPerWeek,
    daysPerWeek,
    monthlyAmount,
    monthlyCare,
    travelPerKm,
  } = flags;
  const work = dropAbsent({
    minutesPerWeek: hoursPerWeek,
    daysPerWeek,
    monthlyAmountCents: monthlyAmount,
    monthlyCareFunction: monthlyCare,
    travelCentsPerKm: travelPerKm,
    holidayHours: flags.holidayHours,
    ...(end !== undefined && { termKind: 'fixed', end }),
    ...(flags.expiryNotice && { expiryNotice: true }),
    ...(indefinite && { termKind: 'indefinite', end: null }),
  });
  const general = dropAbsent({ activities: flags.activities, otherTerms: flags.otherTerms });
  return {
    ...(rates.length > 0 && { rates: [...rates] }),
    ...(Object.keys(work).length > 0 && { workArrangements: { ...(given['workArrangements'] as object), ...work } }),
    ...(Object.keys(general).length > 0 && { generalTerms: { ...(given['generalTerms'] as object), ...general } }),
  };
}

function dropAbsent(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
