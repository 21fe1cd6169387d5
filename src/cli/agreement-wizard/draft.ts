import { isDeepStrictEqual } from 'node:util';
import type { Agreement } from '../../contract/types.ts';
import type { AgreementTerms } from '../../domain/agreement-terms.ts';
import type { Step } from './answers/answers.ts';
import { stepsOf } from './answers/document.ts';
import type { State } from './facts/facts.ts';
import type { Portal } from './facts/portal.ts';

/** The agreement as the portal keeps it while it is being made. */
export class Draft {
  readonly #portal: Portal;
  #agreement: Agreement | undefined;
  #kept: Partial<AgreementTerms> = {};

  constructor(portal: Portal, kept?: Agreement) {
    this.#portal = portal;
    this.#agreement = kept;
    if (kept !== undefined) this.#kept = dropMissing(kept);
  }

  get id(): string | undefined {
    return this.#agreement?.id;
  }

  /** Keeps the answers of these steps that are new or different. */
  async save({ answers }: State, wanted: readonly Step[]): Promise<Agreement> {
    const all = stepsOf(answers);
    const changed: Partial<AgreementTerms> = Object.fromEntries(
      wanted.filter((step) => !isDeepStrictEqual(all[step], this.#kept[step])).map((step) => [step, all[step]]),
    );
    const agreement = await this.#send(changed, answers.budgetHolder);
    this.#agreement = agreement;
    this.#kept = { ...this.#kept, ...changed };
    return agreement;
  }

  /** Attaches the tariff list to what is kept. */
  async attach(list: { document: string }): Promise<Agreement> {
    const { client, call } = this.#portal;
    const agreement = await client.agreements.addTariffList(this.id ?? '', list, call);
    this.#agreement = agreement;
    this.#kept = dropMissing(agreement);
    return agreement;
  }

  async #send(steps: Partial<AgreementTerms>, budgetHolderId: string | undefined): Promise<Agreement> {
    const { client, call } = this.#portal;
    if (this.#agreement === undefined) {
      return client.agreements.create({ ...(budgetHolderId !== undefined && { budgetHolderId }), ...steps }, call);
    }
    if (Object.keys(steps).length === 0) return this.#agreement;
    return client.agreements.update(this.#agreement.id, steps, call);
  }
}

function dropMissing({ parties, workArrangements, generalTerms }: Agreement): Partial<AgreementTerms> {
  return {
    ...(parties && { parties }),
    ...(workArrangements && { workArrangements }),
    ...(generalTerms && { generalTerms }),
  };
}
