/** The questions of `pgb agreement create`, each with a text that helps to answer it. */
const questions = {
  budgetHolder: { ask: 'Voor welke budgethouder is de zorgovereenkomst?', help: '' },
  award: {
    ask: 'Uit welke toekenning wordt de zorg betaald?',
    help: 'Valt het werk onder meer dan één wet, kies dan elke toekenning die eraan meebetaalt.',
  },
  provider: {
    ask: 'Met welke zorgverlener sluit u de zorgovereenkomst?',
    help: 'Van wie al bekend is, vult het portaal de gegevens in.',
  },
  providerKind: { ask: 'Wat voor zorgverlener is het?', help: '' },
  providerBsn: {
    ask: 'BSN van de zorgverlener',
    help: 'Het nummer blijft onzichtbaar terwijl u typt. Staat de zorgverlener al in het portaal, dan wordt die gevonden.',
  },
  providerAgb: {
    ask: 'AGB-code',
    help: '8 cijfers, uit het register van Vektis. Zonder AGB-code is het KVK-nummer nodig.',
  },
  providerKvk: { ask: 'KVK-nummer', help: '8 cijfers, uit het Handelsregister.' },
  providerName: { ask: 'Naam van de zorgverlener', help: 'Van een persoon de voorletters en de achternaam.' },
  providerBirthDate: {
    ask: 'Geboortedatum van de zorgverlener',
    help: 'Nodig voor het minimumloon, dat van de leeftijd afhangt.',
  },
  providerIban: {
    ask: 'Rekeningnummer (IBAN) van de zorgverlener',
    help: 'Hierop betaalt de SVB. Weet u het niet, dan vult de zorgverlener het zelf in.',
  },
  providerEmail: { ask: 'E-mailadres van de zorgverlener', help: '' },
  providerPhone: { ask: 'Telefoonnummer van de zorgverlener', help: '' },
  family: {
    ask: 'Is de zorgverlener familie van de budgethouder?',
    help: 'Eerste graad: ouder of kind. Tweede graad: grootouder, kleinkind, broer of zus.',
  },
  authority: {
    ask: 'Bepaalt u wie er werkt, waar en wanneer, en mag de zorgverlener geen ander sturen?',
    help: 'Wie dat bepaalt, heeft gezag over de zorgverlener, zoals een werkgever.',
  },
  kind: { ask: 'Welke soort zorgovereenkomst sluit u?', help: '' },

  start: { ask: 'Ingangsdatum', help: 'De eerste dag waarop zorg gegeven wordt.' },
  term: { ask: 'Hoe lang geldt de zorgovereenkomst?', help: '' },
  end: { ask: 'Einddatum', help: 'De laatste dag. Verlengen kan later.' },
  replaces: { ask: 'Wie wordt vervangen?', help: 'De zorgovereenkomst van de vaste zorgverlener, die terugkomt.' },
  waitingDays: {
    ask: 'Wachtdagen (zonder loon bij ziekte)',
    help: 'Hoogstens twee dagen aan het begin van ziekte, waarover u geen loon betaalt.',
  },
  trialPeriod: { ask: 'Proeftijd in maanden', help: 'Tijdens de proeftijd kan ieder van u meteen opzeggen.' },
  noticePeriod: { ask: 'Opzegtermijn in maanden', help: '' },
  hours: { ask: 'Zijn de uren vast?', help: '' },
  hoursPerWeek: { ask: 'Uren per week', help: 'Bijvoorbeeld 7,5 of 7:30.' },
  daysPerWeek: { ask: 'Dagen per week', help: '' },
  pay: { ask: 'Hoe wordt er betaald?', help: '' },
  holidayHours: {
    ask: 'Hoe worden vakantie-uren betaald?',
    help: 'Zitten ze in het tarief, dan is het minimumloon hoger en declareert u ze niet. Anders declareert u ze als ze worden opgenomen.',
  },
  rate: {
    ask: 'Tarieven',
    help: 'Wat u per uur of andere eenheid betaalt, voor elke zorgfunctie uit de toekenning apart.',
  },
  monthlyAmount: {
    ask: 'Vast bedrag per maand in euro’s',
    help: 'Wordt elke maand betaald, zonder declaratie.',
  },
  monthlyCare: {
    ask: 'Voor welke zorgfunctie is het maandbedrag?',
    help: 'De toekenning heeft per zorgfunctie een eigen bedrag; daaruit wordt het betaald.',
  },
  travelPerKm: {
    ask: 'Reiskosten per kilometer in euro’s',
    help: 'Alleen als u een vergoeding voor reizen afspreekt, bijvoorbeeld 0,23.',
  },

  activities: { ask: 'Welke werkzaamheden doet de zorgverlener?', help: 'Bijvoorbeeld: wassen, aankleden, koken.' },
  careDescription: {
    ask: 'Zorgbeschrijving: hoe voorziet de zorgverlener in de zorg die nodig is?',
    help: 'Wat wordt er gedaan, wanneer, en met welk doel. Hierop beoordeelt het zorgkantoor of de gemeente de zorgovereenkomst.',
  },
  payroll: {
    ask: 'Moet de SVB de salarisadministratie doen?',
    help: 'De SVB houdt dan loonheffing in en draagt die af.',
  },
  taxCredit: {
    ask: 'Wil de zorgverlener dat de loonheffingskorting wordt toegepast?',
    help: 'Dat kan bij één werkgever of opdrachtgever tegelijk.',
  },
  employerCharges: {
    ask: 'Welk percentage werkgeverslasten geldt?',
    help: 'De werkgeverslasten komen boven op het loon en gaan van uw budget af. De SVB vertelt welk percentage bij u hoort.',
  },
  thirdPartyClause: {
    ask: 'Derdenbeding',
    help: 'Trekt het zorgkantoor of de gemeente uw budget in door toedoen van de zorgverlener, dan kan het geld bij de zorgverlener worden teruggevraagd. Dit staat in elke zorgovereenkomst.',
  },
  sixWeekClause: {
    ask: 'Bepaling over zes weken',
    help: 'Een declaratie die de zorgverlener later dan zes weken na de maand van de zorg inlevert, wordt niet betaald. Dit staat in elke zorgovereenkomst.',
  },
  otherTerms: { ask: 'Overige afspraken', help: 'Wat u verder wilt afspreken, in uw eigen woorden.' },
  residentialInitiative: {
    ask: 'Is de zorginstelling een kleinschalig wooninitiatief?',
    help: 'Een woonvorm waar de bewoners hun budget samen gebruiken.',
  },
  expiryNotice: {
    ask: 'Zegt u nu al aan dat de overeenkomst op de einddatum eindigt?',
    help: 'Een arbeidsovereenkomst van zes maanden of langer moet u schriftelijk aanzeggen, ten minste een maand voor het einde. Kiest u nee, dan herinnert het portaal u daar op tijd aan.',
  },
  identitySeen: {
    ask: 'Hebt u een geldig identiteitsbewijs van de zorgverlener gezien?',
    help: 'Paspoort of identiteitskaart, geen rijbewijs. Het portaal legt alleen vast dat u het zag, en bewaart geen kopie.',
  },
  contractNumber: {
    ask: 'Contractnummer van de zorginstelling',
    help: 'Het nummer dat de zorginstelling zelf aan de overeenkomst geeft.',
  },
  clientNumber: {
    ask: 'Cliëntnummer bij de zorginstelling',
    help: 'Het nummer waaronder de zorginstelling de budgethouder kent.',
  },
  tariffList: {
    ask: 'Bestand met de tarievenlijst van de zorginstelling',
    help: 'Een PDF van ten hoogste 2 MB, die bij de zorgovereenkomst hoort en mee ondertekend wordt. De tarieven van de zorg die u afspreekt, staan ook in stap 2.',
  },
  signatoryName: {
    ask: 'Wie ondertekent namens de zorginstelling?',
    help: 'Voorletters en achternaam.',
  },
  signatoryFunction: {
    ask: 'In welke functie?',
    help: 'Bijvoorbeeld: bestuurder of locatiemanager.',
  },
};

/** The text that is shown beside a choice while it is pointed at. */
const choices = {
  providerKind: {
    person: 'Iemand zonder eigen bedrijf: familie, een buur, een werknemer. Te vinden met het BSN.',
    'self-employed': 'Iemand met een eigen bedrijf, die zelf de zorg geeft. Te vinden met AGB-code of KVK-nummer.',
    organisation: 'Een bedrijf of stichting waar meer mensen werken. Te vinden met AGB-code of KVK-nummer.',
  },
  kind: {
    employment: 'U bent werkgever: u bepaalt wie er werkt, waar en wanneer. Met minimumloon en werkgeverslasten.',
    assignment: 'De zorgverlener werkt zelfstandig en bepaalt zelf hoe het werk gedaan wordt.',
    'assignment-family': 'Voor uw partner en familie in de eerste of tweede graad.',
    'assignment-organisation': 'De zorginstelling stuurt haar eigen mensen.',
  },
  term: {
    fixed: 'Tot een einddatum die u nu afspreekt.',
    indefinite: 'Tot een van u opzegt.',
    replacement: 'Tot de vaste zorgverlener terug is. Betaald wordt per uur.',
  },
  hours: {
    fixed: 'Elke week evenveel uren.',
    irregular: 'Op afroep, of elke week anders.',
  },
  pay: {
    rates: 'Achteraf, voor wat er gewerkt is; met een declaratie.',
    month: 'Elke maand hetzelfde; zonder declaratie.',
  },
};

export const wizard = {
  questions,
  choices,
  intro:
    'U stelt een zorgovereenkomst op in vijf stappen. Na elke stap is uw concept bewaard; stoppen kan altijd met Ctrl+C.',
  takenUp: (id: string, reason: string | undefined) =>
    `U gaat verder met zorgovereenkomst ${id}. Wat er al staat, wordt niet opnieuw gevraagd; bij de controle kunt u alles nog wijzigen.${reason === undefined ? '' : ` De reden waarom zij terugkwam: ${reason}`}`,
  step: (number: number, name: string) => `Stap ${number} van 5: ${name}`,
  check: 'Controle',
  shared: 'Gedeeld',
  saved: (id: string) => `Opgeslagen als concept ${id}.`,

  whoRepresents: 'Wie vertegenwoordigt de budgethouder?',
  aPerson: 'Een persoon, met een BSN',
  anOrganisation: 'Een organisatie, met een KVK-nummer',
  powerEnds: 'Laatste dag van de bevoegdheid, als de uitspraak of de volmacht die noemt (leeg laten mag):',
  needed: 'Hier is een antwoord nodig.',
  skip: 'leeg laten mag',
  skipPreset: 'overslaan met -',
  dropped: (label: string) => `${label}: niet van toepassing, en daarom weggelaten.`,

  newProvider: 'Een nieuwe zorgverlener',
  filledIn: (details: string) => `Al bekend en ingevuld: ${details}.`,
  thisOne: 'Is dit de zorgverlener die u bedoelt?',
  whichOne: 'Dit nummer hoort bij meer dan één zorgverlener. Welke bedoelt u?',
  noneOfThese: 'Geen van deze',
  notThisOne: 'Controleer het nummer en vul het opnieuw in.',
  remaining: (amount: string) => `${amount} over`,

  suggestion: (kind: string, why: string) => `Bij uw antwoorden past een ${kind}: ${why}.`,
  kindReasons: {
    family: 'de zorgverlener is uw partner of familie',
    organisation: 'de zorgverlener is een zorginstelling',
    entrepreneur: 'de zorgverlener heeft een eigen bedrijf',
    authority: 'u bepaalt wie er werkt, waar en wanneer',
    'no-authority': 'de zorgverlener bepaalt zelf hoe het werk gedaan wordt',
  },

  pay: { rates: 'Per uur of andere eenheid', month: 'Een vast bedrag per maand' },
  rates: {
    careFunction: 'Voor welke zorgfunctie?',
    unit: 'Betaald per',
    amount: (careFunction: string, unit: string) => `Tarief voor ${careFunction} per ${unit} in euro’s`,
    most: (amount: string) => `hoogstens ${amount}`,
    least: (amount: string) => `ten minste ${amount}`,
    deposit: (rate: string, most: string, part: string, unit: string) =>
      `${rate} is meer dan het maximum van ${most}. Betaalt de budgethouder ${part} per ${unit} uit een vrijwillige storting?`,
    keepDeposit: (part: string, unit: string) =>
      `Betaalt de budgethouder daarvan nog ${part} per ${unit} uit een vrijwillige storting?`,
    more: 'Nog een tarief afspreken?',
    one: (careFunction: string, amount: string, unit: string, deposit?: string) =>
      `${careFunction} ${amount} per ${unit}${deposit === undefined ? '' : `, waarvan ${deposit} uit een storting`}`,
  },
  charges: (word: string, percentage: string) => `${word}: ${percentage}%`,

  registers: 'Of iemand in een register staat, vult de SVB in.',
  problems: 'Voordat u kunt delen:',
  whatNow: 'Klopt alles?',
  actions: {
    share: 'Ja, delen met de zorgverlener',
    change: 'Een antwoord wijzigen',
    stop: 'Bewaren als concept en stoppen',
  },
  cannotShare: 'Er klopt nog iets niet; wijzig eerst wat hierboven staat.',
  whichAnswer: 'Welk antwoord wilt u wijzigen?',
  changing: {
    intro:
      'U wijzigt wat de budgethouder met u deelde. De budgethouder ziet wat er anders is, en handtekeningen onder de oude tekst vervallen. Met wie, welk soort en uit welke toekenning blijft bij de budgethouder.',
    save: 'Klaar: opslaan en aan de budgethouder laten zien',
    stop: 'Stoppen zonder iets te wijzigen',
  },
  noAnswer: 'Terug naar het overzicht',

  kept: (id: string) =>
    `Concept ${id} is bewaard. Bekijken: pgb agreement show ${id}. Wijzigen: pgb agreement edit ${id}. Delen: pgb agreement share ${id}.`,
  next: (id: string) => [
    'Hoe het verder gaat:',
    '1. De zorgverlener krijgt bericht, controleert de zorgovereenkomst en ondertekent eerst, of stuurt haar terug.',
    `2. Daarna controleert en ondertekent u: pgb agreement sign ${id}`,
    `3. U stuurt haar ter beoordeling in: pgb agreement submit ${id}`,
    '4. Het zorgkantoor of de gemeente beoordeelt. Na goedkeuring kan er gedeclareerd worden.',
  ],

  prompts: {
    yes: 'ja',
    no: 'nee',
    yesOrNo: 'Antwoord met ja of nee.',
    disabled: '(kan niet)',
    cannotChoose: 'Dit kan hier niet; de reden staat erboven.',
    chooseOne: 'Kies er ten minste één, met de spatiebalk.',
    masked: '',
    keys: { '↑↓': 'pijltjes: kiezen', space: 'spatie: aanvinken', '⏎': 'Enter: verder' },
  },
};
export type WizardTexts = typeof wizard;
export type PromptTexts = WizardTexts['prompts'];
