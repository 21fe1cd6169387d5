import type { CliTexts } from '../../cli-texts.ts';

/** Who sees what, and why. */
export const access: CliTexts['help']['accessTopic'] = {
  title: 'Access',
  intro:
    'Which records somebody sees depends on the role they sign in with. What somebody does not see does not exist for them: the portal answers that it is not there.',
  why: 'Why',
  powers: 'What a representative decides about',
  power: { care: 'the care', money: 'the money' },
  forMinors: (decides) => `${decides}, until the child is 18`,
  staff: 'What a staff member of an organisation may do',
  staffIntro:
    'An organisation that gives care or acts for a budget holder gives each of its staff rights of their own (pgb staff). Without a right, a staff member does and sees nothing of what stands below it, although the role may.',
  right: {
    see: 'see',
    enter: 'enter',
    submit: 'submit',
    administer: 'administer',
    any: 'with any right',
    nothing: 'also when all rights were taken',
  },
  operations: 'What somebody may do with records that they see:',
  rules: {
    own: 'those of one’s own budget',
    represented: 'those of the budget holders one represents, as far as they rest on an award that names one',
    'own-care': 'those of the care that one gives',
    shared: 'those of an agreement that was shared with the care provider',
    'dealt-with': 'those with whom there is an agreement, or who were looked up by number',
    'own-office': 'those of an award of one’s own office',
    'handed-in': 'those of an agreement that was sent in to one’s own office',
    paid: 'those to whom something is paid',
    'own-runs': 'those about payment runs and payroll orders',
    all: 'all',
    none: 'none',
  },
  reasons: {
    own: 'Whoever has the budget sees what is kept about it.',
    represented:
      'The power of a representative reaches no further than the award that names them; who acts no longer reads only the message about it.',
    'own-care': 'The care provider declares this care and is paid for it.',
    shared: 'What was not shared yet is the budget holder’s alone.',
    'dealt-with': 'Other care providers are no business of the budget holder.',
    'own-office': 'The office gives the award, and does not see those of other offices.',
    'handed-in': 'The office assesses what was sent in to it, and not before.',
    paid: 'The payment office pays on behalf of the budget holder.',
    'own-runs': 'The payment office runs them.',
    all: 'The payment office pays, claims back and keeps the accounts.',
    none: 'Whoever does not need something for their task does not see it.',
  },
};
