import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** The numbers, months, cents and the reason that a text about an event names. */
export function readParams(
  store: Store,
  { paramsJson, reasonSealed }: Pick<Row<'event'>, 'paramsJson' | 'reasonSealed'>,
): Record<string, string | number> {
  return {
    ...(JSON.parse(paramsJson) as Record<string, string | number>),
    ...(reasonSealed !== null && { reason: store.unseal(reasonSealed) }),
  };
}
