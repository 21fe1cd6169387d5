import type { PaymentRun } from '../../contract/types.ts';
import { standardRules } from '../../domain/rules/standard-rules.ts';
import { amsterdamDate, type IsoDate } from '../../domain/values/date.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { Log } from '../log.ts';
import { type Letter, keptPost } from '../mail/post.ts';
import { sendMail } from '../mail/send-mail.ts';
import { writeMail } from '../mail/write-mail.ts';
import { formatMoment } from '../answers/moment.ts';
import { runPayments } from '../payments/run/run-payments.ts';
import { toPaymentRun } from '../payments/view.ts';
import { appendEvents } from '../store/queries/events/append-events.ts';
import { sentMail } from '../store/queries/mail/mail.ts';
import { listPaymentRuns } from '../store/queries/payments/runs.ts';
import type { Store } from '../store/store.ts';
import type { FaultSwitch } from './faults/fault-switch.ts';
import { clientNumber } from './seeded-numbers.ts';
import { organisation } from './people/providers.ts';
import type { Services } from '../handler.ts';
import { seedClients, seedRepresented } from './seed/fill-portal.ts';
import type { PracticeClock } from './time/clock.ts';
import { passDays } from './time/pass-days.ts';

/** The clients of the institution, by number: client 1 is the first of each. */
export interface Institution {
  careProviderId: string;
  clients: number;
  firstAgreementId: string;
  lastAgreementId: string;
}

/** The clients of the institution for whom the representative acts from now on. */
export interface Represented {
  holders: number;
  firstBudgetHolderId: string;
  lastBudgetHolderId: string;
}

export interface SentLetter extends Letter {
  sentAt: string;
}

/** The things that one can do with a practice portal besides using it. */
export interface Practice {
  readonly clock: PracticeClock;
  readonly faults: FaultSwitch;
  /** Lets the days pass one by one, with all that is done on them; undefined when that moment has passed already. */
  advance(to: number): Promise<PaymentRun[] | undefined>;
  /** The payment run of today; a second time pays nobody twice. */
  payToday(): Promise<PaymentRun>;
  /** The e-mails that would have gone by now, the newest first. */
  outbox(): Promise<SentLetter[]>;
  seedInstitution(wanted: { clients: number }): Promise<Institution>;
  seedRepresentative(wanted: { holders: number }): Promise<Represented>;
}

export function createPractice(
  store: Store,
  clock: PracticeClock,
  { faults, log, services }: { faults: FaultSwitch; log: Log; services: Services },
): Practice {
  const today = (): IsoDate => amsterdamDate(clock.now());

  return {
    clock,
    faults,
    advance: async (to) => {
      if (to < clock.now()) return undefined;
      const before = today();
      await passDays(store, clock, to);
      return runsAfter(store, before);
    },
    payToday: async () => {
      const now = clock.now();
      const tell = (inside: Store, events: Parameters<typeof appendEvents>[2]) => appendEvents(inside, now, events);
      return toPaymentRun(await runPayments(store, { date: today(), now, rules: standardRules, tell }));
    },
    outbox: async () => {
      await sendMail(store, { post: keptPost, now: clock.now(), log });
      const sent = await sentMail(store, MOST_LETTERS);
      return Promise.all(
        sent.map(async (mail) => ({ sentAt: formatMoment(mail.sentAt ?? 0), ...(await writeMail(mail)) })),
      );
    },
    seedInstitution: async ({ clients }) => {
      await seedClients(store, clients);
      return institutionOf(clients);
    },
    seedRepresentative: async ({ holders }) => {
      await seedRepresented(store, services, holders);
      return {
        holders,
        firstBudgetHolderId: formatRecordId('budget-holder', clientNumber(1)),
        lastBudgetHolderId: formatRecordId('budget-holder', clientNumber(holders)),
      };
    },
  };
}

const MOST_RUNS = 500;
const MOST_LETTERS = 500;

async function runsAfter(store: Store, date: IsoDate): Promise<PaymentRun[]> {
  const runs = await listPaymentRuns(store, { after: undefined, count: MOST_RUNS });
  return runs.filter((run) => run.date > date).map(toPaymentRun);
}

function institutionOf(clients: number): Institution {
  return {
    careProviderId: formatRecordId('care-provider', organisation.number),
    clients,
    firstAgreementId: formatRecordId('agreement', clientNumber(1)),
    lastAgreementId: formatRecordId('agreement', clientNumber(clients)),
  };
}
