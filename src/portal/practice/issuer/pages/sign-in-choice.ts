import type { AssuranceLevel, Role } from '../../../../domain/words.ts';
import { type Persona, personas } from '../../people/persona.ts';
import { levelsFor, type Means, meansKeys, meansOf, usualLevelOf } from '../means.ts';

/** The doors of the leaflets, and one for those who work at an office. */
export const doors = ['budget-holder', 'representative', 'care-provider', 'office'] as const;
export type Door = (typeof doors)[number];

/** How far somebody is: first the door, then the means, then the person with the level of the means. */
export interface SignInChoice {
  door: Door | undefined;
  means: Means | undefined;
  level: AssuranceLevel;
  /** Those that do for what was asked. */
  levels: readonly AssuranceLevel[];
}

/** What does not stand in the lists is as good as not chosen. */
export function readChoice(given: URLSearchParams, acrValues: unknown): SignInChoice {
  const levels = levelsFor(acrValues);
  const door = doors.find((one) => one === given.get('door'));
  const means = meansKeys.find((one) => one === given.get('means'));
  return {
    door,
    means: door === undefined || means === undefined || meansAt(door).includes(means) ? means : undefined,
    level: levels.find((one) => one === given.get('level')) ?? usualLevelOf(levels),
    levels,
  };
}

export function doorOf(role: Role): Door {
  return role === 'assessor' || role === 'payment-officer' ? 'office' : role;
}

/** Source: the leaflets, as for `meansOf`. */
const byDoor: Readonly<Record<Door, readonly Means[]>> = {
  'budget-holder': ['digid'],
  representative: ['digid', 'eherkenning'],
  'care-provider': ['eherkenning', 'digid'],
  office: ['office'],
};

export function meansAt(door: Door): readonly Means[] {
  return byDoor[door];
}

export function peopleAt(door: Door, means: Means): Persona[] {
  return personas.filter(({ claims }) => doorOf(claims.role) === door && meansOf(claims).includes(means));
}
