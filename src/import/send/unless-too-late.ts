import { isPgbError } from '../../sdk/errors/pgb-error.ts';

/** Does something with a record; false when its status no longer allows that. */
export async function unlessTooLate(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (isPgbError(error) && error.code === 'status-conflict') return false;
    throw error;
  }
}
