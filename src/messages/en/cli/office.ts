import type { CliTextsOf } from '../../cli-texts.ts';

export const office = {
  commands: {
    office: { summary: 'For the care office or the municipality', details: '' },
    'office award': { summary: 'Awards', details: '' },
    'office award list': { summary: 'List awards', details: '' },
    'office award create': {
      summary: 'Enter an award',
      details:
        'For a budget holder who is known already the flags suffice. A new budget holder stands in a JSON file, so that a BSN never comes on the command line.',
    },
    'office award withdraw': { summary: 'Withdraw an award, with a reason', details: '' },
    'office agreement': { summary: 'Agreements', details: '' },
    'office agreement list': { summary: 'Agreements to be assessed', details: 'With --status others too.' },
    'office agreement assess': { summary: 'Approve or reject an agreement', details: '' },
  },
  options: {
    law: 'care law',
    careFunction: 'care function; can be given more than once',
    amount: 'amount awarded in euros',
    holderOfAward: 'number of a known budget holder',
    decision: 'approve or reject',
  },
  menu: {
    'office award create': 'Enter an award',
  },
} satisfies CliTextsOf<'office'>;
