import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { Caller } from '../../../access/caller.ts';
import type { Tables } from '../../schema.ts';

type OfHolder = 'award' | 'agreement' | 'declaration' | 'payment' | 'recovery' | 'event';

/** What the caller may see in a table, less what is of others when they look at the affairs of one holder. */
export function ofOnlyHolder(
  { onlyHolder }: Caller,
  table: OfHolder,
  visible: Expression<SqlBool>,
): Expression<SqlBool> {
  if (onlyHolder === undefined) return visible;
  const eb = expressionBuilder<Tables, OfHolder>();
  return eb.and([visible, eb(`${table}.budgetHolderId`, '=', onlyHolder)]);
}
