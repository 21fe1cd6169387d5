import type { PracticeTexts } from '../shape/practice.ts';

export const practice: PracticeTexts = {
  title: 'Sign in to PGB Portaal (practice portal)',
  heading: 'Sign in to PGB Portaal',
  practice:
    'This is a practice portal: all people, numbers and amounts are invented. You need no DigiD, eHerkenning or VECOZO certificate. Choose whom you sign in as.',
  people: {
    holder: {
      signIn: 'Sign in as budget holder',
      tasks: 'Draw up and sign care agreements, submit and assess declarations, see the budget.',
    },
    representative: {
      signIn: 'Sign in as representative',
      tasks: 'The same as a budget holder, for three budget holders.',
    },
    organisation: {
      signIn: 'Sign in as care organisation',
      tasks: 'Sign care agreements and declare delivered care, also much at once from a file.',
    },
    'self-employed': {
      signIn: 'Sign in as care provider: self-employed',
      tasks: 'Check and sign a shared care agreement, declare delivered care.',
    },
    carer: {
      signIn: 'Sign in as care provider: informal carer',
      tasks: 'Declare care for a relative.',
    },
    assessor: {
      signIn: 'Sign in as employee of the care office (zorgkantoor)',
      tasks: 'Enter awards and assess care agreements.',
    },
    'payment-officer': {
      signIn: 'Sign in as employee of the SVB',
      tasks: 'Pay declarations and see payment files.',
    },
  },
  other: {
    heading: 'Somebody else in this practice portal',
    label: 'Number of a budget holder or care provider',
    hint: 'For example A0000818 or V0000001',
    button: 'Sign in',
  },
  unknown: 'Nobody in this practice portal has that number. Check the number or choose somebody from the list.',
  failed: {
    heading: 'Signing in failed',
    detail: 'Close this page and begin again.',
    code: 'Error code',
  },
  refusals: {
    clockPassed: 'The clock of a practice portal only goes forward: that moment has passed. Nothing was changed.',
    clockForm:
      'Give a date (2026-12-01) or a moment with its time zone as now, or how far as forward: 10d, 6w, 1m or P1M10D.',
    faultsTogether:
      'A request ends in one way: drop, dropAfterCommit and status are 100 percent together at most. Nothing was changed.',
  },
};
