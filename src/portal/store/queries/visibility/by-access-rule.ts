import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import { accessTable, type AccessRule, type AccessRuleOf } from '../../../../contract/access/access.ts';
import type { RecordKind } from '../../../../domain/values/record-id.ts';
import type { Role } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Tables } from '../../schema.ts';

/**
 * A condition in the query itself says which records a caller may see, so that a record of somebody else is not found,
 * instead of found and refused.
 */
export type Visible = Expression<SqlBool>;
type Condition = (caller: Caller) => Visible;
/** How each rule that the table of access names for a kind of record reads in a query; all and none need no saying. */
type Conditions<Kind extends RecordKind> = Readonly<Record<Exclude<AccessRuleOf<Kind>, 'all' | 'none'>, Condition>>;

/** What a caller may see of a kind of record, as the table of access has it; what it does not say is not seen. */
export function byAccessRule<Kind extends RecordKind>(kind: Kind, conditions: Conditions<Kind>): Condition {
  const all: Condition = () => expressionBuilder<Tables>().lit(true);
  const none: Condition = () => expressionBuilder<Tables>().lit(false);
  const rules: Readonly<Record<Role, AccessRule>> = accessTable[kind];
  const known: Readonly<Partial<Record<AccessRule, Condition>>> = { ...conditions, all, none };
  return (caller) => (known[rules[caller.role]] ?? none)(caller);
}
