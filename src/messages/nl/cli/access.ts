import type { AccessRule } from '../../../contract/access/access.ts';
import type { NeededRight } from '../../../contract/access/staff-rights.ts';

const rules: Readonly<Record<AccessRule, string>> = {
  own: 'die van het eigen budget',
  represented:
    'die van de budgethouders die iemand vertegenwoordigt, voor zover ze rusten op een toekenning die hem noemt',
  'own-care': 'die van de eigen zorg',
  shared: 'die van een zorgovereenkomst die met de zorgverlener is gedeeld',
  'dealt-with': 'die waarmee er een zorgovereenkomst is, of die op nummer is opgezocht',
  'own-office': 'die van een toekenning van het eigen kantoor',
  'handed-in': 'die van een zorgovereenkomst die bij het eigen kantoor is ingediend',
  paid: 'die aan wie betaald wordt',
  'own-runs': 'die over betaalruns en loonopdrachten',
  all: 'alle',
  none: 'geen',
};

const reasons: Readonly<Record<AccessRule, string>> = {
  own: 'Wie het budget heeft, ziet wat erover is vastgelegd.',
  represented:
    'De macht van een vertegenwoordiger reikt niet verder dan de toekenning die hem noemt; wie niet meer handelt, leest alleen het bericht daarover.',
  'own-care': 'De zorgverlener declareert deze zorg en wordt ervoor betaald.',
  shared: 'Wat nog niet is gedeeld, is van de budgethouder alleen.',
  'dealt-with': 'Andere zorgverleners gaan de budgethouder niet aan.',
  'own-office': 'Het kantoor geeft de toekenning en ziet die van andere kantoren niet.',
  'handed-in': 'Het kantoor beoordeelt wat bij hem is ingediend, en niet eerder.',
  paid: 'Het betaalkantoor betaalt namens de budgethouder.',
  'own-runs': 'Het betaalkantoor voert ze uit.',
  all: 'Het betaalkantoor betaalt, vordert terug en beheert de rekeningen.',
  none: 'Wie iets niet nodig heeft voor zijn taak, ziet het niet.',
};

/** Wie ziet wat, en waarom. */
export const access = {
  title: 'Toegang',
  intro:
    'Welke gegevens iemand ziet hangt af van de rol waarmee hij zich aanmeldt. Wat iemand niet ziet, bestaat voor hem niet: het portaal antwoordt dan dat het er niet is.',
  why: 'Waarom',
  powers: 'Waarover een vertegenwoordiger beslist',
  power: { care: 'de zorg', money: 'het geld' },
  forMinors: (decides: string) => `${decides}, tot het kind 18 is`,
  staff: 'Wat een medewerker van een organisatie mag',
  staffIntro:
    'Een organisatie die zorg verleent of een budgethouder vertegenwoordigt, geeft haar medewerkers ieder eigen rechten (pgb staff). Zonder een recht doet en ziet een medewerker niets van wat eronder staat, ook al mag de rol het.',
  right: {
    see: 'inzien',
    enter: 'invoeren',
    submit: 'indienen',
    administer: 'beheren',
    any: 'met welk recht ook',
    nothing: 'ook als alle rechten zijn ingetrokken',
  } satisfies Record<NeededRight, string>,
  operations: 'Wat iemand met gegevens die hij ziet mag doen:',
  rules,
  reasons,
};
