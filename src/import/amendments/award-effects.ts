import type { AmendmentPreview, PayCents } from '../../contract/types.ts';

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

const noPay: PayCents = { claimedBackCents: 0, cancelledCents: 0, payableCents: 0 };

/** Adds up by award what a portal tells of one amendment after the other, and what they do with what was paid. */
export class AwardEffects {
  readonly #awards = new Map<string, Effect>();

  #pay = noPay;

  add({ costs, claimedBackCents, cancelledCents, payableCents }: AmendmentPreview): void {
    this.#pay = {
      claimedBackCents: this.#pay.claimedBackCents + claimedBackCents,
      cancelledCents: this.#pay.cancelledCents + cancelledCents,
      payableCents: this.#pay.payableCents + payableCents,
    };
    for (const { awardId, extraCents, leftCents } of costs ?? []) {
      const known = this.#awards.get(awardId) ?? { agreements: 0, extraCents: 0, leftCents };
      known.agreements += 1;
      known.extraCents += extraCents;
      this.#awards.set(awardId, known);
    }
  }

  /** What all of them would do with monthly wages and fixed amounts that were paid or are scheduled. */
  pay(): PayCents {
    return this.#pay;
  }

  /** Those that would run short come first, then those that it costs most. */
  all(): AwardEffect[] {
    return [...this.#awards]
      .map(([awardId, effect]) => ({ awardId, ...effect, leftAfterCents: effect.leftCents - effect.extraCents }))
      .sort((one, other) => one.leftAfterCents - other.leftAfterCents || other.extraCents - one.extraCents);
  }
}
