/**
 * The closed lists of the pgb. Values are lower kebab-case; law names stay as the law writes them.
 * Dutch terms stand beside them; the texts a person reads live in `messages/`.
 */

/** Zorgwetten: the laws under which a budget is given. */
export const careLaws = ['Wlz', 'Wmo', 'Jeugdwet', 'Zvw'] as const;
/** Zorgwet, one of `careLaws`. */
export type CareLaw = (typeof careLaws)[number];

/** Budgetverstrekkers: the offices that give the budget and assess agreements. */
export const budgetProviderKinds = ['care-office', 'municipality', 'health-insurer'] as const;
/** Soort budgetverstrekker, one of `budgetProviderKinds`. */
export type BudgetProviderKind = (typeof budgetProviderKinds)[number];

/** Rollen: the roles in which somebody signs in. One sign-in has one role. */
export const roles = ['budget-holder', 'representative', 'care-provider', 'assessor', 'payment-officer'] as const;
/** Rol, one of `roles`. */
export type Role = (typeof roles)[number];

/** Betrouwbaarheidsniveaus of eIDAS, from low to high: how sure it is that somebody who signs in is who they say. */
export const assuranceLevels = ['low', 'substantial', 'high'] as const;
/** Betrouwbaarheidsniveau, one of `assuranceLevels`. */
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** The roles that settle which account the money for a care provider goes to. */
export const accountSettlers = ['care-provider', 'payment-officer'] as const satisfies Role[];
/** Role that settles an account, one of `accountSettlers`. */
export type AccountSettler = (typeof accountSettlers)[number];

/** The standing of an account: money goes there, or will from a day on, or a holder says that it is the provider's. */
export const accountStatuses = ['in-force', 'waiting', 'proposed'] as const;
/** Status of an account, one of `accountStatuses`. */
export type AccountStatus = (typeof accountStatuses)[number];

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
/** Soort vertegenwoordiging, one of `representativeKinds`. */
export type RepresentativeKind = (typeof representativeKinds)[number];

/** The roles that name a representative on an award. */
export const representativeNamers = ['budget-holder', 'assessor'] as const satisfies Role[];
/** Role that names a representative, one of `representativeNamers`. */
export type RepresentativeNamer = (typeof representativeNamers)[number];

/**
 * Rechten of somebody who works for an organisation: see its records, enter what is not binding yet, submit what binds it,
 * and administer its own data and the rights of its people.
 */
export const staffRights = ['see', 'enter', 'submit', 'administer'] as const;
/** Recht van een medewerker, one of `staffRights`. */
export type StaffRight = (typeof staffRights)[number];

/**
 * Inlogmiddelen of an organisation: both until it chooses, then one of them. Its people come in by eHerkenning, its systems by
 * a certificate or a key. Source: leaflet for care providers, a certificate or eHerkenning, one of the two.
 */
export const signInMeans = ['either', 'eherkenning', 'certificate'] as const;
/** Inlogmiddel of an organisation, one of `signInMeans`. */
export type SignInMeans = (typeof signInMeans)[number];

/** Talen: those in which a person reads. */
export const languages = ['nl', 'en'] as const;
/** Taal, one of `languages`. */
export type Language = (typeof languages)[number];

/** Kanalen voor berichten: a message is always in the portal, and by e-mail there comes a notice that it is there. */
export const messageChannels = ['portal', 'email'] as const;
/** Kanaal voor berichten, one of `messageChannels`. */
export type MessageChannel = (typeof messageChannels)[number];

/** Registers: of persons (BRP), of care providers (Vektis AGB), and the trade register (KVK). */
/** Who did something when it was nobody who signed in: the portal by itself, or somebody of whom nobody recorded who it was. */
export const unnamedActors = ['portal', 'not-recorded'] as const;
export type UnnamedActor = (typeof unnamedActors)[number];

export const registerNames = ['persons', 'agb', 'kvk'] as const;
/** Register, one of `registerNames`. */
export type RegisterName = (typeof registerNames)[number];

/** Uitkomsten van een vergelijking met een register. */
export const registerOutcomes = [
  'unchanged',
  'changed',
  'unproved',
  'not-found',
  'no-answer',
  'not-configured',
] as const;
/** Uitkomst van een vergelijking, one of `registerOutcomes`. */
export type RegisterOutcome = (typeof registerOutcomes)[number];

/** Soorten zorgverlener: `person` is anyone without AGB code or KVK number. */
export const careProviderKinds = ['person', 'self-employed', 'organisation'] as const;
/** Soort zorgverlener, one of `careProviderKinds`. */
export type CareProviderKind = (typeof careProviderKinds)[number];

/** Formeel of informeel. Source: Rlz 5.22, Blz 3.6.5. */
export const providerFormalities = ['formal', 'informal'] as const;
/** Formeel of informeel, one of `providerFormalities`. */
export type ProviderFormality = (typeof providerFormalities)[number];

/** Familierelatie: a stated fact, never computed. */
export const familyRelations = ['none', 'partner', 'first-degree', 'second-degree'] as const;
/** Familierelatie, one of `familyRelations`. */
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
/** Zorgfunctie, one of `careFunctions`. */
export type CareFunction = (typeof careFunctions)[number];

/** Eenheden: uur, dagdeel (4 uur), etmaal, maand, stuk. */
export const careUnits = ['hour', 'day-part', 'full-day', 'month', 'piece'] as const;
/** Eenheid, one of `careUnits`: an hour is counted in minutes, anything else in whole units. */
export type CareUnit = (typeof careUnits)[number];

/** Soorten zorgovereenkomst: the four SVB models. */
export const agreementKinds = ['employment', 'assignment', 'assignment-family', 'assignment-organisation'] as const;
/** Soort zorgovereenkomst, one of `agreementKinds`. */
export type AgreementKind = (typeof agreementKinds)[number];

/** Looptijd: bepaalde tijd, onbepaalde tijd, vervanging van een andere zorgverlener. */
export const termKinds = ['fixed', 'indefinite', 'replacement'] as const;
/** Looptijd, one of `termKinds`. */
export type TermKind = (typeof termKinds)[number];

/** Vaste uren of oproep. */
export const hoursPatterns = ['fixed', 'irregular'] as const;
/** Vaste uren of oproep, one of `hoursPatterns`. */
export type HoursPattern = (typeof hoursPatterns)[number];

/** Werkgeverslasten: laag of hoog. Source: SVB. */
export const employerChargeLevels = ['low', 'high'] as const;
export type EmployerCharges = (typeof employerChargeLevels)[number];

/** Grounds on which an agreement is ended (gronden van beëindiging). Source: BW 7:671, 7:676, 7:677; Per Saldo on death. */
export const terminationGrounds = [
  'notice',
  'mutual-consent',
  'trial-period',
  'urgent-cause',
  'death-of-holder',
  'budget-ended',
] as const;
/** Grond van beëindiging, one of `terminationGrounds`. */
export type TerminationGround = (typeof terminationGrounds)[number];

/** Soorten declaratie; what is known of each stands in `kindsOfDeclaration`. */
export const declarationKinds = [
  'care-delivered',
  'monthly-wage',
  'fixed-monthly-amount',
  'accountability-free-amount',
  'transport',
  'holiday-bonus',
  'additional-care-costs',
  'death-benefit',
  'social-network-amount',
] as const;
/** Soort declaratie, one of `declarationKinds`. */
export type DeclarationKind = (typeof declarationKinds)[number];

/** Those by whom a declaration was made: a person in a role, or the portal itself. */
export const submitters = ['budget-holder', 'representative', 'care-provider', 'payment-officer', 'portal'] as const;
/** Indiener, one of `submitters`. */
export type Submitter = (typeof submitters)[number];

/** Statuses of an agreement (zorgovereenkomst), from draft to ended. */
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
/** Status of an agreement, one of `agreementStatuses`. */
export type AgreementStatus = (typeof agreementStatuses)[number];

/** The parties that may begin an amendment (wijziging). Source: mijnpgb.nl, wijzigen of beëindigen. */
export const amendmentParties = ['holder', 'provider'] as const;
/** Party that began an amendment, one of `amendmentParties`. */
export type AmendmentParty = (typeof amendmentParties)[number];

/** What waits for the caller of a list of agreements. `assess` is both an agreement and an amendment. */
export const agreementWaits = [
  'sign-amendment',
  'submit-amendment',
  'revise-amendment',
  'assess-amendment',
  'assess',
] as const;
/** What waits for the caller, one of `agreementWaits`. */
export type AgreementWait = (typeof agreementWaits)[number];

/**
 * Statuses of a declaration (declaratie), from waiting for the holder to paid; a corrected one was paid, and another
 * stands in its place.
 */
export const declarationStatuses = [
  'awaiting-holder',
  'submitted',
  'scheduled',
  'paid',
  'rejected',
  'withdrawn',
  'corrected',
] as const;
/** Status of a declaration, one of `declarationStatuses`. */
export type DeclarationStatus = (typeof declarationStatuses)[number];

/** How what an agreement still costs was counted; only a fixed amount a month is no estimate. */
export const forecastBases = ['monthly-amount', 'agreed-hours', 'average', 'unknown'] as const;
/** One of `forecastBases`. */
export type ForecastBasis = (typeof forecastBases)[number];

/** Statuses of an award (toekenningsbeschikking). */
export const awardStatuses = ['active', 'ended', 'withdrawn'] as const;
/** Status of an award, one of `awardStatuses`. */
export type AwardStatus = (typeof awardStatuses)[number];

/** How a bank says that a transfer did not arrive: it refused it, or the money came back (retour). */
export const paymentReturnKinds = ['rejected', 'returned'] as const;
/** One of `paymentReturnKinds`. */
export type PaymentReturnKind = (typeof paymentReturnKinds)[number];
/** What a version of an award did. Source: iPgb 2.0 OP503-OP507. */
export const awardChangeKinds = [
  'entered',
  'raised',
  'lowered',
  'extended',
  'shortened',
  'functions-changed',
  'function-budgets-changed',
  'ended',
  'ended-by-death',
  'withdrawn',
] as const;
export type AwardChangeKind = (typeof awardChangeKinds)[number];

/** Why an award ends. Source: Rlz 5.20. */
export const awardEndCauses = ['own-wish', 'death', 'other'] as const;
export type AwardEndCause = (typeof awardEndCauses)[number];

/** How a spending conflict was resolved: the office lifted the stop, or the award fits again by a later change. */
/** Toestemmingen of an office, each for what the rules would not let through. */
export const consentKinds = ['week-hours', 'late-declaration', 'early-start'] as const;
/** Soort toestemming, one of `consentKinds`. */
export type ConsentKind = (typeof consentKinds)[number];

export const conflictResolutions = ['lifted', 'fits-again'] as const;
export type ConflictResolution = (typeof conflictResolutions)[number];

/** What a bank's answer about one transfer comes to; `known` was known already, `unknown` is not understood. */
export const bankOutcomes = [
  'accepted',
  'booked-after-all',
  'rejected',
  'returned',
  'known',
  'pending',
  'unknown',
] as const;
/** One of `bankOutcomes`. */
export type BankOutcome = (typeof bankOutcomes)[number];

/** Where the pay of holiday hours of an employee is: in each hour that is worked, or paid when they are taken. */
export const holidayHours = ['in-rate', 'when-taken'] as const;
/** One of `holidayHours`. */
export type HolidayHours = (typeof holidayHours)[number];

/**
 * How far a payment is with payroll (salarisadministratie): without it, waiting for the order of a month, in an order, or
 * answered, so that what is withheld is known.
 */
export const payrollStates = ['none', 'awaited', 'ordered', 'answered'] as const;
/** One of `payrollStates`. */
export type PayrollState = (typeof payrollStates)[number];

/** What is handed to a system outside the portal (aanlevering): the file of a run, a payroll order, or what an office is told. */
export const deliveryKinds = ['credit-transfer', 'payroll-order', 'office-notice'] as const;
/** One of `deliveryKinds`. */
export type DeliveryKind = (typeof deliveryKinds)[number];

/**
 * How far a delivery is: still to be taken, taken, refused by the system, held since it is too old to be handed over by
 * itself, or handed over by a person in another way.
 */
export const deliveryStatuses = ['waiting', 'delivered', 'refused', 'held', 'closed'] as const;
/** One of `deliveryStatuses`. */
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Statuses of a recovery (vordering): something is still to come back, or nothing any more. */
export const recoveryStatuses = ['open', 'closed'] as const;
/** Status of a recovery, one of `recoveryStatuses`. */
export type RecoveryStatus = (typeof recoveryStatuses)[number];

/** Statuses of a payment (uitbetaling). */
export const paymentStatuses = ['scheduled', 'paid'] as const;
/** Status of a payment, one of `paymentStatuses`. */
export type PaymentStatus = (typeof paymentStatuses)[number];

/** Soorten melding: ziekte, zwangerschaps- en bevallingsverlof, and the leaves of a partner. Never a cause. */
export const absenceKinds = [
  'sickness',
  'pregnancy',
  'birth-leave',
  'additional-birth-leave',
  'parental-leave',
] as const;
/** Soort melding, one of `absenceKinds`. */
export type AbsenceKind = (typeof absenceKinds)[number];

/** Statuses of a report of absence (melding): running or to come, and over since somebody reported the return. */
export const absenceStatuses = ['reported', 'recovered'] as const;
/** Status of an absence, one of `absenceStatuses`. */
export type AbsenceStatus = (typeof absenceStatuses)[number];

/** Who pays for the time that is not worked: the budget, a benefit of the UWV, or nobody. */
export const absencePayers = ['budget', 'uwv', 'nobody'] as const;
/** One of `absencePayers`. */
export type AbsencePayer = (typeof absencePayers)[number];

/** What a day in the agenda is for: the last day of a term, the day of a payment, or the day on which something ends. */
export const agendaKinds = [
  'declare-care',
  'decide-declaration',
  'assess-agreement',
  'give-notice',
  'announce-end',
  'agreement-ends',
  'award-ends',
  'pay-out',
  'year-closes',
  'power-ends',
  'certificate-ends',
] as const;
/** One of `agendaKinds`. */
export type AgendaKind = (typeof agendaKinds)[number];
