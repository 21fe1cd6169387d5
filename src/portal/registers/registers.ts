import type { RegisterName } from '../../domain/words.ts';
import type { Address } from '../store/queries/people/budget-holders.ts';

/** What the register of persons (BRP) says of somebody. */
export interface RegisteredPerson {
  initials: string;
  surname: string;
  /** Null where the register knows no whole date. */
  birthDate: string | null;
  /** Null where somebody lives at no address in the Netherlands, or has it kept secret. */
  address: Address | null;
}

/** What a register of companies says of one. */
export interface RegisteredProvider {
  name: string;
  kvkNumber: string | null;
  /** Whether care is what it does; null in a register that does not say. */
  givesCare: boolean | null;
}

/** A register that is asked by number; undefined when it knows nobody by it. It throws when it gives no answer. */
export type Register<Found> = (number: string) => Promise<Found | undefined>;

/** The registers that a portal may ask: persons by BSN, care providers by AGB code, companies by KVK number. */
export type Registers = {
  readonly [Name in RegisterName]?: Register<Name extends 'persons' ? RegisteredPerson : RegisteredProvider>;
};

/** What came of asking; a portal goes on without, and says what it could not check. */
export type Asked<Found> =
  { outcome: 'found'; found: Found } | { outcome: 'not-found' | 'no-answer' | 'not-configured' };

/** The registers that had something to be asked of, each with its answer. */
export interface RegisterAnswers {
  persons?: Asked<RegisteredPerson>;
  agb?: Asked<RegisteredProvider>;
  kvk?: Asked<RegisteredProvider>;
  /** What the register of care providers says of each further code of one. */
  furtherCodes?: readonly { agbCode: string; asked: Asked<RegisteredProvider> }[];
}
