import { formatRecordId } from '../domain/values/record-id.ts';

interface Named {
  initials: string;
  surname: string;
}

export const fullName = ({ initials, surname }: Named): string => `${initials} ${surname}`;

/** Number and name: all that most records tell of whose they are. */
export const budgetHolderReference = (holder: Named & { id: number }): { id: string; name: string } => ({
  id: formatRecordId('budget-holder', holder.id),
  name: fullName(holder),
});
