import type { Staff } from '../../../contract/types.ts';
import { checkAdministrators, checkGiver, checkStaff } from '../../../domain/staff/check-staff.ts';
import { wholeRights } from '../../../domain/staff/rights.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { type StaffRight, staffRights } from '../../../domain/words.ts';
import { PortalError, rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { lock } from '../../store/locks.ts';
import { keepStaffMember, listStaff, type StaffMemberRecord, systemsCode } from '../../store/queries/people/staff.ts';
import { rightsChanged, systemsChanged } from './events.ts';
import { staffView } from './view.ts';

type PersonSeat = NonNullable<OperationContext['caller']['seat']> & { code: string };

function seatOf({ caller: { seat } }: OperationContext): PersonSeat {
  if (seat === undefined || seat.code === null) throw rulesViolated(checkGiver(seat?.code));
  return { ...seat, code: seat.code };
}

async function show({ store, caller: { seat } }: OperationContext): Promise<Staff> {
  return staffView(seat, seat === undefined ? [] : await listStaff(store, seat.organisation));
}

const missing = { reason: 'right-missing', right: 'administer' } as const;

/** Whoever gives or takes a right first is recorded as the administrator; from then on nobody has rights by signing in. */
async function openStaff(context: OperationContext, seat: PersonSeat): Promise<StaffMemberRecord[]> {
  // Two administrators at once do not take each other's rights, and leave nobody.
  await lock(context.store, `staff ${seat.organisation}`);
  const recorded = await listStaff(context.store, seat.organisation);
  const people = recorded.filter(({ code }) => code !== systemsCode);
  if (people.length > 0) {
    // What let the call in may have been taken since.
    const own = people.find(({ code }) => code === seat.code);
    if (own?.rights.includes('administer') !== true) throw new PortalError('not-allowed', { params: missing });
    return people;
  }
  const first = { code: seat.code, name: seat.name, rights: [...staffRights] };
  await set(context, seat, { ...first, before: undefined });
  return [{ ...first, givenAt: context.now, changedAt: null }];
}

interface Rights {
  code: string;
  name: string | null;
  rights: StaffRight[];
  before: StaffMemberRecord | undefined;
}

/** Records the rights of somebody, and tells the organisation and them; nothing happens where nothing changes. */
async function set(context: OperationContext, seat: PersonSeat, { before, ...wanted }: Rights): Promise<void> {
  const sameRights = before !== undefined && before.rights.join() === wanted.rights.join();
  if (sameRights && before.name === wanted.name) return;
  await keepStaffMember(context.store, seat.organisation, wanted, context.now);
  if (!sameRights) context.emit(...(await rightsChanged(context, seat, wanted)));
}

export const staffService = {
  'staff.show': show,

  'staff.give': async (context, { code, name, rights: given }) => {
    const seat = seatOf(context);
    const people = await openStaff(context, seat);
    const before = people.find((one) => one.code === code);
    const wanted = { code, name: name ?? before?.name ?? null, rights: wholeRights(given) };
    const issues = checkStaff(wanted, people);
    if (issues.length > 0) throw rulesViolated(issues);
    await set(context, seat, { ...wanted, before });
    return show(context);
  },

  'staff.take': async (context, { code }) => {
    const seat = seatOf(context);
    const people = await openStaff(context, seat);
    const before = people.find((one) => one.code === code);
    if (before === undefined) throw rulesViolated([newIssue('RECORD_NOT_FOUND', 'code', {})]);
    const wanted = { code, name: before.name, rights: [] };
    const issues = checkAdministrators(wanted, people);
    if (issues.length > 0) throw rulesViolated(issues);
    await set(context, seat, { ...wanted, before });
    return show(context);
  },

  'staff.limitSystems': async (context, { rights: given }) => {
    const { store, now } = context;
    const seat = seatOf(context);
    await openStaff(context, seat);
    const before = (await listStaff(store, seat.organisation)).find(({ code }) => code === systemsCode);
    const rights = wholeRights(given);
    if (before?.rights.join() !== rights.join()) {
      await keepStaffMember(store, seat.organisation, { code: systemsCode, name: null, rights }, now);
      context.emit(...(await systemsChanged(context, rights)));
    }
    return show(context);
  },
} satisfies Service<'staff.show' | 'staff.give' | 'staff.take' | 'staff.limitSystems'>;
