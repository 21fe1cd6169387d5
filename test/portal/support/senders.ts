import type { DeclarationInput } from '../../../src/domain/index.ts';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import type { Language } from '../../../src/messages/language.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { usualLimits } from '../../../src/portal/limits/limits.ts';
import type { LogEntry } from '../../../src/portal/log.ts';
import { declareTogether } from '../../../src/portal/declarations/service.ts';
import type { TogetherServices } from '../../../src/portal/handler.ts';
import { newCall } from '../../../src/portal/pipeline/call.ts';
import type { PipelineParts } from '../../../src/portal/pipeline/pipeline-parts.ts';
import { createPipeline } from '../../../src/portal/pipeline/pipeline.ts';
import { services, servicesTogether } from '../../../src/portal/services.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { bringTo, type Case } from './cases.ts';
import { declarationOf, hours } from './declarable.ts';
import { createDesk } from './desk.ts';

/** 3 December 2026: the care of November can be declared. */
export const inDecember = Date.UTC(2026, 11, 3, 8);

export interface Sent {
  body: DeclarationInput;
  caller?: Caller;
  key?: string;
  language?: Language;
  /** Its request id, where it matters which. */
  request?: string;
}

/** What came of a call; a refusal has its code and those of its issues in place of a body. */
export interface Came {
  status: number;
  language?: Language;
  replayed?: boolean;
  body?: ReturnType<typeof JSON.parse>;
  code?: string;
  issues?: string[];
}

/** A care provider that has an approved agreement with each of so many holders, the same whenever it is made. */
export async function clientsOf(store: Store, count: number): Promise<Case[]> {
  const desk = createDesk(store, Date.UTC(2026, 10, 3, 8));
  const cases: Case[] = [];
  for (let serial = 1; serial <= count; serial += 1) {
    const [first] = cases;
    cases.push(await bringTo(desk, 'approved', serial, first && { provider: first.provider }));
  }
  return cases;
}

/** An hour of care on 2 November, or what is said instead. */
export function ofNovember(at: Case, change: Partial<DeclarationInput> = {}): DeclarationInput {
  const { reference = `november-${at.agreement.id}` } = change;
  return declarationOf(at, { month: '2026-11', lines: [hours('2026-11-02', 60)], ...change, reference });
}

/** Calls that have been let in: whatever is sent in one turn of the event loop comes at the same time. */
export function sendersTo(store: Store, usual: Caller, change: Partial<PipelineParts> = {}) {
  const log: LogEntry[] = [];
  let calls = 0;
  const pipeline = createPipeline({
    store,
    services,
    together: servicesTogether,
    clock: { now: () => inDecember },
    identity: { issuer: 'https://issuer.example', audience: 'https://portal.example', keys: { keys: [] } },
    limits: usualLimits,
    clientCertificates: undefined,
    rules: standardRules,
    registers: {},
    log: (entry) => log.push(entry),
    checkAnswers: true,
    ...change,
  });
  const declare = async ({ body, caller = usual, key, language = 'en', request }: Sent): Promise<Came> => {
    calls += 1;
    const named = { requestId: request ?? `call-${calls}`, traceId: '0'.repeat(32) };
    const call = newCall({ operation: 'declarations.create', params: {}, language, ...named });
    Object.assign(call, { caller, subject: caller.subject });
    try {
      const content = { input: body, idempotencyKey: key, bodyHash: JSON.stringify(body) };
      const { body: text, ...answer } = await pipeline.perform(call, content);
      return { ...answer, body: JSON.parse(String(text)) };
    } catch (error) {
      const { status, code, issues } = await pipeline.refuse(call, error);
      return { status, code, issues: issues.map((issue) => issue.code) };
    }
  };
  return { declare, pipeline, log, all: (sent: readonly Sent[]) => Promise.all(sent.map(declare)) };
}

/** The store, and how many transactions it was asked for that change something. */
export function counted(store: Store): { store: Store; changes: () => number } {
  let count = 0;
  const transaction: Store['transaction'] = (work, options) => {
    if (options?.small === true) count += 1;
    return store.transaction(work, options);
  };
  return { store: { ...store, transaction }, changes: () => count };
}

/** Who was in a group, and how much was stored by it. */
export interface Group {
  callers: string[];
  stored: number;
}

/** What writes declarations together, and the groups that it was asked for. */
export function watched(): { together: TogetherServices; groups: Group[] } {
  const groups: Group[] = [];
  const usual = declareTogether['declarations.create'];
  const answer: typeof usual.answer = async (shared, calls) => {
    const group = { callers: calls.map(({ context }) => context.caller.subject), stored: 0 };
    groups.push(group);
    const answers = await usual.answer(shared, calls);
    group.stored = answers.filter((one) => one !== undefined).length;
    return answers;
  };
  return { together: { 'declarations.create': { ...usual, answer } }, groups };
}

/** The store; of each of its small transactions this is called at the end, before it is committed. */
export function ending(store: Store, end: () => void): Store {
  const transaction: Store['transaction'] = (work, options) =>
    store.transaction(async (inside) => {
      const result = await work(inside);
      if (options?.small === true) end();
      return result;
    }, options);
  return { ...store, transaction };
}
