import type { RuleTexts } from '../../shape/cli/rule-texts.ts';
import { format } from '../format.ts';
import { periodText } from '../../../domain/values/period.ts';
import { agreement } from '../agreement.ts';
import { person } from '../person.ts';

const names: RuleTexts['names'] = {
  formalHourMaximum: 'maximum per uur, formeel',
  formalDayPartMaximum: 'maximum per dagdeel, formeel',
  informalHourMaximum: 'maximum per uur, informeel',
  ownMaximum: 'maximum van een gemeente of zorgverzekeraar',
  minimumWage: 'minimumloon per uur, met vakantiegeld',
  fullDayWork: 'werk in een etmaal, waarover het minimumloon wordt geteld',
  employerChargesLow: 'werkgeverslasten, laag',
  employerChargesHigh: 'werkgeverslasten, hoog',
  accountabilityFreeRate: 'verantwoordingsvrij bedrag, deel van de toekenning',
  accountabilityFreeMinimum: 'verantwoordingsvrij bedrag, ten minste',
  accountabilityFreeMaximum: 'verantwoordingsvrij bedrag, ten hoogste',
  weekNorm: 'uren per week voor één budgethouder',
  shiftMaximum: 'langste dienst',
  restBetweenShifts: 'kortste rust tussen twee diensten',
  workingWeekMaximum: 'langste werkweek',
  confirmableInWeek: 'hoogstens goed te keuren in een week, deel van de afgesproken uren of dagen',
  confirmableInMonth: 'hoogstens goed te keuren in een maand, deel van de afgesproken uren of dagen',
  providerTerm: 'termijn van de zorgverlener, na de maand van zorg',
  holderTerm: 'termijn van de budgethouder, na ontvangst',
  paymentTerm: 'betaaltermijn',
  accountReminder: 'wachten op een rekeningnummer totdat iedereen bericht krijgt',
  expiryNoticeFrom: 'aanzeggen bij bepaalde tijd vanaf',
  expiryNoticeTerm: 'aanzeggen vóór het einde, ten minste',
  retroactiveMonths: 'maanden terug dat een zorgovereenkomst of wijziging mag ingaan',
  amendmentDayOfMonth: 'dag van de maand waarop een wijziging ingaat',
  payrollFromDaysPerWeek: 'salarisadministratie verplicht vanaf dagen per week',
  payrollOrderDay: 'dag van de maand vanaf wanneer de loonopdracht wordt gemaakt',
  holidayAllowance: 'vakantiegeld in het brutobedrag',
  monthlyPayDay: 'dag van de maand vanaf wanneer maandloon en vast maandbedrag worden betaald',
  holidayBonusMaximum: 'feestdagenuitkering, ten hoogste per zorgverlener per jaar',
  socialNetworkMaximum: 'hulp uit het sociaal netwerk, ten hoogste per maand',
  yearEndMonth: 'maand van het volgende jaar vanaf wanneer niets meer over een jaar kan worden gedeclareerd',
  allowedUnits: 'eenheden waarin gedeclareerd mag worden',
};

/** Regels: bedragen, termijnen en grenzen. */
export const rules: RuleTexts = {
  title: 'Regels',
  intro:
    'De bedragen, termijnen en grenzen waarmee zorgovereenkomsten en declaraties worden beoordeeld, zoals ze in dit pakket staan. Een portaal kan eigen regels hebben: pgb portal rules toont die. De bronnen staan er in het Engels bij.',
  names,
  none: 'Het pakket kent er geen: elke gemeente en zorgverzekeraar heeft eigen bedragen, per zorgfunctie, eenheid en soort zorg. De beheerder van een portaal voert ze in.',
  ownMaximum: ({ budgetProvider, careFunction, careUnit, formality }) =>
    `${budgetProvider}, ${agreement.words.careFunction[careFunction]} per ${agreement.words.careUnit[careUnit]}, ${person.words.providerFormality[formality]}`,
  age: (age) => (age === 21 ? '21 jaar en ouder' : `${age} jaar`),
  value: {
    cents: format.money,
    'basis-points': (value) => format.percent(value / 100),
    minutes: format.hours,
    days: (value) => `${value} dagen`,
    months: (value) => (value === 1 ? '1 maand' : `${value} maanden`),
    'day-of-month': (value) => `de ${value}e`,
    'month-of-year': (value) => `maand ${value}`,
    'days-per-week': (value) => `${value} dagen per week`,
    'care-units': (units) => units.map((unit) => agreement.words.careUnit[unit]).join(', '),
  },
  unverified: 'niet nagegaan',
  verified: 'nagegaan',
  period: (from, to) => format.period(periodText(from, to)),
};
