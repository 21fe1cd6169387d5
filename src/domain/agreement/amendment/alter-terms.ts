import { agreementSteps, type AgreementTerms, type RateLine, type WorkArrangements } from '../../agreement-terms.ts';

/** Fields of a step that become different; `null` takes one out that may be absent. */
type Altered<Step> = { readonly [Field in keyof Step]?: Step[Field] | null | undefined };

/** What becomes different in the terms of an agreement; what is not named stays as it was. */
export type Alteration = { readonly [Step in keyof AgreementTerms]?: Altered<AgreementTerms[Step]> | undefined } & {
  /** Rates that change or are added, by care and unit. */
  readonly rates?: readonly RateLine[] | undefined;
};

function alterStep<Step extends object>(before: Step, altered: Altered<Step>): Step {
  const fields = Object.entries({ ...before, ...altered });
  return Object.fromEntries(fields.filter(([, value]) => value !== null && value !== undefined)) as Step;
}

function isSame(one: RateLine, other: RateLine): boolean {
  return one.careFunction === other.careFunction && one.unit === other.unit;
}

function alterRates(before: readonly RateLine[], altered: readonly RateLine[]): RateLine[] {
  return [
    ...before.map((rate) => altered.findLast((other) => isSame(rate, other)) ?? rate),
    ...altered.filter((rate) => !before.some((other) => isSame(rate, other))),
  ];
}

/** That an end was announced was said of the last day of then: of another one nothing was said yet. */
function alterWork(before: WorkArrangements, altered: Altered<WorkArrangements>): WorkArrangements {
  const { expiryNotice, ...after } = alterStep(before, altered);
  const isOfBefore = altered.expiryNotice === undefined && after.end !== before.end;
  return isOfBefore || expiryNotice === undefined ? after : { ...after, expiryNotice };
}

/** The whole new terms, of the old ones and what becomes different in them. */
export function alterTerms(before: AgreementTerms, { rates = [], ...steps }: Alteration): AgreementTerms {
  const after = { ...before };
  for (const step of agreementSteps) Object.assign(after, { [step]: alterStep(before[step], steps[step] ?? {}) });
  const workArrangements = alterWork(before.workArrangements, steps.workArrangements ?? {});
  return { ...after, workArrangements: { ...workArrangements, rates: alterRates(workArrangements.rates, rates) } };
}
