import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely';
import type { Caller } from '../../../access/caller.ts';
import type { Tables } from '../../schema.ts';
import { anyOf } from './any-of.ts';

/**
 * A representative acts for the awards that name them: an agreement, and what follows from it, is theirs when it names
 * an award and none that is outside their power. Who is named on all awards of their holders is not narrowed.
 */
export function restsOnOwnAwards(
  { awardsOutside }: Caller,
  agreementId: Expression<number | null>,
): Expression<SqlBool> {
  const eb = expressionBuilder<Tables>();
  if (awardsOutside.length === 0) return eb.lit(true);
  const named = eb
    .selectFrom('agreementAward')
    .select('agreementAward.awardId')
    .where('agreementAward.agreementId', '=', agreementId);
  return eb.and([
    eb.exists(named),
    eb.not(eb.exists(named.where('agreementAward.awardId', 'in', anyOf(awardsOutside)))),
  ]);
}

/** An event, or a line of the access log, is theirs when the award, agreement, declaration or payment is that it tells of. */
export function tellsOfOwnAwards(
  caller: Caller,
  recordId: 'event.recordId' | 'accessLog.recordId' = 'event.recordId',
): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'event' | 'accessLog'>();
  if (caller.awardsOutside.length === 0) return eb.lit(true);
  const number = sql<number>`cast(substr(${eb.ref(recordId)}, 2) as bigint)`;
  const isOf = (letter: string): Expression<SqlBool> => eb(recordId, 'like', `${letter}%`);
  const agreements = eb
    .selectFrom('agreement')
    .select('agreement.id')
    .where(restsOnOwnAwards(caller, eb.ref('agreement.id' as never)));
  const declarations = eb
    .selectFrom('declaration')
    .select('declaration.id')
    .where((own) =>
      own.or([
        own('agreementId', 'in', agreements),
        own.and([own('agreementId', 'is', null), own('awardId', 'not in', anyOf(caller.awardsOutside))]),
      ]),
    );
  const absences = eb.selectFrom('absence').select('absence.id').where('agreementId', 'in', agreements);
  const payments = eb.selectFrom('payment').select('payment.id').where('declarationId', 'in', declarations);
  return eb.or([
    eb.and([isOf('T'), eb(number, 'not in', anyOf(caller.awardsOutside))]),
    eb.and([isOf('Z'), eb(number, 'in', agreements)]),
    eb.and([isOf('M'), eb(number, 'in', absences)]),
    eb.and([isOf('D'), eb(number, 'in', declarations)]),
    eb.and([isOf('U'), eb(number, 'in', payments)]),
  ]);
}
