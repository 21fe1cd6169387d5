import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely';
import type { AgreementWait, AmendmentParty } from '../../../../domain/words.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Tables } from '../../schema.ts';

export type AmendmentWait = Exclude<AgreementWait, 'assess'>;

function sideOf({ role }: Caller): AmendmentParty | undefined {
  if (role === 'care-provider') return 'provider';
  return role === 'budget-holder' || role === 'representative' ? 'holder' : undefined;
}

/** What the caller can do next with an amendment, as its lifecycle says it; to others nothing waits. */
function amendmentWaits(wait: AmendmentWait, caller: Caller): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'agreementAmendment'>();
  const side = sideOf(caller);
  const nobody = eb.lit(false);
  switch (wait) {
    case 'sign-amendment':
      if (side === undefined) return nobody;
      // The provider signs first, where they must.
      if (side === 'provider') return eb.and([eb('status', '=', 'shared'), eb('needsProvider', '=', 1)]);
      return eb.or([
        eb('status', '=', 'signed-by-provider'),
        eb.and([eb('status', '=', 'shared'), eb('needsProvider', '=', 0)]),
      ]);
    case 'submit-amendment':
      return side === 'holder' ? eb('status', '=', 'signed') : nobody;
    case 'revise-amendment':
      return side === undefined
        ? nobody
        : eb.and([eb('status', 'in', ['draft', 'returned']), eb('begunBy', '=', side)]);
    case 'assess-amendment':
      return caller.role === 'assessor' ? eb('status', '=', 'in-assessment') : nobody;
  }
}

/** Who asks, on which day. */
export interface Asking {
  caller: Caller;
  today: IsoDate;
}

/**
 * An agreement has an amendment that waits for the caller. Only what was approved, and goes on, is amended: what was ended
 * from days before its last one, which is still to come.
 */
export function hasWaitingAmendment(wait: AmendmentWait, { caller, today }: Asking): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'agreement'>();
  const waiting = eb
    .selectFrom('agreementAmendment')
    .select('agreementAmendment.agreementId')
    // Written out, so that the index of those that are not decided yet is used: they are few among all that ever were.
    .where(sql<SqlBool>`status not in ('approved', 'rejected')`)
    .where(amendmentWaits(wait, caller));
  const inItsDays = waiting.whereRef('agreementAmendment.fromDay', '<=', 'agreement.end');
  return eb.or([
    eb.and([eb('agreement.status', '=', 'approved'), eb('agreement.id', 'in', waiting)]),
    eb.and([
      eb('agreement.status', '=', 'ended'),
      eb('agreement.end', '>=', today),
      eb('agreement.id', 'in', inItsDays),
    ]),
  ]);
}

export function waitsForCaller(wait: AgreementWait, asking: Asking): Expression<SqlBool> {
  if (wait !== 'assess') return hasWaitingAmendment(wait, asking);
  const eb = expressionBuilder<Tables, 'agreement'>();
  if (asking.caller.role !== 'assessor') return eb.lit(false);
  return eb.or([eb('agreement.status', '=', 'in-assessment'), hasWaitingAmendment('assess-amendment', asking)]);
}
