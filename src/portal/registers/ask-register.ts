import { errorFacts, type Log } from '../log.ts';
import type { RegisterName } from '../../domain/words.ts';
import type { Asked, Register } from './registers.ts';

/** Asks a register for one number. Nothing of the number or the answer stands in the log. */
export async function askRegister<Found>(
  register: Register<Found> | undefined,
  { name, number, log }: { name: RegisterName; number: string; log: Log },
): Promise<Asked<Found>> {
  if (register === undefined) return { outcome: 'not-configured' };
  try {
    const found = await register(number);
    return found === undefined ? { outcome: 'not-found' } : { outcome: 'found', found };
  } catch (error) {
    log({ level: 'warn', event: 'register-no-answer', register: name, ...errorFacts(error) });
    return { outcome: 'no-answer' };
  }
}
