import type { WizardTexts } from '../wizard-texts.ts';

const questions: WizardTexts['questions'] = {
  budgetHolder: { ask: 'For which budget holder is the agreement?', help: '' },
  award: {
    ask: 'Which award pays for the care?',
    help: 'If the work falls under more than one law, choose every award that pays for a part of it.',
  },
  provider: {
    ask: 'With which care provider do you make the agreement?',
    help: 'The portal fills in the data of who is known already.',
  },
  providerKind: { ask: 'What kind of care provider is it?', help: '' },
  providerBsn: {
    ask: 'BSN of the care provider',
    help: 'The number stays invisible while you type. A care provider who is in the portal already is found by it.',
  },
  providerAgb: {
    ask: 'AGB code',
    help: '8 digits, from the register of Vektis. Without an AGB code the KVK number is needed.',
  },
  providerKvk: { ask: 'KVK number', help: '8 digits, from the trade register.' },
  providerName: { ask: 'Name of the care provider', help: 'Of a person the initials and the surname.' },
  providerBirthDate: {
    ask: 'Date of birth of the care provider',
    help: 'Needed for the minimum wage, which depends on age.',
  },
  providerIban: {
    ask: 'Account number (IBAN) of the care provider',
    help: 'The SVB pays to it. If you do not know it, the care provider fills it in.',
  },
  providerEmail: { ask: 'E-mail address of the care provider', help: '' },
  providerPhone: { ask: 'Telephone number of the care provider', help: '' },
  family: {
    ask: 'Is the care provider family of the budget holder?',
    help: 'First degree: parent or child. Second degree: grandparent, grandchild, brother or sister.',
  },
  authority: {
    ask: 'Do you decide who works, where and when, and may the care provider send nobody else?',
    help: 'Whoever decides that has authority over the care provider, as an employer has.',
  },
  kind: { ask: 'Which kind of agreement do you make?', help: '' },

  start: { ask: 'First day', help: 'The first day on which care is given.' },
  term: { ask: 'How long does the agreement last?', help: '' },
  end: { ask: 'Last day', help: 'It can be extended later.' },
  replaces: { ask: 'Who is replaced?', help: 'The agreement of the regular care provider, who will return.' },
  waitingDays: {
    ask: 'Waiting days (without pay in sickness)',
    help: 'Two days at most at the begin of a sickness, for which you pay no wage.',
  },
  trialPeriod: { ask: 'Trial period in months', help: 'During the trial period each of you can end it at once.' },
  noticePeriod: { ask: 'Notice period in months', help: '' },
  hours: { ask: 'Are the hours fixed?', help: '' },
  hoursPerWeek: { ask: 'Hours a week', help: 'For example 7.5 or 7:30.' },
  daysPerWeek: { ask: 'Days a week', help: '' },
  pay: { ask: 'How is the care paid?', help: '' },
  holidayHours: {
    ask: 'How are holiday hours paid?',
    help: 'When they are in the rate, the minimum wage is higher and you do not declare them. Otherwise you declare them when they are taken.',
  },
  rate: {
    ask: 'Rates',
    help: 'What you pay for an hour or another unit, for each care function of the award by itself.',
  },
  monthlyAmount: { ask: 'Fixed amount a month in euros', help: 'Paid every month, without a declaration.' },
  monthlyCare: {
    ask: 'Which care function is the monthly amount for?',
    help: 'The award has an amount for each care function; it is paid from that one.',
  },
  travelPerKm: {
    ask: 'Travel allowance for a kilometre in euros',
    help: 'Only if you agree on an allowance, for example 0.23.',
  },

  activities: { ask: 'What does the care provider do?', help: 'For example: washing, dressing, cooking.' },
  careDescription: {
    ask: 'Care description: how does the care provider meet the care that is needed?',
    help: 'What is done, when, and to what end. The care office or the municipality assesses the agreement by it.',
  },
  payroll: {
    ask: 'Should the SVB do the payroll administration?',
    help: 'The SVB then withholds payroll tax and pays it to the tax office.',
  },
  taxCredit: {
    ask: 'Does the care provider want the payroll tax credit to be applied?',
    help: 'That can be done with one employer or principal at a time.',
  },
  employerCharges: {
    ask: 'Which rate of employer charges holds?',
    help: 'Employer charges come on top of the wage and are paid from your budget. The SVB tells which rate is yours.',
  },
  thirdPartyClause: {
    ask: 'Third-party clause',
    help: 'If the care office or the municipality withdraws your budget through the care provider’s doing, the money can be claimed from the care provider. Every agreement has this clause.',
  },
  sixWeekClause: {
    ask: 'Six-week clause',
    help: 'A declaration that the care provider hands in later than six weeks after the month of the care is not paid. Every agreement has this clause.',
  },
  otherTerms: { ask: 'Other terms', help: 'What else you want to agree on, in your own words.' },
  residentialInitiative: {
    ask: 'Is the organisation a small residential initiative?',
    help: 'A place to live where the residents use their budgets together.',
  },
  expiryNotice: {
    ask: 'Do you announce already that the agreement ends on its last day?',
    help: 'The end of an employment of six months or longer is announced in writing, a month before at the latest. If you answer no, the portal reminds you of that in time.',
  },
  identitySeen: {
    ask: 'Did you see valid proof of identity of the care provider?',
    help: 'A passport or identity card, no driving licence. The portal records only that you saw it, and keeps no copy.',
  },
  contractNumber: {
    ask: 'Contract number of the organisation',
    help: 'The number that the organisation itself gives to the agreement.',
  },
  clientNumber: {
    ask: 'Client number at the organisation',
    help: 'The number under which the organisation knows the budget holder.',
  },
  tariffList: {
    ask: 'File with the tariff list of the organisation',
    help: 'A PDF of at most 2 MB, which is part of the agreement and is signed with it. The rates of the care that you agree stand in step 2 as well.',
  },
  signatoryName: {
    ask: 'Who signs for the organisation?',
    help: 'Initials and surname.',
  },
  signatoryFunction: {
    ask: 'As what do they sign?',
    help: 'For example: director or location manager.',
  },
};

const choices: WizardTexts['choices'] = {
  providerKind: {
    person: 'Somebody without a company: family, a neighbour, an employee. Found by BSN.',
    'self-employed': 'Somebody with a company who gives the care in person. Found by AGB code or KVK number.',
    organisation: 'A company or foundation where several people work. Found by AGB code or KVK number.',
  },
  kind: {
    employment: 'You are the employer: you decide who works, where and when. With minimum wage and employer charges.',
    assignment: 'The care provider works independently and decides how the work is done.',
    'assignment-family': 'For your partner and family in the first or second degree.',
    'assignment-organisation': 'The organisation sends its own people.',
  },
  term: {
    fixed: 'Until a last day that you agree on now.',
    indefinite: 'Until one of you gives notice.',
    replacement: 'Until the regular care provider is back. Paid by the hour.',
  },
  hours: { fixed: 'The same hours every week.', irregular: 'On call, or different every week.' },
  pay: {
    rates: 'Afterwards, for what was worked; with a declaration.',
    month: 'The same every month; without a declaration.',
  },
};

export const wizard: WizardTexts = {
  questions,
  choices,
  intro:
    'You make an agreement in five steps. After each step your draft is kept; you can stop at any time with Ctrl+C.',
  takenUp: (id, reason) =>
    `You go on with agreement ${id}. What is there already is not asked again; at the check you can still change everything.${reason === undefined ? '' : ` Why it came back: ${reason}`}`,
  step: (number, name) => `Step ${number} of 5: ${name}`,
  check: 'Check',
  shared: 'Shared',
  saved: (id) => `Kept as draft ${id}.`,

  whoRepresents: 'Who represents the budget holder?',
  aPerson: 'A person, with a BSN',
  anOrganisation: 'An organisation, with a KVK number',
  powerEnds: 'Last day of the power, when the ruling or the power of attorney names one (may be left empty):',
  needed: 'An answer is needed here.',
  skip: 'may be left empty',
  skipPreset: 'skip with -',
  dropped: (label) => `${label}: does not apply, and was left out.`,

  newProvider: 'A new care provider',
  filledIn: (details) => `Known already and filled in: ${details}.`,
  thisOne: 'Is this the care provider you mean?',
  whichOne: 'This number belongs to more than one care provider. Which one do you mean?',
  noneOfThese: 'None of these',
  notThisOne: 'Check the number and enter it again.',
  remaining: (amount) => `${amount} left`,

  suggestion: (kind, why) => `What suits your answers is this kind: ${kind}, because ${why}.`,
  kindReasons: {
    family: 'the care provider is your partner or family',
    organisation: 'the care provider is an organisation',
    entrepreneur: 'the care provider has a company',
    authority: 'you decide who works, where and when',
    'no-authority': 'the care provider decides how the work is done',
  },

  pay: { rates: 'By the hour or another unit', month: 'A fixed amount a month' },
  rates: {
    careFunction: 'For which care function?',
    unit: 'Paid for each',
    amount: (careFunction, unit) => `Rate for ${careFunction} for each ${unit}, in euros`,
    most: (amount) => `at most ${amount}`,
    least: (amount) => `at least ${amount}`,
    deposit: (rate, most, part, unit) =>
      `${rate} is more than the maximum of ${most}. Does the budget holder pay ${part} for each ${unit} from a voluntary deposit?`,
    keepDeposit: (part, unit) =>
      `Does the budget holder still pay ${part} of it for each ${unit} from a voluntary deposit?`,
    more: 'Agree on another rate?',
    one: (careFunction, amount, unit, deposit) =>
      `${careFunction} ${amount} for each ${unit}${deposit === undefined ? '' : `, of which ${deposit} from a deposit`}`,
  },
  charges: (word, percentage) => `${word}: ${percentage}%`,

  registers: 'Whether somebody stands in a register is entered by the SVB.',
  problems: 'Before you can share:',
  whatNow: 'Is everything right?',
  actions: { share: 'Yes, share with the care provider', change: 'Change an answer', stop: 'Keep as a draft and stop' },
  cannotShare: 'Something is not right yet; change what stands above first.',
  whichAnswer: 'Which answer do you want to change?',
  changing: {
    intro:
      'You change what the budget holder shared with you. The budget holder sees what differs, and signatures on the old text are void. With whom, of which kind and out of which award stays with the budget holder.',
    save: 'Done: save it and show it to the budget holder',
    stop: 'Stop without changing anything',
  },
  noAnswer: 'Back to the overview',

  kept: (id) =>
    `Draft ${id} is kept. Look at it: pgb agreement show ${id}. Change it: pgb agreement edit ${id}. Share it: pgb agreement share ${id}.`,
  next: (id) => [
    'What happens next:',
    '1. The care provider gets a message, checks the agreement and signs first, or sends it back.',
    `2. After that you check and sign: pgb agreement sign ${id}`,
    `3. You send it to be assessed: pgb agreement submit ${id}`,
    '4. The care office or the municipality assesses it. After approval care can be declared.',
  ],

  prompts: {
    yes: 'yes',
    no: 'no',
    yesOrNo: 'Answer with yes or no.',
    disabled: '(not possible)',
    cannotChoose: 'This cannot be chosen here; the reason stands above.',
    chooseOne: 'Choose at least one, with the space bar.',
    masked: '',
    keys: { '↑↓': 'arrows: choose', space: 'space: tick', '⏎': 'Enter: go on' },
  },
};
