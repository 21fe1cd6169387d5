import type { AgreementTerms, RateLine, WorkArrangements } from '../../../../domain/agreement-terms.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { AgreementKind, CareFunction, CareUnit, FamilyRelation } from '../../../../domain/words.ts';
import type { Provider } from '../../people/providers.ts';
import { year } from './calendar.ts';
import type { SeedAward } from '../seed.ts';

interface Agreed {
  kind: AgreementKind;
  rates: RateLine[];
  careDescription: string;
  familyRelation?: FamilyRelation;
  work?: Partial<WorkArrangements>;
  general?: Partial<AgreementTerms['generalTerms']>;
}

export function rate(careFunction: CareFunction, unit: CareUnit, cents: number): RateLine {
  return {
    careFunction,
    unit,
    cents,
  };
}

/** The terms of an agreement for the whole year, as far as an agreement says nothing else. */
export function termsOf(award: SeedAward, provider: Provider, agreed: Agreed): AgreementTerms {
  return {
    parties: {
      kind: agreed.kind,
      careProviderId: formatRecordId('care-provider', provider.number),
      awardIds: [formatRecordId('award', award.number)],
      familyRelation: agreed.familyRelation ?? 'none',
    },
    workArrangements: {
      start: year.start,
      termKind: 'fixed',
      end: year.end,
      hoursPattern: 'irregular',
      rates: agreed.rates,
      ...agreed.work,
    },
    generalTerms: {
      careDescription: agreed.careDescription,
      payrollAdministration: false,
      thirdPartyClause: true,
      sixWeekClause: true,
      ...agreed.general,
    },
  };
}
