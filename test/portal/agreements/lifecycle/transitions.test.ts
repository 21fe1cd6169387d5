import { beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../../src/contract/types.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { onBothEngines } from '../../support/engines.ts';
import { assessor, representativeOf } from '../../support/callers.ts';
import { bringTo, reachable, startOfTests, type Case, type Reachable } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';

type Role = 'holder' | 'representative' | 'provider' | 'assessor';
type Act = (desk: Desk, caller: Caller, params: { agreementId: string }) => Promise<unknown>;
interface Operation {
  roles: readonly Role[];
  act: Act;
}

const holders = ['holder', 'representative'] as const;

function assess(input: Input<'agreements.assess'>): Operation {
  return {
    roles: ['assessor'],
    act: (desk, caller, params) => desk.call(caller, 'agreements.assess', input, params),
  };
}

const operations: Record<string, Operation> = {
  update: {
    roles: [...holders, 'provider'],
    act: (desk, caller, params) =>
      desk.call(caller, 'agreements.update', { generalTerms: { ...general, activities: 'Wandelen' } }, params),
  },
  discard: {
    roles: holders,
    act: (desk, caller, params) => desk.call(caller, 'agreements.discard', undefined, params),
  },
  share: { roles: holders, act: (desk, caller, params) => desk.call(caller, 'agreements.share', undefined, params) },
  return: {
    roles: ['provider'],
    act: (desk, caller, params) => desk.call(caller, 'agreements.return', { version: 1, reason: 'The rate' }, params),
  },
  reopen: {
    roles: holders,
    act: (desk, caller, params) => desk.call(caller, 'agreements.reopen', { version: 1 }, params),
  },
  sign: {
    roles: [...holders, 'provider'],
    act: (desk, caller, params) => desk.call(caller, 'agreements.sign', { version: 1 }, params),
  },
  submit: {
    roles: holders,
    act: (desk, caller, params) => desk.call(caller, 'agreements.submit', { version: 1 }, params),
  },
  approve: assess({ version: 1, decision: 'approve' }),
  reject: assess({ version: 1, decision: 'reject', reason: 'Not what the award is for' }),
  end: {
    roles: [...holders, 'provider'],
    act: (desk, caller, params) => desk.call(caller, 'agreements.end', { version: 1, end: '2026-11-29' }, params),
  },
};
const general = {
  careDescription: 'Begeleiding',
  payrollAdministration: false,
  thirdPartyClause: true,
  sixWeekClause: true,
};

/** What can be done in each status, and by whom. Source: both leaflets. */
function holderMay(...names: string[]): Partial<Record<Role, string[]>> {
  return { holder: names, representative: names };
}

const allowed: Record<Reachable, Partial<Record<Role, string[]>>> = {
  draft: holderMay('update', 'share', 'discard'),
  shared: { ...holderMay('reopen'), provider: ['update', 'return', 'sign'] },
  returned: holderMay('update', 'share', 'discard'),
  'signed-by-provider': { ...holderMay('sign', 'reopen'), provider: ['update'] },
  signed: holderMay('reopen', 'submit'),
  'in-assessment': { assessor: ['approve', 'reject'] },
  approved: { ...holderMay('end'), provider: ['end'] },
  rejected: holderMay('update', 'share', 'discard'),
  // Its last day is still to come.
  ended: { ...holderMay('end'), provider: ['end'] },
};
const hidden: Partial<Record<Role, readonly Reachable[]>> = {
  provider: ['draft'],
  assessor: ['draft', 'shared', 'returned', 'signed-by-provider', 'signed'],
};

const rows = reachable.flatMap((status) =>
  Object.entries(operations).flatMap(([name, { roles }]) => roles.map((role) => ({ status, name, role }))),
);

function contractName(name: string): string {
  return ['approve', 'reject'].includes(name) ? 'assess' : name;
}

function isAllowed({ status, name, role }: (typeof rows)[number]): boolean {
  return allowed[status][role]?.includes(name) ?? false;
}

function isHidden({ status, role }: (typeof rows)[number]): boolean {
  return hidden[role]?.includes(status) ?? false;
}

function callerOf(role: Role, { holder, careProvider, award }: Case): Caller {
  return { holder, provider: careProvider, assessor, representative: representativeOf(award.budgetHolder.id) }[role];
}

onBothEngines(({ open }) => {
  let desk: Desk;
  const cases = new Map<Reachable, Case>();
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
    for (const [index, status] of reachable.entries()) cases.set(status, await bringTo(desk, status, index + 1));
  });

  test.each(rows.filter((row) => !isAllowed(row)))(
    'an agreement that is $status: $role cannot $name it',
    async (row) => {
      const at = cases.get(row.status)!;
      const events = () => desk.store.db.selectFrom('event').select('id').execute();
      const before = await events();
      const attempt = operations[row.name]!.act(desk, callerOf(row.role, at), at.params);
      await expect(attempt).rejects.toMatchObject(
        isHidden(row)
          ? { code: 'not-found' }
          : {
              code: 'status-conflict',
              params: { status: row.status, operation: `agreements.${contractName(row.name)}` },
            },
      );
      expect(await desk.call(at.holder, 'agreements.show', undefined, at.params)).toEqual(at.agreement);
      expect(await events()).toEqual(before);
    },
  );

  let serial = 100;
  test.each(rows.filter(isAllowed))('an agreement that is $status: $role can $name it', async (row) => {
    const at = await bringTo(desk, row.status, ++serial);
    await operations[row.name]!.act(desk, callerOf(row.role, at), at.params);
    const change = desk.call(at.holder, 'agreements.show', undefined, at.params);
    if (row.name === 'discard') await expect(change).rejects.toMatchObject({ code: 'not-found' });
    else expect(await change).not.toEqual(at.agreement);
  });

  describe('what can be done next', () => {
    const decisions = (names: string[]): string[] => names.map((name) => (name === 'update' ? 'edit' : name));
    test.each(reachable)('is told of one that is %s', async (status) => {
      const at = cases.get(status)!;
      for (const role of ['holder', 'representative', 'provider', 'assessor'] as const) {
        if (hidden[role]?.includes(status)) continue;
        const { nextOperations } = await desk.call(callerOf(role, at), 'agreements.show', undefined, at.params);
        // Either party amends what was approved, also until a last day that is to come; that is an amendment's own life.
        const amend = (status === 'approved' || status === 'ended') && role !== 'assessor' ? ['amend'] : [];
        // Who gave an end asks to take it back.
        const goOn = status === 'ended' && (role === 'holder' || role === 'representative') ? ['continue'] : [];
        const possible = [...decisions(allowed[status][role] ?? []), ...amend, ...goOn];
        expect(nextOperations.toSorted()).toEqual(possible.toSorted());
      }
    });
  });

  test('strangers find nothing, whatever they try', async () => {
    const other = await bringTo(desk, 'shared', ++serial);
    const at = await bringTo(desk, 'shared', ++serial);
    for (const name of ['update', 'discard', 'share', 'reopen', 'sign', 'submit', 'end']) {
      const attempt = operations[name]!.act(desk, other.holder, at.params);
      await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
    }
    for (const name of ['return', 'sign']) {
      const attempt = operations[name]!.act(desk, other.careProvider, at.params);
      await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
    }
    await expect(desk.call(at.holder, 'agreements.show', undefined, { agreementId: 'Z9999999' })).rejects.toMatchObject(
      { code: 'not-found' },
    );
    await expect(
      desk.call(at.holder, 'agreements.show', undefined, { agreementId: at.award.id }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
