import type { SignInMeans, StaffRight } from '../../domain/words.ts';
import type { Subject } from '../shape/subject.ts';
import { when } from '../write/sentence.ts';
import { numbered } from './phrases.ts';

const rightWords = {
  see: 'inzien',
  enter: 'invoeren',
  submit: 'indienen',
  administer: 'beheren',
} as const satisfies Record<StaffRight, string>;

const meansNames = {
  either: 'eHerkenning en certificaat',
  eherkenning: 'alleen eHerkenning',
  certificate: 'alleen certificaat of sleutel',
} as const satisfies Record<SignInMeans, string>;

/** What a message calls a means. */
function meansWords(means = ''): string {
  const names: Readonly<Record<string, string>> = meansNames;
  return names[means] ?? 'een ander';
}

/** The rights as a message has them: their names with blanks between. */
function inWords(rights = ''): string {
  const names: Readonly<Record<string, string>> = rightWords;
  const known = rights.split(' ').flatMap((right) => names[right] ?? []);
  return known.length === 0 ? 'geen rechten meer' : `de rechten ${known.join(', ')}`;
}

/** The people who work for an organisation, and what it lets each of them do. */
export const staff = {
  fields: {
    organisation: 'organisatie',
    isNamed: 'medewerkers vastgelegd',
    ownCode: 'uw code',
    systems: 'systemen',
    seat: 'medewerker',
    means: 'inlogmiddel',
    chosenAt: 'gekozen op',
    inForceSince: 'geldt sinds',
    rights: 'rechten',
  },
  items: {
    rights: 'recht',
  },
  words: {
    staffRight: rightWords,
    signInMeans: meansNames,
  },
  operations: {
    'careProviders.means': 'inlogmiddel van een organisatie bekijken',
    'careProviders.chooseMeans': 'inlogmiddel van een organisatie kiezen',
    'staff.show': 'medewerkers bekijken',
    'staff.give': 'rechten geven aan een medewerker',
    'staff.take': 'rechten van een medewerker intrekken',
    'staff.limitSystems': 'rechten van systemen vaststellen',
  },
  events: {
    'care-provider.staff-changed': (params) => ({
      subject: 'Rechten van een medewerker gewijzigd',
      body: `Bij ${numbered('zorgverlener', params)} heeft een medewerker${when(params.code, (code) => ` (${code})`)} ${inWords(params.rights)}. Wie dat is, ziet u met \`pgb staff list\`; wie het wijzigde, met \`pgb history\`. Klopt dit niet? Een beheerder wijzigt het met \`pgb staff give\` of \`pgb staff take\`.`,
    }),
    'care-provider.systems-changed': (params) => ({
      subject: 'Rechten van uw systemen gewijzigd',
      body: `Systemen die voor ${numbered('zorgverlener', params)} inloggen, met een certificaat of een sleutel, hebben ${inWords(params.rights)}. Klopt dit niet? Een beheerder wijzigt het met \`pgb staff systems\`.`,
    }),
    'care-provider.own-rights-changed': (params) => ({
      subject: 'Uw rechten zijn gewijzigd',
      body: `U hebt bij ${numbered('zorgverlener', params)} ${inWords(params.rights)}. Vragen hierover stelt u aan een beheerder van uw organisatie.`,
    }),
    'care-provider.means-chosen': (params) => ({
      subject: 'Inlogmiddel gewijzigd',
      body: `Voor ${numbered('zorgverlener', params)} is een inlogmiddel gekozen: ${meansWords(params.means)}. Kiest een organisatie één middel, dan wordt het andere geweigerd zodra het gekozen middel is gebruikt. Klopt dit niet? Een beheerder van de organisatie kiest opnieuw met \`pgb provider means choose\`, en de SVB stelt beide weer open.`,
    }),
    'representative.staff-changed': (params) => ({
      subject: 'Rechten van een medewerker gewijzigd',
      body: `Bij uw organisatie, die budgethouders vertegenwoordigt, heeft een medewerker${when(params.code, (code) => ` (${code})`)} ${inWords(params.rights)}. Wie dat is, ziet u met \`pgb staff list\`; wie het wijzigde, met \`pgb history${when(params.record, (record) => ` ${record}`)}\`. Klopt dit niet? Een beheerder wijzigt het met \`pgb staff give\` of \`pgb staff take\`.`,
    }),
    'representative.systems-changed': (params) => ({
      subject: 'Rechten van uw systemen gewijzigd',
      body: `Systemen die voor uw organisatie inloggen (${numbered('vertegenwoordiger', params)}) hebben ${inWords(params.rights)}. Klopt dit niet? Een beheerder wijzigt het met \`pgb staff systems\`.`,
    }),
    'representative.own-rights-changed': (params) => ({
      subject: 'Uw rechten zijn gewijzigd',
      body: `U hebt bij uw organisatie (${numbered('vertegenwoordiger', params)}) ${inWords(params.rights)}. Vragen hierover stelt u aan een beheerder van uw organisatie.`,
    }),
  },
  issues: {
    STAFF_NAME_MISSING: () =>
      'Deze medewerker krijgt voor het eerst rechten. Geef ook de naam op (--name), zodat anderen zien wie het is.',
    STAFF_LAST_ADMINISTRATOR: () =>
      'Dit is de laatste beheerder van uw organisatie: daarna kan niemand meer rechten geven. Geef eerst iemand anders het recht beheren.',
    MEANS_NOT_YOURS: ({ found }) =>
      `Een organisatie kiest zelf één van beide inlogmiddelen; de SVB stelt beide weer open. Gevonden: ${found}. Kies een ander middel, of vraag het aan wie dit kan.`,
    MEANS_WITHOUT_RIGHTS: () =>
      'Uw systemen mogen niets, en zouden dan als enige kunnen inloggen. Geef ze eerst rechten met `pgb staff systems`.',
    STAFF_TOO_MANY: ({ maximum }) =>
      `Een organisatie heeft hoogstens ${maximum} medewerkers met eigen rechten. Vraag de SVB om hulp als u er meer hebt.`,
    STAFF_NO_ORGANISATION: () =>
      'Rechten geeft en neemt een medewerker van een organisatie, met een inlog die vertelt wie dat is. U handelt voor uzelf, bent een systeem, of uw inlog vertelt niet wie u van uw organisatie bent. Log in met uw eigen eHerkenning.',
  },
} satisfies Subject;
