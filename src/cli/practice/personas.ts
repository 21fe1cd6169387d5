import { findPersona, personas, type Persona } from '../../portal/practice/people/persona.ts';
import { CliError } from '../failure/cli-error.ts';
import { closest } from '../framework/closest.ts';

export { personas, type Persona };

/** Somebody of the practice portal, by name or by the Dutch word for it. */
export function personaNamed(name: string): Persona {
  const persona = findPersona(name);
  if (persona !== undefined) return persona;
  const allowed = personas.map(({ key }) => key);
  const suggestions = closest(name, [...allowed, ...personas.map(({ alias }) => alias)]);
  throw new CliError('unknown-persona', { persona: name, allowed, suggestions });
}
