import { expressionBuilder } from 'kysely';
import type { Caller } from '../../../access/caller.ts';
import type { Tables } from '../../schema.ts';
import { restsOnOwnAwards } from './acts-for.ts';
import { anyOf } from './any-of.ts';
import { byAccessRule, type Visible } from './by-access-rule.ts';
import { ofOnlyHolder } from './only-holder.ts';

/** Budget providers assess agreements and see no declarations. */
export function visibleDeclaration(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'declaration', visibleDeclarations(caller));
}

const visibleDeclarations = byAccessRule('declaration', {
  own: declarationsOfHolders,
  represented: declarationsOfHolders,
  'own-care': ({ careProviderId }) =>
    expressionBuilder<Tables, 'declaration'>()('declaration.careProviderId', '=', careProviderId ?? 0),
});

function declarationsOfHolders(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'declaration'>();
  return eb.and([eb('declaration.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)), isOfOwnAwards(caller)]);
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

const visibleRecoveries = byAccessRule('recovery', {
  own: recoveriesOfHolders,
  represented: recoveriesOfHolders,
  'own-care': ({ careProviderId }) =>
    expressionBuilder<Tables, 'recovery'>()('recovery.careProviderId', '=', careProviderId ?? 0),
});

function recoveriesOfHolders(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'recovery'>();
  return eb.and([
    eb('recovery.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)),
    restsOnOwnAwards(caller, eb.ref('recovery.agreementId')),
  ]);
}

export function visiblePayment(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'payment', visiblePayments(caller));
}

const visiblePayments = byAccessRule('payment', {
  own: paymentsOfHolders,
  represented: paymentsOfHolders,
  'own-care': ({ careProviderId }) =>
    expressionBuilder<Tables, 'payment'>()('payment.careProviderId', '=', careProviderId ?? 0),
});

function paymentsOfHolders(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'payment'>();
  const declarationOfPayment = eb
    .selectFrom('declaration')
    .select('declaration.id')
    .whereRef('declaration.id', '=', 'payment.declarationId');
  return eb.and([
    eb('payment.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)),
    eb.or([
      restsOnOwnAwards(caller, eb.ref('payment.agreementId')),
      eb.exists(declarationOfPayment.where(isAskedOfOwnAward(caller))),
    ]),
  ]);
}
