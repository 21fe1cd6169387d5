import type { AmendmentPreview } from '../../contract/types.ts';

/** What the amendments of a dry run would cost one award, by the forecast of its budget. */
export interface AwardEffect {
  awardId: string;
  agreements: number;
  /** To the last day of the award; below zero it costs less. */
  extraCents: number;
  /** Left at its end as things are now, and after all these amendments. */
  leftCents: number;
  leftAfterCents: number;
}

type Effect = Pick<AwardEffect, 'agreements' | 'extraCents' | 'leftCents'>;

/** Adds up by award what a portal tells of one amendment after the other. */
export class AwardEffects {
  readonly #awards = new Map<string, Effect>();

  add(costs: AmendmentPreview['costs'] | undefined): void {
    for (const { awardId, extraCents, leftCents } of costs ?? []) {
      const known = this.#awards.get(awardId) ?? { agreements: 0, extraCents: 0, leftCents };
      known.agreements += 1;
      known.extraCents += extraCents;
      this.#awards.set(awardId, known);
    }
  }

  /** Those that would run short come first, then those that it costs most. */
  all(): AwardEffect[] {
    return [...this.#awards]
      .map(([awardId, effect]) => ({ awardId, ...effect, leftAfterCents: effect.leftCents - effect.extraCents }))
      .sort((one, other) => one.leftAfterCents - other.leftAfterCents || other.extraCents - one.extraCents);
  }
}
