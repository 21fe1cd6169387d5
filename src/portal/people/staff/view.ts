import type { Staff } from '../../../contract/types.ts';
import { staffRights } from '../../../domain/words.ts';
import type { Seat } from '../../access/caller.ts';
import { formatMoment } from '../../answers/moment.ts';
import { type StaffMemberRecord, systemsCode } from '../../store/queries/people/sign-in/staff.ts';

function momentOrNull(at: number | null): string | null {
  return at === null ? null : formatMoment(at);
}

/** Everybody who is recorded for an organisation; its systems have every right until they were limited. */
export function staffView(seat: Seat | undefined, recorded: readonly StaffMemberRecord[]): Staff {
  const people = recorded.filter(({ code }) => code !== systemsCode);
  const systems = recorded.find(({ code }) => code === systemsCode);
  return {
    organisation: seat?.organisationName ?? null,
    isNamed: people.length > 0,
    ownCode: seat?.code ?? null,
    systems:
      seat === undefined
        ? null
        : {
            rights: systems?.rights ?? [...staffRights],
            changedAt: momentOrNull(systems?.changedAt ?? systems?.givenAt ?? null),
          },
    items: people.map(({ code, name, rights, givenAt, changedAt }) => ({
      code,
      name,
      rights,
      since: formatMoment(givenAt),
      changedAt: momentOrNull(changedAt),
    })),
  };
}
