import type { Agreement, CareProvider } from '../../../src/contract/types.ts';
import { addMonths, amsterdamDate, monthOf } from '../../../src/domain/index.ts';
import type { AgreementTerms, DeclarationInput, LineInput } from '../../../src/domain/index.ts';
import type { AgreementKind } from '../../../src/domain/words.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { assessor, holderOf, providerOf, representativeOf } from './callers.ts';
import type { OpenStore } from '../../../src/portal/store/open/open-store.ts';
import { enterAward, newProvider, register, startOfTests, termsOf } from './cases.ts';
import { createDesk, type Desk } from './desk.ts';
import type { Engine } from './engines.ts';

/** An approved agreement from 1 October 2026 on, and all who have to do with it. */
export interface Declarable {
  agreement: Agreement;
  awardId: string;
  provider: CareProvider;
  holder: Caller;
  representative: Caller;
  careProvider: Caller;
}

let serials = 0;

/** For people whom no other test of the same file knows. */
export function nextSerial(): number {
  return (serials += 1);
}

interface Wish {
  kind?: AgreementKind;
  amountCents?: number;
  /** Of an agreement that is there, when several are to be paid from one budget. */
  awardId?: string;
  holderId?: string;
  provider?: CareProvider;
  change?: (terms: AgreementTerms) => AgreementTerms;
  /** Of the office that gave the award. */
  office?: Caller;
}

const providerKinds = {
  employment: 'person',
  assignment: 'self-employed',
  'assignment-family': 'person',
  'assignment-organisation': 'organisation',
} as const;

export async function declarable(desk: Desk, wish: Wish = {}): Promise<Declarable> {
  const serial = nextSerial();
  const {
    kind = 'assignment-organisation',
    amountCents = 48_000_00,
    change = (terms) => terms,
    office = assessor,
  } = wish;
  const award = wish.awardId === undefined ? await enterAward(desk, serial, { amountCents }) : undefined;
  const awardId = wish.awardId ?? award!.id;
  const holderId = wish.holderId ?? award!.budgetHolder.id;
  const holder = holderOf(holderId);
  const provider = wish.provider ?? (await register(desk, holder, newProvider(providerKinds[kind], serial)));
  const terms = termsOf(kind, provider.id, [awardId]);
  const since = { ...terms, workArrangements: { ...terms.workArrangements, start: '2026-10-01' } };
  const draft = await desk.call(holder, 'agreements.create', change(since));
  const careProvider = providerOf(provider.id);
  const params = { agreementId: draft.id };
  await desk.call(holder, 'agreements.share', undefined, params);
  await desk.call(careProvider, 'agreements.sign', { version: 1 }, params);
  await desk.call(holder, 'agreements.sign', { version: 1 }, params);
  await desk.call(holder, 'agreements.submit', { version: 1 }, params);
  await consentToStart(desk, draft, office);
  const agreement = await desk.call(office, 'agreements.assess', { version: 1, decision: 'approve' }, params);
  return { agreement, awardId, provider, holder, representative: representativeOf(holderId), careProvider };
}

/** A test may make it long after it began, which no office approves without its consent. */
async function consentToStart(desk: Desk, { id, workArrangements }: Agreement, office: Caller): Promise<void> {
  const start = workArrangements?.start ?? '';
  if (monthOf(start) >= addMonths(monthOf(amsterdamDate(desk.clock.now)), -1)) return;
  const consent = { kind: 'early-start', from: start, until: start, reason: 'Made later by a test' } as const;
  await desk.call(office, 'agreements.giveConsent', consent, { agreementId: id });
}

/** An award of another office pays for the agreement as well, from now on; answers its number. */
export async function paidByOffice(desk: Desk, { agreement, awardId }: Declarable, office: Caller): Promise<string> {
  const serial = nextSerial();
  const { id } = await enterAward(desk, serial, {}, office);
  const [ofAgreement, ofHolder, added] = [agreement.id, agreement.budgetHolder.id, id].map((one) =>
    Number(one.slice(1)),
  );
  await desk.store.db.updateTable('award').set({ budgetHolderId: ofHolder! }).where('id', '=', added!).execute();
  const row = await desk.store.db
    .selectFrom('agreementAward')
    .selectAll()
    .where('agreementId', '=', ofAgreement!)
    .where('awardId', '=', Number(awardId.slice(1)))
    .executeTakeFirstOrThrow();
  await desk.store.db
    .insertInto('agreementAward')
    .values({ ...row, awardId: added!, position: row.position + 1 })
    .execute();
  return id;
}

/** Another provider for the same holder, paid from the same budget. */
export function besides(desk: Desk, { agreement, awardId }: Declarable, wish: Wish = {}): Promise<Declarable> {
  return declarable(desk, { awardId, holderId: agreement.budgetHolder.id, ...wish });
}

export function hours(date: string, minutes: number, more: Partial<LineInput> = {}): LineInput {
  return {
    date,
    minutes,
    ...more,
  };
}

/** Two hours on 1 October, or what is said instead. */
export function declarationOf(
  { agreement }: { agreement: { id: string } },
  change: Partial<DeclarationInput> = {},
): DeclarationInput {
  return {
    reference: 'october',
    agreementId: agreement.id,
    month: '2026-10',
    kind: 'care-delivered',
    lines: [hours('2026-10-01', 120)],
    ...change,
  };
}

export async function remaining(desk: Desk, { awardId, holder }: Declarable): Promise<number> {
  return (await desk.call(holder, 'budgets.show', undefined, { awardId })).remainingCents;
}

/** Two processes on one database, for all tests of an engine. */
export function twoDesks({ freshDatabase, open }: Engine): () => Promise<[Desk, Desk]> {
  let opened: Promise<[OpenStore, OpenStore]> | undefined;
  const openBoth = async (): Promise<[OpenStore, OpenStore]> => {
    const database = await freshDatabase();
    return [await open(database), await open(database)];
  };
  return async () => {
    const [one, two] = await (opened ??= openBoth());
    return [createDesk(one, startOfTests), createDesk(two, startOfTests)];
  };
}

/** The same store for all tests of an engine, each with people of its own: a new database for each takes long. */
export function sharedDesk({ openForAll }: Engine): () => Promise<Desk> {
  let opened: Promise<OpenStore> | undefined;
  return async () => createDesk(await (opened ??= openForAll()), startOfTests);
}
