import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { Caller } from '../../../access/caller.ts';
import type { Tables } from '../../schema.ts';
import { restsOnOwnAwards } from './acts-for.ts';
import { anyOf } from './any-of.ts';
import { ofOnlyHolder } from './only-holder.ts';

type Visible = Expression<SqlBool>;

/**
 * Holders and those who act for them see their own, care providers theirs, the payment office all.
 * Budget providers assess agreements and see no declarations.
 */
export function visibleDeclaration(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'declaration', visibleDeclarations(caller));
}

function visibleDeclarations(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'declaration'>();
  switch (caller.role) {
    case 'budget-holder':
    case 'representative':
      return eb.and([eb('declaration.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)), isOfOwnAwards(caller)]);
    case 'care-provider':
      return eb('declaration.careProviderId', '=', caller.careProviderId ?? 0);
    case 'payment-officer':
      return eb.lit(true);
    case 'assessor':
      return eb.lit(false);
  }
}

/** What is under no agreement is asked of an award. */
function isAskedOfOwnAward({ awardsOutside }: Caller): Visible {
  const eb = expressionBuilder<Tables, 'declaration'>();
  return eb.and([eb('declaration.agreementId', 'is', null), eb('declaration.awardId', 'not in', anyOf(awardsOutside))]);
}

function isOfOwnAwards(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'declaration'>();
  return eb.or([restsOnOwnAwards(caller, eb.ref('declaration.agreementId')), isAskedOfOwnAward(caller)]);
}

export function visibleRecovery(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'recovery', visibleRecoveries(caller));
}

function visibleRecoveries(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'recovery'>();
  switch (caller.role) {
    case 'budget-holder':
    case 'representative':
      return eb.and([
        eb('recovery.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)),
        restsOnOwnAwards(caller, eb.ref('recovery.agreementId')),
      ]);
    case 'care-provider':
      return eb('recovery.careProviderId', '=', caller.careProviderId ?? 0);
    case 'payment-officer':
      return eb.lit(true);
    case 'assessor':
      return eb.lit(false);
  }
}

export function visiblePayment(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'payment', visiblePayments(caller));
}

function visiblePayments(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'payment'>();
  const declarationOfPayment = eb
    .selectFrom('declaration')
    .select('declaration.id')
    .whereRef('declaration.id', '=', 'payment.declarationId');
  switch (caller.role) {
    case 'budget-holder':
    case 'representative':
      return eb.and([
        eb('payment.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)),
        eb.or([
          restsOnOwnAwards(caller, eb.ref('payment.agreementId')),
          eb.exists(declarationOfPayment.where(isAskedOfOwnAward(caller))),
        ]),
      ]);
    case 'care-provider':
      return eb('payment.careProviderId', '=', caller.careProviderId ?? 0);
    case 'payment-officer':
      return eb.lit(true);
    case 'assessor':
      return eb.lit(false);
  }
}
