/**
 * Days after which everybody is told that a payment waits for an account number. The money is to be paid within thirty
 * days after approval, so that half of them are left to mend it. Source: Rlz 5.23(3).
 */
export const accountReminderDays = 15;
