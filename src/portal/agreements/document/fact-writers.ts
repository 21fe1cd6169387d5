import type { GeneralTerms, WorkArrangements } from '../../../domain/agreement-terms.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import type { DocumentTexts } from '../../../messages/shape/document.ts';
import type { TextSection } from '../../documents/text.ts';

type Facts = TextSection['facts'];
type Writers<Step> = { readonly [Field in keyof Step]-?: (value: NonNullable<Step[Field]>) => string | Facts };

/** The fields of step 2 in words, in the order in which a person reads them. */
export function workWriters(
  { format, word }: Texts,
  say: DocumentTexts['agreement'],
  yesNo: (value: boolean) => string,
): Writers<WorkArrangements> {
  const { date, months, hours, money, number } = format;
  return {
    start: date,
    termKind: (kind) => word('termKind', kind),
    end: date,
    replacesAgreementId: (id) => id,
    expiryNotice: yesNo,
    trialPeriodMonths: months,
    noticePeriodMonths: months,
    waitingDays: number,
    hoursPattern: (pattern) => word('hoursPattern', pattern),
    minutesPerWeek: hours,
    daysPerWeek: number,
    rates: (rates) =>
      rates.map(({ careFunction, unit, cents, depositCents }) => ({
        name: say.rate(word('careFunction', careFunction), word('careUnit', unit)),
        value: depositCents === undefined ? money(cents) : say.withDeposit(money(cents), money(depositCents)),
      })),
    holidayHours: (hours) => word('holidayHours', hours),
    monthlyAmountCents: (cents) => [{ name: say.perMonth, value: money(cents) }],
    monthlyCareFunction: (care) => word('careFunction', care),
    travelCentsPerKm: money,
  };
}

/** The fields of step 3; the clauses stand among what the law demands. */
export function generalWriters(
  { word }: Texts,
  say: DocumentTexts['agreement'],
  yesNo: (value: boolean) => string,
): Writers<GeneralTerms> {
  return {
    activities: (text) => text,
    careDescription: (text) => text,
    payrollAdministration: yesNo,
    payrollTaxCredit: yesNo,
    employerCharges: (level) => word('employerCharges', level),
    thirdPartyClause: () => [],
    sixWeekClause: () => [],
    otherTerms: (text) => text,
    identitySeen: yesNo,
    contractNumber: (text) => text,
    clientNumber: (text) => text,
    // In parts, so that a line of a page holds them.
    tariffList: (hash) => say.attached(hash.replace(/.{8}(?!$)/g, '$& ')),
    signatoryName: (text) => text,
    signatoryFunction: (text) => text,
  };
}

/** What was filled in of a step, each with the name of its field. */
export function factsOf<Step extends object>(step: Step, writers: Writers<Step>, texts: Texts): Facts {
  return (Object.keys(writers) as (keyof Step & string)[]).flatMap((field) => {
    const value = step[field];
    if (value === undefined) return [];
    const written = (writers[field] as (value: unknown) => string | Facts)(value);
    if (typeof written !== 'string') return written;
    return written.trim() === '' ? [] : [{ name: capitalised(texts.fieldName(field) ?? field), value: written }];
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
