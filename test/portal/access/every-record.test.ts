// Every operation on one record, by everyone whom the contract lets call it: a record of their own is there, and one of somebody else is not.
import { beforeAll, expect, test } from 'vitest';
import { operationNames, operations, type OperationName } from '../../../src/contract/operations.ts';
import { isWrite, type OperationFacts, type PathParameter } from '../../../src/contract/operation.ts';
import type { Role } from '../../../src/domain/words.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { examples } from '../../../src/sdk/examples.ts';
import { agreeOn, rate } from '../support/amendments.ts';
import {
  assessor,
  assessorOf,
  holderOf,
  municipality,
  paymentOfficer,
  providerOf,
  representativeOf,
} from '../support/callers.ts';
import { contentsOf } from '../support/contents.ts';
import { declarable, declarationOf, hours } from '../support/declarable.ts';
import { keepTariffList } from '../../../src/portal/store/queries/agreements/tariff-lists.ts';
import type { Desk } from '../support/desk.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { startOfTests } from '../support/cases.ts';

/** The payment office sees the affairs of everybody. */
type Callers = Record<Exclude<Role, 'payment-officer'>, Caller>;
type Records = Record<Exclude<PathParameter, 'paymentRunId' | 'payrollOrderId'>, string>;

const roles = ['budget-holder', 'representative', 'care-provider', 'assessor'] as const satisfies (keyof Callers)[];

function operationsOf(role: Role): OperationName[] {
  return operationNames.filter((name) => {
    const facts: OperationFacts = operations[name];
    return facts.path.includes('{') && facts.roles.includes(role);
  });
}

function paramsOf(name: OperationName, records: Records) {
  const names = [...operations[name].path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter as keyof Records);
  return Object.fromEntries(names.map((parameter) => [parameter, records[parameter]]));
}

/** One record of every kind that stands in a path of somebody, and everybody whose record each is. */
async function createRecords(desk: Desk): Promise<{ callers: Callers; records: Records }> {
  const at = await declarable(desk, { kind: 'assignment-family' });
  const { holder, careProvider, agreement, awardId } = at;
  const budgetHolderId = agreement.budgetHolder.id;
  const submit = async (reference: string, day: string): Promise<string> => {
    const declaration = { ...declarationOf(at), reference, lines: [hours(day, 60)] };
    return (await desk.call(careProvider, 'declarations.create', declaration)).id;
  };
  const paid = await submit('one', '2026-10-01');
  await desk.call(careProvider, 'declarations.addInvoice', examples['declarations.addInvoice'], {
    declarationId: paid,
  });
  await desk.call(holder, 'declarations.decide', { decisions: [{ declarationId: paid, decision: 'approve' }] });
  await desk.call(paymentOfficer, 'paymentRuns.create', {});
  const [payment] = (await desk.call(holder, 'payments.list', {})).items;
  await desk.call(careProvider, 'declarations.credit', undefined, { declarationId: paid });
  const [recovery] = (await desk.call(holder, 'recoveries.list', {})).items;
  const report = {
    agreementId: agreement.id,
    kind: 'sickness',
    from: '2026-11-02',
    workCapacityPercentage: 50,
  } as const;
  const absence = await desk.call(holder, 'absences.report', report);
  await attachTariffList(desk, agreement.id);
  const { version } = await agreeOn(desk, at, { from: '2026-12-01', rates: [rate(18_00)] });
  const [message] = (await desk.call(holder, 'messages.list', {})).items;
  return {
    callers: {
      'budget-holder': holder,
      representative: representativeOf(budgetHolderId),
      'care-provider': careProvider,
      assessor,
    },
    records: {
      budgetHolderId,
      careProviderId: at.provider.id,
      awardId,
      agreementId: agreement.id,
      declarationId: paid,
      paymentId: payment!.id,
      absenceId: absence.id,
      messageId: message!.id,
      recoveryId: recovery!.id,
      recordId: agreement.id,
      version: String(version),
    },
  };
}

/** An agreement with a person has none, and one with an organisation has no absences: it is put beside this one here. */
async function attachTariffList({ store }: Desk, agreementId: string): Promise<void> {
  const id = Number(agreementId.slice(1));
  const hash = 'a'.repeat(64);
  await keepTariffList(store, { agreementId: id, hash, content: Buffer.from('%PDF-'), addedAt: 0 });
  const ofThis = store.db.selectFrom('agreement').select('generalTermsSealed').where('id', '=', id);
  const { generalTermsSealed } = await ofThis.executeTakeFirstOrThrow();
  const terms = { ...JSON.parse(store.unseal(generalTermsSealed!)), tariffList: hash };
  const sealed = store.seal(JSON.stringify(terms));
  await store.db.updateTable('agreement').set({ generalTermsSealed: sealed }).where('id', '=', id).execute();
}

async function strangersTo(desk: Desk): Promise<Callers> {
  const other = await declarable(desk, { kind: 'assignment' });
  const holderId = other.agreement.budgetHolder.id;
  return {
    'budget-holder': holderOf(holderId),
    representative: representativeOf(holderId),
    'care-provider': providerOf(other.provider.id),
    assessor: assessorOf(municipality),
  };
}

onBothEngines(({ open, name: engine }) => {
  let desk: Desk;
  let own: Awaited<ReturnType<typeof createRecords>>;
  let strangers: Callers;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
    own = await createRecords(desk);
    strangers = await strangersTo(desk);
  });

  /** What the operation answers, or the code with which it is refused. */
  const outcome = async (name: OperationName, caller: Caller): Promise<string> => {
    const input = name in examples ? examples[name as keyof typeof examples] : undefined;
    try {
      // As a call of any operation: the compiler takes a second over what each of them takes and gives.
      const call = desk.call as never as (...given: unknown[]) => Promise<unknown>;
      await call(caller, name, input, paramsOf(name, own.records));
      return 'done';
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  };

  test.each(roles)('no operation is there for a %s who has nothing to do with the record', async (role) => {
    const before = await contentsOf(desk.store);
    const outcomes = new Map<OperationName, string>();
    for (const name of operationsOf(role)) outcomes.set(name, await outcome(name, strangers[role]));
    expect(outcomes.size).toBeGreaterThan(20);
    expect([...outcomes].filter(([, code]) => code !== 'not-found')).toEqual([]);
    expect(await contentsOf(desk.store)).toEqual(before);
  });

  // What shows that the test above could find something does not differ by engine.
  test.runIf(engine === 'sqlite').each(roles)(
    'every operation that only reads is there for a %s whose record it is',
    async (role) => {
      const reading = operationsOf(role).filter((name) => !isWrite(operations[name]));
      const outcomes = new Map<OperationName, string>();
      for (const name of reading) outcomes.set(name, await outcome(name, own.callers[role]));
      expect([...outcomes].filter(([, code]) => code === 'not-found')).toEqual([]);
      expect([...outcomes.values()].filter((code) => code === 'done').length).toBeGreaterThan(10);
    },
  );
});
