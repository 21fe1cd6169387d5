import { recordedDeath } from '../../../../domain/award/recorded-death.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { AwardChangeKind, BudgetProviderKind } from '../../../../domain/words.ts';
import type { Store } from '../../store.ts';
import { recordedEnd } from './given-ends.ts';
import { officesOf } from './rule-facts.ts';

/** A death that an office wrote down, of the holder of an agreement. */
export interface DeathOfOffice {
  by: BudgetProviderKind;
  /** The end of the agreement that stands is this death; else the agreement had ended before it, or by what a party said. */
  isEnd: boolean;
  /** The day, when an award says it. */
  day?: IsoDate | undefined;
}

/** The death of the holder of an agreement that an office recorded, as its end or as that of an award that pays for it. */
export async function deathAsRecorded(store: Store, agreementId: number): Promise<DeathOfOffice | undefined> {
  const ofAward = await deathOnAward(store, agreementId);
  const isEnd = (await recordedEnd(store, agreementId))?.ground === 'death-of-holder';
  if (ofAward !== undefined) return { ...ofAward, isEnd };
  if (!isEnd) return undefined;
  const [office] = await officesOf(store, agreementId);
  return { by: office?.kind ?? 'care-office', isEnd };
}

interface VersionOfAward {
  awardId: number;
  providerKind: BudgetProviderKind;
  end: IsoDate;
  kindsJson: string;
}

async function deathOnAward({ db }: Store, agreementId: number): Promise<Omit<DeathOfOffice, 'isEnd'> | undefined> {
  const rows: VersionOfAward[] = await db
    .selectFrom('agreementAward')
    .innerJoin('award', 'award.id', 'agreementAward.awardId')
    .innerJoin('awardVersion', 'awardVersion.awardId', 'award.id')
    .select(['award.id as awardId', 'award.providerKind', 'awardVersion.end', 'awardVersion.kindsJson'])
    .where('agreementAward.agreementId', '=', agreementId)
    .where('award.version', '>', 1)
    .orderBy('award.id')
    .orderBy('awardVersion.version')
    .execute();
  for (const versions of Map.groupBy(rows, ({ awardId }) => awardId).values()) {
    const dated = versions.map(({ end, kindsJson }) => ({ end, kinds: JSON.parse(kindsJson) as AwardChangeKind[] }));
    const death = recordedDeath(dated);
    const [first] = versions;
    if (death !== undefined && first !== undefined) return { by: first.providerKind, day: death.day };
  }
  return undefined;
}
