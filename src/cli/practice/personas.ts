import { isRecordId } from '../../domain/values/record-id.ts';
import { findPersona, personas } from '../../portal/practice/people/persona.ts';
import { CliError } from '../failure/cli-error.ts';
import type { Language } from '../../messages/language.ts';
import { closest } from '../../messages/write/closest.ts';

export { personas };

/** A person in practice has a key for the sign-in page, and a name for the screen. */
export interface PracticePerson {
  readonly key: string;
  /** With the word by which one is chosen, which is another in another language. */
  readonly shown: Readonly<Record<Language, string>>;
}

/** Finds one of the people by name or by the Dutch word for it, or any budget holder or care provider by number. */
export function personNamed(name: string): PracticePerson {
  const persona = findPersona(name);
  if (persona !== undefined) {
    const { key, alias, claims } = persona;
    return { key, shown: { nl: `${claims.name} (${alias})`, en: `${claims.name} (${key})` } };
  }
  const number = name.trim().toUpperCase();
  if (isRecordId('budget-holder', number) || isRecordId('care-provider', number))
    return { key: number, shown: { nl: number, en: number } };
  const allowed = personas.map(({ key }) => key);
  const suggestions = closest(name, [...allowed, ...personas.map(({ alias }) => alias)]);
  throw new CliError('unknown-persona', { persona: name, allowed, suggestions });
}
