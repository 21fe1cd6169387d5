// Whatever awards, mandates and agreements come and go, everybody sees what a plain reading of the table of access lets
// them see, and nothing else.
import fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import type { CareProvider } from '../../../src/contract/types.ts';
import { formatRecordId } from '../../../src/domain/values/record-id.ts';
import type { Role } from '../../../src/domain/words.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { findCaller } from '../../../src/portal/identity/find-caller.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { isThorough } from '../../support/form.ts';
import { assessor, assessorOf, holderOf, municipality, paymentOfficer, providerOf } from '../support/callers.ts';
import { enterAward, newProvider, register, startOfTests, termsOf } from '../support/cases.ts';
import { hours } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

const wmo = assessorOf(municipality);
const offices = [assessor, wmo];
/** What each office gives, so that the two never say that they overlap. */
const given = [
  { law: 'Wlz', careFunctions: ['individual-guidance'] },
  { law: 'Wmo', careFunctions: ['transport'] },
] as const;

interface World {
  desk: Desk;
  holders: Caller[];
  holderIds: string[];
  agents: string[];
  providers: CareProvider[];
}

const year = { start: '2026-01-01', end: '2026-12-31' };

async function createWorld(desk: Desk): Promise<World> {
  const holderIds: string[] = [];
  for (const serial of [1, 2]) {
    const award = await enterAward(desk, serial, { ...given[0], careFunctions: [...given[0].careFunctions], ...year });
    holderIds.push(award.budgetHolder.id);
  }
  const holders = holderIds.map(holderOf);
  const providers = [
    await register(desk, holders[0]!, newProvider('organisation', 1)),
    await register(desk, holders[0]!, newProvider('self-employed', 2)),
  ];
  // The second holder has looked both of them up as well.
  await register(desk, holders[1]!, newProvider('organisation', 1));
  await register(desk, holders[1]!, newProvider('self-employed', 2));
  const world = { desk, holders, holderIds, agents: [testBsn(910_001), testBsn(910_002)], providers };
  // Care that was declared before anything happens to who may act for its holder.
  for (const holder of [0, 1]) {
    const of = { holder, office: 0, other: 0, nth: holder };
    await acts['a draft is begun'](world, of);
    for (const _ of [1, 2, 3, 4, 5]) await goOn(world, of);
    await acts['care is declared'](world, of);
  }
  return world;
}

interface Facts {
  awards: { id: number; holder: number; office: string; paysForADay: boolean; agents: Set<number> }[];
  agreements: { id: number; holder: number; provider: number | null; status: string; awards: number[] }[];
  declarations: { id: number; holder: number; provider: number; agreement: number | null }[];
}

/** What there is, as the tables have it, without a word about who may see it. */
async function factsOf({ desk: { store }, agents }: World): Promise<Facts> {
  const { db } = store;
  const named = await db.selectFrom('representative').select(['awardId', 'person']).execute();
  const links = await db.selectFrom('agreementAward').select(['agreementId', 'awardId']).execute();
  const hashes = agents.map((bsn) => store.hash(bsn));
  const awards = await db
    .selectFrom('award')
    .select(['id', 'budgetHolderId', 'providerKind', 'start', 'end'])
    .execute();
  const agreements = await db
    .selectFrom('agreement')
    .select(['id', 'budgetHolderId', 'careProviderId', 'status'])
    .execute();
  const declarations = await db
    .selectFrom('declaration')
    .select(['id', 'budgetHolderId', 'careProviderId', 'agreementId'])
    .execute();
  return {
    awards: awards.map(({ id, budgetHolderId, providerKind, start, end }) => ({
      id,
      holder: budgetHolderId,
      office: providerKind,
      paysForADay: start <= end,
      agents: new Set(named.filter(({ awardId }) => awardId === id).map(({ person }) => hashes.indexOf(person))),
    })),
    agreements: agreements.map(({ id, budgetHolderId, careProviderId, status }) => ({
      id,
      holder: budgetHolderId,
      provider: careProviderId,
      status,
      awards: links.filter(({ agreementId }) => agreementId === id).map(({ awardId }) => awardId),
    })),
    declarations: declarations.map(({ id, budgetHolderId, careProviderId, agreementId }) => ({
      id,
      holder: budgetHolderId,
      provider: careProviderId ?? 0,
      agreement: agreementId,
    })),
  };
}

/** Who asks: a role, and which of those that there are. */
interface Person {
  role: Role;
  which: number;
}
type Kind = 'award' | 'agreement' | 'declaration' | 'budget-holder';
type Seen = Partial<Record<Kind, number[]>>;

/** What an agent acts on: the awards that name them, and of the same office those that once did. */
function awardsOfAgent({ awards }: Facts, agent: number): Facts['awards'] {
  const valid = awards.filter(({ paysForADay, agents }) => paysForADay && agents.has(agent));
  const sameOffice = (one: Facts['awards'][number]): boolean =>
    valid.some(({ holder, office }) => holder === one.holder && office === one.office);
  return awards.filter((one) => valid.includes(one) || (one.agents.has(agent) && sameOffice(one)));
}

const handedIn = ['in-assessment', 'approved', 'rejected', 'amended', 'ended'];

/** The model: the table of access read by somebody without a database. */
function seenBy(facts: Facts, { role, which }: Person, numbers: { holders: number[]; providers: number[] }): Seen {
  const { awards, agreements, declarations } = facts;
  const ids = (records: readonly { id: number }[]): number[] => records.map(({ id }) => id);
  switch (role) {
    case 'budget-holder': {
      const mine = <One extends { holder: number }>(record: One): boolean => record.holder === numbers.holders[which];
      return {
        award: ids(awards.filter(mine)),
        agreement: ids(agreements.filter(mine)),
        declaration: ids(declarations.filter(mine)),
        'budget-holder': [numbers.holders[which]!],
      };
    }
    case 'representative': {
      const acting = awardsOfAgent(facts, which);
      const holders = new Set(acting.filter(({ paysForADay }) => paysForADay).map(({ holder }) => holder));
      const all = awards.filter(({ holder }) => holders.has(holder)).every((one) => acting.includes(one));
      const theirs = agreements.filter(
        ({ holder, awards: on }) =>
          holders.has(holder) && (all || (on.length > 0 && on.every((id) => acting.some((award) => award.id === id)))),
      );
      return {
        award: ids(acting.filter(({ holder }) => holders.has(holder))),
        agreement: ids(theirs),
        declaration: ids(declarations.filter(({ agreement }) => ids(theirs).includes(agreement ?? 0))),
        'budget-holder': [...holders],
      };
    }
    case 'care-provider': {
      const number = numbers.providers[which]!;
      const shared = agreements.filter(({ provider, status }) => provider === number && status !== 'draft');
      return {
        agreement: ids(shared),
        declaration: ids(declarations.filter(({ provider }) => provider === number)),
        'budget-holder': [...new Set(shared.map(({ holder }) => holder))],
      };
    }
    case 'assessor': {
      const own = awards.filter(({ office }) => office === offices[which]!.office!.kind);
      const sent = agreements.filter(
        ({ status, awards: on }) => handedIn.includes(status) && on.some((id) => ids(own).includes(id)),
      );
      return {
        award: ids(own),
        agreement: ids(sent),
        'budget-holder': [...new Set(own.map(({ holder }) => holder))],
      };
    }
    case 'payment-officer':
      return { declaration: ids(declarations), 'budget-holder': [] };
  }
}

const lists = {
  award: 'awards.list',
  agreement: 'agreements.list',
  declaration: 'declarations.list',
  'budget-holder': 'budgetHolders.list',
} as const;
const shows = {
  award: ['awards.show', 'awardId'],
  agreement: ['agreements.show', 'agreementId'],
  declaration: ['declarations.show', 'declarationId'],
  'budget-holder': ['budgetHolders.show', 'budgetHolderId'],
} as const;

async function callerOf({ desk, agents, holders, providers }: World, { role, which }: Person): Promise<Caller | null> {
  if (role === 'budget-holder') return holders[which]!;
  if (role === 'care-provider') return providerOf(providers[which]!.id);
  if (role === 'assessor') return offices[which]!;
  if (role === 'payment-officer') return paymentOfficer;
  const bsn = agents[which]!;
  // Who represents nobody is not let in.
  return findCaller(desk.store, 'issuer', { sub: bsn, exp: 1, role, bsn }, '2026-11-03').catch(() => null);
}

const people: Person[] = [
  ...[0, 1].flatMap((which) =>
    (['budget-holder', 'representative', 'care-provider', 'assessor'] as const).map((role) => ({ role, which })),
  ),
  { role: 'payment-officer', which: 0 },
];

function numberOf(id: string): number {
  return Number(id.slice(1));
}

/** What somebody sees in the lists, and whether each record by itself is there for them just when its list has it. */
async function seenInPortal(world: World, person: Person, expected: Seen, facts: Facts): Promise<Seen> {
  const caller = await callerOf(world, person);
  const seen: Seen = {};
  const all = { ...facts, holders: world.holderIds.map((id) => ({ id: numberOf(id) })) };
  const records = { award: all.awards, agreement: all.agreements, declaration: all.declarations };
  for (const kind of Object.keys(expected) as Kind[]) {
    if (caller === null) {
      seen[kind] = [];
      continue;
    }
    const { items } = await world.desk.call(caller, lists[kind], { limit: 100 });
    seen[kind] = items.map(({ id }) => numberOf(id));
    for (const { id } of kind === 'budget-holder' ? all.holders : records[kind]) {
      const [show, parameter] = shows[kind];
      const params = { [parameter]: formatRecordId(kind, id) };
      const there = await world.desk.call(caller, show, undefined, params as never).then(
        () => true,
        (error: unknown) => !(error instanceof PortalError && error.code === 'not-found'),
      );
      expect({ kind, id, there }).toEqual({ kind, id, there: seen[kind].includes(id) });
    }
  }
  return seen;
}

function sorted(seen: Seen) {
  return Object.fromEntries(Object.entries(seen).map(([kind, ids]) => [kind, ids.toSorted((a, b) => a - b)]));
}

async function check(world: World): Promise<void> {
  const facts = await factsOf(world);
  const numbers = {
    holders: world.holderIds.map(numberOf),
    providers: world.providers.map(({ id }) => numberOf(id)),
  };
  for (const person of people) {
    const expected = seenBy(facts, person, numbers);
    expect({ person, ...sorted(await seenInPortal(world, person, expected, facts)) }).toEqual({
      person,
      ...sorted(expected),
    });
  }
}

interface Choice {
  holder: number;
  office: number;
  other: number;
  nth: number;
}
type Step = Choice & { act: keyof typeof acts };

function pick<One>(from: readonly One[], nth: number): One | undefined {
  return from[nth % Math.max(1, from.length)];
}

/** What may happen. Who may not do it at that moment is refused. */
const acts = {
  'an office enters an award': ({ desk, agents }, { holder, office, other, nth }) => {
    const person = { initials: 'R.', surname: `Rover ${other}`, birthDate: '1980-01-01', bsn: agents[other] ?? '' };
    const representatives =
      nth % 2 === 0
        ? [{ kind: other === 0 ? ('authorised-agent' as const) : ('guaranteed-assistant' as const), person }]
        : [];
    const { law, careFunctions } = given[office]!;
    const award = { law, careFunctions: [...careFunctions], ...year, representatives };
    return enterAward(desk, holder + 1, award, offices[office]);
  },
  'a representative is named': async (world, { other, nth }) => {
    const award = pick((await factsOf(world)).awards, nth)!;
    const by = offices.find(({ office }) => office?.kind === award.office)!;
    const person = {
      initials: 'R.',
      surname: `Rover ${other}`,
      birthDate: '1980-01-01',
      bsn: world.agents[other] ?? '',
    };
    return world.desk.call(
      by,
      'awards.addRepresentative',
      // Of one kind one acts on an award.
      { kind: other === 0 ? 'authorised-agent' : 'guaranteed-assistant', person },
      { awardId: formatRecordId('award', award.id) },
    );
  },
  'a representative is removed': async (world, { nth }) => {
    const rows = await world.desk.store.db.selectFrom('representative').select(['id', 'awardId']).execute();
    const row = pick(rows, nth);
    const award = (await factsOf(world)).awards.find(({ id }) => id === row?.awardId);
    if (row === undefined || award === undefined) return;
    const by = offices.find(({ office }) => office?.kind === award.office)!;
    await world.desk.call(
      by,
      'awards.removeRepresentative',
      { representativeId: formatRecordId('representative', row.id) },
      { awardId: formatRecordId('award', row.awardId) },
    );
  },
  'an award is withdrawn': async (world, { nth }) => {
    // One of three, or hardly an agreement would come as far as an award that pays.
    if (nth % 3 > 0) return;
    const award = pick((await factsOf(world)).awards, nth)!;
    const by = offices.find(({ office }) => office?.kind === award.office)!;
    return world.desk.call(
      by,
      'awards.withdraw',
      { from: year.start, reason: 'Moved' },
      { awardId: formatRecordId('award', award.id) },
    );
  },
  'a draft is begun': async (world, { holder, other, nth }) => {
    const { awards } = await factsOf(world);
    const own = awards.filter((one) => one.holder === numberOf(world.holderIds[holder]!));
    const chosen = pick(own, nth)!;
    const more = nth % 3 === 0 ? own : [chosen];
    const kind = other === 0 ? 'assignment-organisation' : 'assignment';
    const awardIds = more.map(({ id }) => formatRecordId('award', id));
    const terms = termsOf(kind, world.providers[other]!.id, awardIds);
    const workArrangements = { ...terms.workArrangements, start: '2026-10-01' };
    return world.desk.call(world.holders[holder]!, 'agreements.create', { ...terms, workArrangements });
  },
  'an agreement goes one step on': (world, choice) => goOn(world, choice),
  'an agreement goes three steps on': async (world, choice) => {
    for (const _ of [1, 2, 3]) await goOn(world, choice);
  },
  'care is declared': async (world, { nth }) => {
    const facts = await factsOf(world);
    const agreement = pick(
      facts.agreements.filter(({ status }) => status === 'approved'),
      nth,
    );
    if (agreement === undefined) return;
    const agreementId = formatRecordId('agreement', agreement.id);
    await world.desk.call(providerOf(formatRecordId('care-provider', agreement.provider!)), 'declarations.create', {
      reference: `r${facts.declarations.length}`,
      agreementId,
      month: '2026-10',
      kind: 'care-delivered',
      lines: [hours('2026-10-01', 60)],
    });
  },
} satisfies Record<string, (world: World, choice: Choice) => Promise<unknown>>;

async function goOn(world: World, { nth, office }: Choice): Promise<void> {
  const { desk } = world;
  const agreement = pick((await factsOf(world)).agreements, nth);
  if (agreement === undefined) return;
  const params = { agreementId: formatRecordId('agreement', agreement.id) };
  const holder = holderOf(formatRecordId('budget-holder', agreement.holder));
  const provider = providerOf(formatRecordId('care-provider', agreement.provider!));
  const { version } = await desk.call(holder, 'agreements.show', undefined, params);
  const next: Record<string, () => Promise<unknown>> = {
    draft: () => desk.call(holder, 'agreements.share', undefined, params),
    shared: () => desk.call(provider, 'agreements.sign', { version }, params),
    'signed-by-provider': () => desk.call(holder, 'agreements.sign', { version }, params),
    signed: () => desk.call(holder, 'agreements.submit', { version }, params),
    'in-assessment': () => desk.call(offices[office]!, 'agreements.assess', { version, decision: 'approve' }, params),
    approved: () => desk.call(holder, 'agreements.end', { version, end: '2026-12-31' }, params),
  };
  await next[agreement.status]?.();
}

async function take(world: World, step: Step): Promise<void> {
  const act: (world: World, step: Step) => Promise<unknown> = acts[step.act];
  try {
    await act(world, step);
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
  }
}

const one = fc.nat({ max: 1 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
    holder: one,
    office: one,
    other: one,
    nth: fc.nat({ max: 11 }),
  }),
  { minLength: 12, maxLength: 24 },
);

onBothEngines(({ open }) => {
  test('everybody sees what the table of access lets them see', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const world = await createWorld(createDesk(await open(), startOfTests));
        for (const step of sequence) await take(world, step);
        await check(world);
      }),
      { numRuns: isThorough ? 15 : 3 },
    );
  });
});
