import type { Staff } from '../../../contract/types.ts';
import { checkAdministrators, checkStaff } from '../../../domain/staff/check-staff.ts';
import { checkSystemsLeft } from '../../../domain/staff/check-means-choice.ts';
import { wholeRights } from '../../../domain/staff/rights.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { findMeans } from '../../store/queries/people/sign-in/sign-in-means.ts';
import { keepStaffMember, listStaff, systemsCode } from '../../store/queries/people/sign-in/staff.ts';
import { systemsChanged } from './events.ts';
import { openStaff, recordRights, seatOf } from './open-staff.ts';
import { staffView } from './view.ts';

async function show({ store, caller: { seat } }: OperationContext): Promise<Staff> {
  return staffView(seat, seat === undefined ? [] : await listStaff(store, seat.organisation));
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
    await recordRights(context, seat, { ...wanted, before });
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
    await recordRights(context, seat, { ...wanted, before });
    return show(context);
  },

  'staff.limitSystems': async (context, { rights: given }) => {
    const { store, now } = context;
    const seat = seatOf(context);
    await openStaff(context, seat);
    const before = (await listStaff(store, seat.organisation)).find(({ code }) => code === systemsCode);
    const rights = wholeRights(given);
    const issues = checkSystemsLeft(rights, (await findMeans(store, seat.organisation))?.means);
    if (issues.length > 0) throw rulesViolated(issues);
    if (before?.rights.join() !== rights.join()) {
      await keepStaffMember(store, seat.organisation, { code: systemsCode, name: null, rights }, now);
      context.emit(...(await systemsChanged(context, rights)));
    }
    return show(context);
  },
} satisfies Service<'staff.show' | 'staff.give' | 'staff.take' | 'staff.limitSystems'>;
