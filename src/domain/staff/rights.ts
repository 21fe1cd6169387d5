import { type StaffRight, staffRights } from '../words.ts';

/** Rights that a system of the organisation may have: it is no person, and so gives nobody a right. */
export const systemRights = ['see', 'enter', 'submit'] as const satisfies readonly StaffRight[];

/** An organisation has at most so many people with rights of their own. */
export const mostStaff = 500;

/** Nobody enters or submits what they do not see; the rights stand in their usual order, each once. */
export function wholeRights(given: readonly StaffRight[]): StaffRight[] {
  const isBlind = !given.includes('enter') && !given.includes('submit');
  return staffRights.filter((right) => given.includes(right) || (right === 'see' && !isBlind));
}
