import type { Parties } from '../../../domain/agreement-terms.ts';
import type { RepresentativeKind } from '../../../domain/words.ts';
import { fullName } from '../../answers/budget-holder-reference.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { type AwardRecord, findAwardAlone } from '../../store/queries/awards/awards.ts';
import { type CareProviderRecord, findCareProvider } from '../../store/queries/people/providers/care-providers.ts';
import { townOf } from '../../store/queries/people/budget-holders.ts';
import { representativesOn } from '../../store/queries/people/representatives/representatives.ts';

/** The people of an agreement, as far as its text names them. Whoever may see the agreement reads one and the same text. */
export interface PeopleOfAgreement {
  holder: string;
  /** Where the holder lives. */
  town: string | undefined;
  representatives: { name: string; kind: RepresentativeKind }[];
  provider: CareProviderRecord | undefined;
  awards: AwardRecord[];
}

export async function readPeople(
  { store, caller }: OperationContext,
  { holder, careProviderId }: AgreementRecord,
  parties: Parties | null,
): Promise<PeopleOfAgreement> {
  const awards: AwardRecord[] = [];
  const named = new Map<string, RepresentativeKind>();
  for (const awardId of parties?.awardIds ?? []) {
    const id = recordNumber('award', awardId);
    const award = await findAwardAlone(store, id);
    if (award !== undefined) awards.push(award);
    for (const one of await representativesOn(store, id)) named.set(one.name, one.kind);
  }
  return {
    holder: fullName(holder),
    town: await townOf(store, holder.id),
    representatives: [...named].map(([name, kind]) => ({ name, kind })),
    provider: careProviderId === null ? undefined : await findCareProvider(store, caller, careProviderId),
    awards,
  };
}
