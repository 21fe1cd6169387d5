import { checkGiver } from '../../../domain/staff/check-staff.ts';
import { type StaffRight, staffRights } from '../../../domain/words.ts';
import { PortalError, rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import { lock } from '../../store/locks.ts';
import {
  keepStaffMember,
  listStaff,
  type StaffMemberRecord,
  systemsCode,
} from '../../store/queries/people/sign-in/staff.ts';
import { rightsChanged } from './events.ts';

export type PersonSeat = NonNullable<OperationContext['caller']['seat']> & { code: string };

/** The seat of the person who is calling; a system, and whoever acts for nobody, has none. */
export function seatOf({ caller: { seat } }: OperationContext): PersonSeat {
  if (seat === undefined || seat.code === null) throw rulesViolated(checkGiver(seat?.code));
  return { ...seat, code: seat.code };
}

const missing = { reason: 'right-missing', right: 'administer' } as const;

/** Whoever gives or takes a right first is recorded as the administrator; from then on nobody has rights by signing in. */
export async function openStaff(context: OperationContext, seat: PersonSeat): Promise<StaffMemberRecord[]> {
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
  await recordRights(context, seat, { ...first, before: undefined });
  return [{ ...first, givenAt: context.now, changedAt: null }];
}

interface Rights {
  code: string;
  name: string | null;
  rights: StaffRight[];
  before: StaffMemberRecord | undefined;
}

/** Records the rights of somebody, and tells the organisation and them; nothing happens where nothing changes. */
export async function recordRights(
  context: OperationContext,
  seat: PersonSeat,
  { before, ...wanted }: Rights,
): Promise<void> {
  const sameRights = before !== undefined && before.rights.join() === wanted.rights.join();
  if (sameRights && before.name === wanted.name) return;
  await keepStaffMember(context.store, seat.organisation, wanted, context.now);
  if (!sameRights) context.emit(...(await rightsChanged(context, seat, wanted)));
}
