import type { DeclarableTerms } from '../../../contract/types.ts';
import type { RateLine } from '../../../domain/agreement-terms.ts';
import type { LineInput } from '../../../domain/declaration-content.ts';

export type Delivered = Pick<LineInput, 'date' | 'minutes' | 'count' | 'travelMetres'>;

/** A line of a template: what was agreed and, when it is filled in, what was delivered. */
export interface TemplateLine {
  rate: RateLine;
  delivered?: Delivered;
}

/** One line for each rate that was agreed, to be copied for each day of care. */
export function emptyLines({ rates }: DeclarableTerms): TemplateLine[] {
  return rates.map((rate) => ({ rate }));
}

/**
 * Whether the care of an agreement is declared. An amount that is paid every month by itself is not. Source: leaflet
 * for care providers.
 */
export function isDeclared({ monthlyAmountCents }: DeclarableTerms): boolean {
  return monthlyAmountCents === null;
}
