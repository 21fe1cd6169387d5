import type { EventType } from '../../../contract/events.ts';
import { lastDayToAnnounce } from '../../../domain/agreement/expiry-notice.ts';
import type { WorkArrangements } from '../../../domain/agreement-terms.ts';
import { standardRules } from '../../../domain/rules/standard-rules.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { agreementEvent } from '../../awards/change/change-events.ts';
import { officeKey } from '../../access/office-key.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import type { Store } from '../../store/store.ts';
import { office } from '../people/office.ts';
import { awardedAt, endsToldAt, type Signing, year } from './content/calendar.ts';
import { createPastActors, type PastActors } from './past-actors.ts';
import { appendPastEvents } from './append-past-events.ts';
import type { Seed, SeedAgreement, SeedAward, SeedStage } from './seed.ts';

const providerCode = officeKey(office);

/** The events that led the awards and agreements to where they are now; messages and the change feed come from them. */
export async function writeHistory(
  store: Store,
  { awards, agreements }: Pick<Seed, 'awards' | 'agreements'>,
): Promise<void> {
  const actorOf = createPastActors(store);
  await appendPastEvents(store, awardedAt, awards.map(awardEntered), actorOf.office());
  for (const moments of new Set(agreements.map(({ signing }) => signing))) {
    const ofThen = agreements.filter(({ signing }) => signing === moments);
    for (const { at, type, by, stages } of steps) {
      const reached = ofThen.filter(({ stage }) => stages.includes(stage));
      await appendPastEvents(
        store,
        moments[at],
        reached.map((agreement) => pastEvent(type, agreement)),
        reached.map(actorOf[by]),
      );
    }
  }
}

/** What the portal would have told by now of employments that end, so that it does not tell that as it starts. */
export async function tellOfEnds(store: Store, { agreements }: Pick<Seed, 'agreements'>): Promise<void> {
  const told = agreements.flatMap(({ number, award, provider, stage, terms }) => {
    const { start, end } = terms.workArrangements;
    if (terms.parties.kind !== 'employment' || stage !== 'approved' || end === undefined) return [];
    const date = lastDayToAnnounce({ start, end }, standardRules);
    const one = { id: number, budgetHolderId: award.holder.number, careProviderId: provider.number, end };
    return date === undefined ? [] : [agreementEvent('agreement.end-to-announce', one, { end, date })];
  });
  await appendPastEvents(store, endsToldAt, told);
}

function awardEntered({ number, holder, amountCents }: SeedAward): NewEvent {
  return {
    type: 'award.entered',
    recordId: formatRecordId('award', number),
    budgetHolderId: holder.number,
    providerCode,
    params: { start: year.start, end: year.end, cents: amountCents },
  };
}

interface Step {
  type: EventType;
  by: keyof PastActors;
  at: keyof Signing;
  stages: readonly SeedStage[];
}
const all = ['shared', 'signed-by-provider', 'in-assessment', 'approved'] as const;
const signedOnce = ['signed-by-provider', 'in-assessment', 'approved'] as const;
const handedIn = ['in-assessment', 'approved'] as const;

const steps: readonly Step[] = [
  { type: 'agreement.created', by: 'holder', at: 'created', stages: all },
  { type: 'agreement.shared', by: 'holder', at: 'shared', stages: all },
  { type: 'agreement.signed-by-provider', by: 'provider', at: 'signedByProvider', stages: signedOnce },
  { type: 'agreement.signed', by: 'holder', at: 'signed', stages: handedIn },
  { type: 'agreement.submitted', by: 'holder', at: 'submitted', stages: handedIn },
  { type: 'agreement.approved', by: 'office', at: 'assessed', stages: ['approved'] },
];

/** A draft is the holder's own business; the care office comes in when it is handed in. */
function pastEvent(type: EventType, { number, award, provider, terms }: SeedAgreement): NewEvent {
  return {
    type,
    recordId: formatRecordId('agreement', number),
    budgetHolderId: award.holder.number,
    ...(type !== 'agreement.created' && { careProviderId: provider.number }),
    ...((type === 'agreement.submitted' || type === 'agreement.approved') && { providerCode }),
    ...(type === 'agreement.approved' && { params: termOf(terms.workArrangements) }),
  };
}

function termOf({ start, end }: WorkArrangements): { start: string; end?: string } {
  return {
    start,
    ...(end !== undefined && { end }),
  };
}
