import { isPgbError } from '../../sdk/errors/pgb-error.ts';

/** Does something with a record; the answer is false when the status of the record no longer allows it. */
export async function unlessTooLate(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (isPgbError(error) && error.code === 'status-conflict') return false;
    throw error;
  }
}
