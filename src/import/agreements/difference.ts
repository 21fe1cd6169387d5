import { isDeepStrictEqual } from 'node:util';
import type { Agreement, AgreementInput } from '../../contract/types.ts';
import { agreementSteps, type AgreementTerms, type RateLine } from '../../domain/agreement-terms.ts';
import { nothingLeft } from '../../domain/nothing-left.ts';
import { isRecordId } from '../../domain/values/record-id.ts';
import type { Answer } from '../destination.ts';
import type { Column } from '../columns/columns.ts';
import { fieldColumns } from './field-columns.ts';

/** Finds the number of the agreement that was made before for the same parties and that says something else. */
export function findEarlierAgreement(issues: Answer['issues']): string | undefined {
  const [error, ...others] = issues.filter(({ severity }) => severity === 'error');
  if (error?.code !== 'AGREEMENT_REFERENCE_REUSED' || others.length > 0) return undefined;
  const found = error.params['agreement'];
  return typeof found === 'string' && isRecordId('agreement', found) ? found : undefined;
}

type Draft = Pick<Agreement, keyof AgreementTerms>;
type Fields = Readonly<Record<string, unknown>>;

/** The columns in which an agreement that was made before differs from what the file says. */
export function findDifferingColumns(earlier: Draft, now: AgreementInput): Column[] {
  return agreementSteps.flatMap((step) => {
    const before = fieldsOf(earlier[step]);
    const after = fieldsOf(now[step]);
    return Object.entries(fieldColumns)
      .filter(([field]) => !isDeepStrictEqual(inOrder(before[field]), inOrder(after[field])))
      .flatMap(([, columns]) => columns.slice(0, 1));
  });
}

function fieldsOf(step: object | null | undefined): Fields {
  return { ...step };
}

/** Awards and rates are the same in any order. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((each) => (typeof each === 'string' ? each : rateText(each as RateLine))).sort()
    : value;
}

function rateText({ careFunction, unit, cents, depositCents, ...rest }: RateLine): string {
  nothingLeft(rest);
  return [careFunction, unit, cents, depositCents].join(' ');
}
