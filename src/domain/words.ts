/**
 * The closed lists of the pgb. Values are lower kebab-case; law names stay as the law writes them.
 * Dutch terms stand beside them; the texts a person reads live in `messages/`.
 */

/** Zorgwetten: under which law a budget is given. */
export const careLaws = ['Wlz', 'Wmo', 'Jeugdwet', 'Zvw'] as const;
export type CareLaw = (typeof careLaws)[number];

/** Budgetverstrekkers: who gives the budget and assesses agreements. */
export const budgetProviderKinds = ['care-office', 'municipality', 'health-insurer'] as const;
export type BudgetProviderKind = (typeof budgetProviderKinds)[number];

/** Rollen: as what somebody is signed in. One sign-in has one role. */
export const roles = ['budget-holder', 'representative', 'care-provider', 'assessor', 'payment-officer'] as const;
export type Role = (typeof roles)[number];

/** Soorten vertegenwoordiging. Source: svb.nl, budget provider's award. */
export const representativeKinds = [
  'parent',
  'guardian',
  'curator',
  'administrator',
  'mentor',
  'authorised-agent',
  'guaranteed-assistant',
] as const;
export type RepresentativeKind = (typeof representativeKinds)[number];

/** Soorten zorgverlener: `person` is anyone without AGB code or KVK number. */
export const careProviderKinds = ['person', 'self-employed', 'organisation'] as const;
export type CareProviderKind = (typeof careProviderKinds)[number];

/** Formeel of informeel. Source: Rlz 5.22, Blz 3.6.5. */
export const providerFormalities = ['formal', 'informal'] as const;
export type ProviderFormality = (typeof providerFormalities)[number];

/** Familierelatie: a stated fact, never computed. */
export const familyRelations = ['none', 'partner', 'first-degree', 'second-degree'] as const;
export type FamilyRelation = (typeof familyRelations)[number];

/** Zorgfuncties. Source: Wlz purchase list of the zorgkantoren, Vektis function codes. */
export const careFunctions = [
  'personal-care',
  'nursing',
  'individual-guidance',
  'group-guidance',
  'household-help',
  'respite-care',
  'transport',
] as const;
export type CareFunction = (typeof careFunctions)[number];

/** Eenheden: uur, dagdeel (4 uur), etmaal, maand, stuk. */
export const careUnits = ['hour', 'day-part', 'full-day', 'month', 'piece'] as const;
export type CareUnit = (typeof careUnits)[number];

/** Soorten zorgovereenkomst: the four SVB models. */
export const agreementKinds = ['employment', 'assignment', 'assignment-family', 'assignment-organisation'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** Looptijd: bepaalde tijd, onbepaalde tijd, vervanging van een andere zorgverlener. */
export const termKinds = ['fixed', 'indefinite', 'replacement'] as const;
export type TermKind = (typeof termKinds)[number];

/** Vaste uren of oproep. */
export const hoursPatterns = ['fixed', 'irregular'] as const;
export type HoursPattern = (typeof hoursPatterns)[number];

/** Werkgeverslasten: laag of hoog. Source: SVB. */
export const employerChargeLevels = ['low', 'high'] as const;
export type EmployerCharges = (typeof employerChargeLevels)[number];

/** Soorten declaratie. Only delivered care is declared by line; the other kinds come with later work. */
export const declarationKinds = ['care-delivered'] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

export const agreementStatuses = [
  'draft',
  'shared',
  'returned',
  'signed-by-provider',
  'signed',
  'in-assessment',
  'approved',
  'rejected',
  'amended',
  'ended',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export const declarationStatuses = [
  'awaiting-holder',
  'submitted',
  'scheduled',
  'paid',
  'rejected',
  'withdrawn',
] as const;
export type DeclarationStatus = (typeof declarationStatuses)[number];

export const awardStatuses = ['active', 'withdrawn'] as const;
export type AwardStatus = (typeof awardStatuses)[number];

export const paymentStatuses = ['scheduled', 'paid'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];
