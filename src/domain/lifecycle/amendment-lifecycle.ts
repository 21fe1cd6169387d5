import type { AmendmentNeeds } from '../agreement/amendment/compare-terms.ts';
import type { AgreementStatus, AmendmentParty, Role } from '../words.ts';
import { agreementLifecycle, type AgreementOperation } from './agreement-lifecycle.ts';
import type { Machine, Transition } from './machine.ts';

export type AmendmentOperation = Exclude<AgreementOperation, 'end' | 'continue'>;

interface Course {
  begunBy: AmendmentParty;
  needs: AmendmentNeeds;
}
type Row = Transition<AgreementStatus, AgreementOperation>;

const rolesOf: Readonly<Record<AmendmentParty, readonly Role[]>> = {
  holder: ['budget-holder', 'representative'],
  provider: ['care-provider'],
};
const others: Readonly<Record<AmendmentParty, AmendmentParty>> = { holder: 'provider', provider: 'holder' };

function isProviders({ by }: Row): boolean {
  return by.includes('care-provider');
}

function signRow(row: Row, { needs }: Course): Row[] {
  if (isProviders(row)) return needs.provider ? [row] : [];
  const from: AgreementStatus[] = needs.provider ? ['signed-by-provider'] : ['shared'];
  // What needs no approval is agreed with the last signature.
  return [{ ...row, from, to: needs.assessment ? 'signed' : 'approved' }];
}

function draftRow(row: Row, { begunBy }: Course): Row[] {
  const from = row.from.filter((status) => status !== 'rejected');
  return from.length === 0 ? [] : [{ ...row, from, by: rolesOf[begunBy] }];
}

const courseRows: Readonly<Record<AgreementOperation, (row: Row, course: Course) => Row[]>> = {
  // The other party sends an amendment back and changes nothing in it; one that was rejected is begun anew.
  edit: (row, course) => (isProviders(row) ? [] : draftRow(row, course)),
  share: draftRow,
  reopen: (row, { begunBy }) => [{ ...row, by: rolesOf[begunBy] }],
  // The holder signs last, so that they still send back what the provider has signed.
  return: (row, { begunBy }) => [
    {
      ...row,
      by: rolesOf[others[begunBy]],
      from: begunBy === 'provider' ? [...row.from, 'signed-by-provider'] : row.from,
    },
  ],
  sign: signRow,
  submit: (row, { needs }) => (needs.assessment ? [row] : []),
  approve: (row, { needs }) => (needs.assessment ? [row] : []),
  reject: (row, { needs }) => (needs.assessment ? [row] : []),
  end: () => [],
  continue: () => [],
};

/**
 * The lifecycle of an amendment is that of an agreement, drafted by whoever began it, without the steps that it does not
 * need. The holder signs always, and last.
 */
export function amendmentLifecycle(course: Course): Machine<AgreementStatus, AmendmentOperation> {
  return agreementLifecycle.flatMap((row) => courseRows[row.operation](row, course)) as Machine<
    AgreementStatus,
    AmendmentOperation
  >;
}
