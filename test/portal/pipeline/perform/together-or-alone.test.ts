// Whatever care providers send at the same time is answered and stored as if each had come alone, in some order.
import { expect, test } from 'vitest';
import fc, { inputsOf } from '../../../support/fast-check.ts';
import type { DeclarationInput } from '../../../../src/domain/index.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { paymentOfficer } from '../../support/callers.ts';
import type { Case } from '../../support/cases.ts';
import { contentsOf } from '../../support/contents.ts';
import { hours } from '../../support/declarable.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { type Came, clientsOf, inDecember, ofNovember, type Sent, sendersTo, watched } from '../../support/senders.ts';

const CLIENTS = 6;

const keys = [
  'none',
  'own',
  'own',
  'own',
  'own, for the one before',
  'of the one before',
  'of the one before, for this',
] as const;

/** One declaration among those that come at the same time, or one that comes again. */
interface Choice {
  client: number;
  reference: number;
  invoice: number | undefined;
  minutes: number;
  day: number;
  month: string;
  corrects: boolean;
  colleague: boolean;
  language: 'nl' | 'en';
  key: (typeof keys)[number];
}

const choices: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({
    client: fc.nat({ max: CLIENTS - 1 }),
    reference: fc.nat({ max: 60 }),
    invoice: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
    minutes: fc.constantFrom(60, 90, 120, 180, 3000),
    day: fc.integer({ min: 1, max: 30 }),
    month: fc.constantFrom('2026-11', '2026-11', '2026-11', '2026-11', '2026-11', '2026-12'),
    corrects: fc.boolean(),
    colleague: fc.boolean(),
    language: fc.constantFrom('nl', 'en'),
    key: fc.constantFrom(...keys),
  }),
  { minLength: 8, maxLength: 32 },
);

interface World {
  cases: Case[];
  paid: string;
}

/** The last client has a declaration of November that was paid, to be corrected. */
async function begin(store: Store): Promise<World> {
  const cases = await clientsOf(store, CLIENTS);
  const last = cases.at(-1)!;
  const desk = createDesk(store, inDecember - 2 * 86_400_000);
  const { id } = await desk.call(last.careProvider, 'declarations.create', ofNovember(last, { reference: 'paid' }));
  await desk.call(last.holder, 'declarations.decide', { decisions: [{ declarationId: id, decision: 'approve' }] });
  desk.clock.now = inDecember - 86_400_000;
  await desk.call(paymentOfficer, 'paymentRuns.create', {});
  return { cases, paid: id };
}

function contentOf(choice: Choice, { cases, paid }: World): DeclarationInput {
  const { client, reference, invoice, minutes, day, month, corrects } = choice;
  const date = `${month}-${String(month === '2026-12' ? 1 + (day % 3) : day).padStart(2, '0')}`;
  const isCorrection = corrects && client === CLIENTS - 1 && month === '2026-11';
  return ofNovember(cases[client]!, {
    reference: `r${reference}`,
    month,
    lines: [hours(date, minutes)],
    ...(invoice !== undefined && { invoiceNumber: `F${invoice}`, invoiceDate: '2026-12-01' }),
    ...(isCorrection && { corrects: paid }),
  });
}

/** Somebody else who works for the same organisation. */
function colleagueOf(caller: Caller): Caller {
  return { ...caller, subject: 'colleague', name: 'C. Collega' };
}

function toSend(chosen: readonly Choice[], world: World): Sent[] {
  const { careProvider } = world.cases[0]!;
  const sent: Sent[] = [];
  for (const [index, choice] of chosen.entries()) {
    const request = `request-${index}`;
    const key = `key-${index}`;
    const caller = choice.colleague ? colleagueOf(careProvider) : careProvider;
    const own = { body: contentOf(choice, world), caller, language: choice.language, request };
    const before = sent.at(-1) ?? own;
    const kinds: Record<Choice['key'], Sent> = {
      none: own,
      own: { ...own, key },
      'own, for the one before': { ...before, key, request },
      'of the one before': { ...before, request },
      'of the one before, for this': { ...before, body: own.body, request },
    };
    sent.push(kinds[choice.key]);
  }
  return sent;
}

type Senders = ReturnType<typeof sendersTo>;

/** Sends again what was in progress elsewhere, as its sender is told to. */
async function untilDone({ declare }: Senders, sent: Sent): Promise<Came> {
  for (;;) {
    const came = await declare(sent);
    if (came.code !== 'idempotency-in-progress') return came;
  }
}

/** Numbers may be passed over, and so each declaration has that of its place among them. */
function inPlace(text: string, numbers: readonly number[]): string {
  return text.replaceAll(/D\d{7}/g, (id) => `D#${numbers.indexOf(Number(id.slice(1)))}`);
}

/** What is made of chance or kept of the keys of a database, and the numbers that were given out, of which some were passed over. */
const unlike = new Set(['setting', 'data_key', 'data_key_wrap', 'resealing', 'counter']);

type Tables = Record<string, unknown[]>;

/** All rows, without the order in which they were written. */
async function rowsIn(store: Store): Promise<{ numbers: number[]; tables: Tables }> {
  const contents = await contentsOf(store);
  const accessLog = await store.db.selectFrom('accessLog').selectAll().execute();
  const declarations = contents['declaration'] as { id: number }[];
  const numbers = declarations.map(({ id }) => id).toSorted((one, other) => one - other);
  const plain = (row: unknown, table: string): string => {
    const { id, proof: _, ...columns } = row as Record<string, unknown>;
    const number = table === 'declaration' ? numbers.indexOf(Number(id)) : null;
    const opened = Object.entries(columns).map(([name, value]) => [
      name,
      isSealed(name, value) ? store.unseal(value) : value,
    ]);
    return inPlace(JSON.stringify([number, opened]), numbers);
  };
  const tables = Object.entries({ ...contents, accessLog }).filter(([table]) => !unlike.has(table));
  const sorted = tables.map(([table, rows]) => [table, rows.map((row) => plain(row, table)).toSorted()] as const);
  return { numbers, tables: Object.fromEntries(sorted) };
}

function isSealed(column: string, value: unknown): value is string {
  return typeof value === 'string' && (column.endsWith('Sealed') || column === 'answer');
}

/** The answers as they may be compared; why one was refused depends on their order where it has the key of another. */
function told(sent: readonly Sent[], came: readonly Came[], numbers: readonly number[]): unknown[] {
  return came.map(({ status, body, replayed, language, code }, at) => {
    if (status < 400) return [status, replayed, language, inPlace(JSON.stringify(body), numbers)];
    return isShared(sent, at) ? 'refused' : code;
  });
}

function isShared(sent: readonly Sent[], at: number): boolean {
  const key = sent[at]?.key;
  return key !== undefined && sent.some((other, place) => place !== at && other.key === key);
}

/** Lines of what was refused with the key of another. */
function withoutShared({ accessLog = [], ...tables }: Tables, sent: readonly Sent[]): Tables {
  const shared = sent.filter((_, at) => isShared(sent, at)).map(({ request }) => `["requestId","${request}"]`);
  const isLeftOut = (line: string): boolean =>
    !line.includes('["status",201]') && shared.some((one) => line.includes(one));
  return { ...tables, accessLog: accessLog.filter((line) => !isLeftOut(String(line))) };
}

/**
 * By the numbers that they got, and what repeats another after it. Those that were refused come last: whatever refused them
 * is there by then.
 */
async function inOrder(store: Store, sent: readonly Sent[], came: readonly Came[]): Promise<number[]> {
  const lines = await store.db.selectFrom('accessLog').select('requestId').orderBy('id').execute();
  const places = new Map(lines.map(({ requestId }, at) => [requestId, at]));
  const found = came.map(({ status, body }, at) => ({
    at,
    id: status < 400 ? String(body.id) : 'refused',
    place: places.get(sent[at]?.request ?? '') ?? 0,
  }));
  return found.toSorted((a, b) => (a.id === b.id ? a.place - b.place : a.id < b.id ? -1 : 1)).map(({ at }) => at);
}

onBothEngines(({ open }) => {
  test.for([1, 2, 3])(
    'what is sent at the same time is answered and stored as one after the other: mix %d',
    async (mix) => {
      const { together, groups } = watched();
      let stored = 0;
      await fc.assert(
        fc.asyncProperty(choices, async (chosen) => {
          const one = await open();
          const other = await open();
          const world = await begin(one);
          expect(await begin(other)).toEqual(world);
          const sent = toSend(chosen, world);
          const { careProvider } = world.cases[0]!;
          const senders = sendersTo(one, careProvider, { together });
          const came = await Promise.all(sent.map((each) => untilDone(senders, each)));
          const alone = sendersTo(other, careProvider, { together: {} });
          const cameAlone: Came[] = [];
          for (const at of await inOrder(one, sent, came)) cameAlone[at] = await alone.declare(sent[at]!);
          const rows = await rowsIn(one);
          const rowsAlone = await rowsIn(other);
          expect(told(sent, came, rows.numbers)).toEqual(told(sent, cameAlone, rowsAlone.numbers));
          expect(withoutShared(rows.tables, sent)).toEqual(withoutShared(rowsAlone.tables, sent));
          expect(senders.log).toEqual([]);
          stored += rows.numbers.length - 1;
        }),
        { numRuns: 2, ...inputsOf(mix) },
      );
      const storedTogether = groups.reduce((sum, group) => sum + group.stored, 0);
      expect(storedTogether).toBeGreaterThan(stored / 2);
    },
  );
});
