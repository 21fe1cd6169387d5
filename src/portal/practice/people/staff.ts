import type { StaffRight } from '../../../domain/words.ts';

/** Somebody who works for an organisation, and whom its administrator gave these rights. */
export interface Employed {
  /** By what the issuer tells them from others: it says so in `actingSubject`. */
  subject: string;
  name: string;
  rights: readonly StaffRight[];
}

/** Whoever signs in as the institution itself is its administrator. */
export const institutionStaff = {
  organisation: { subject: 'beheerder', name: 'A. Beheerder', rights: ['see', 'enter', 'submit', 'administer'] },
  'organisation-entry': { subject: 'invoerder', name: 'I. Invoerder', rights: ['see', 'enter'] },
  'organisation-submission': { subject: 'indiener', name: 'D. Indiener', rights: ['see', 'submit'] },
} as const satisfies Record<string, Employed>;

/** The people of the organisation that acts for a holder. */
export const representingStaff = {
  'representative-organisation': {
    subject: 'curator',
    name: 'C. Curator',
    rights: ['see', 'enter', 'submit', 'administer'],
  },
  'representative-employee': { subject: 'medewerker', name: 'M. Medewerker', rights: ['see', 'enter'] },
} as const satisfies Record<string, Employed>;
