import { formatRecordId } from '../../domain/values/record-id.ts';

interface Named {
  initials: string;
  surname: string;
}

export function fullName({ initials, surname }: Named): string {
  return `${initials} ${surname}`;
}

/** Most records tell no more of their holder than number and name. */
export function budgetHolderReference(holder: Named & { id: number }): { id: string; name: string } {
  return {
    id: formatRecordId('budget-holder', holder.id),
    name: fullName(holder),
  };
}
