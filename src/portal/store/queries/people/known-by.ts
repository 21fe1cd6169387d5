import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { Tables } from '../../schema.ts';

export type ProviderNumber = 'bsnHash' | 'agbCode' | 'kvkNumber';

/**
 * Whether a provider is known by this number of theirs. A holder writes down several, and could put an own number beside
 * that of an institution, to be let in as that institution by it: the other numbers count once the payment office has
 * found the provider in a register.
 */
export function isKnownBy(number: ProviderNumber): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'careProvider'>();
  const isFound = eb.or([eb('careProvider.careRegistered', '=', 1), eb('careProvider.bigRegistered', '=', 1)]);
  switch (number) {
    case 'bsnHash':
      return eb.or([eb('careProvider.kind', '=', 'person'), isFound]);
    case 'agbCode':
      return eb.lit(true);
    case 'kvkNumber':
      return eb.or([eb('careProvider.agbCode', 'is', null), isFound]);
  }
}
