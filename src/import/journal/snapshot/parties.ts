/** The two parties of an agreement, under which their other agreements are found. */
export function partiesOf({
  budgetHolderId,
  careProviderId,
}: {
  readonly budgetHolderId: string;
  readonly careProviderId: string;
}): string {
  return `${budgetHolderId} ${careProviderId}`;
}
