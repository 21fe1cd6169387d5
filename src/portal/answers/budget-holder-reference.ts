import { formatRecordId } from '../../domain/values/record-id.ts';

interface Named {
  initials: string;
  surname: string;
}

export function fullName({ initials, surname }: Named): string {
  return `${initials} ${surname}`;
}

/** Number and name: all that most records tell of whose they are. */
export function budgetHolderReference(holder: Named & { id: number }): { id: string; name: string } {
  return {
    id: formatRecordId('budget-holder', holder.id),
    name: fullName(holder),
  };
}
