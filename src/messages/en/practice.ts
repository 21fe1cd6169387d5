import type { PracticeTexts } from '../shape/practice.ts';

export const practice: PracticeTexts = {
  title: 'Sign in to PGB Portaal (practice portal)',
  heading: 'Sign in to PGB Portaal',
  practice:
    'This is a practice portal: all people, numbers and amounts are invented. You need no DigiD, eHerkenning or VECOZO certificate. Choose whom you sign in as.',
  doors: {
    'budget-holder': {
      button: 'Sign in as budget holder',
      hint: 'You have a personal budget and arrange your affairs yourself.',
    },
    representative: {
      button: 'Sign in as representative',
      hint: 'You are authorised to arrange everything about the budget of somebody else.',
    },
    'care-provider': {
      button: 'Sign in as care provider',
      hint: 'You give care that is paid from a pgb, and a budget holder has shared a care agreement with you.',
    },
    office: {
      button: 'Sign in as employee',
      hint: 'You work at a care office (zorgkantoor) or at the SVB.',
    },
  },
  means: {
    digid: {
      button: 'Sign in with DigiD',
      hint: 'For budget holders and representatives, and for care providers without an AGB code.',
      levels: {
        low: 'DigiD Midden: by the DigiD app or a text message',
        substantial: 'DigiD Substantieel: by the DigiD app, after a check of your proof of identity',
        high: 'DigiD Hoog: by your identity card or driving licence',
      },
    },
    eherkenning: {
      button: 'Sign in with eHerkenning',
      hint: 'For care organisations and self-employed providers with an AGB code, and for representatives.',
      levels: { low: 'eHerkenning EH2+', substantial: 'eHerkenning EH3', high: 'eHerkenning EH4' },
    },
    office: {
      button: 'Sign in with the account of your organisation',
      hint: 'For employees of a care office and of the SVB.',
      levels: { low: 'A password only', substantial: 'With a second factor', high: 'With a card' },
    },
  },
  level: 'How you show who you are',
  person: 'Who you are',
  back: 'Choose again',
  people: {
    holder: 'Draw up and sign care agreements, submit and assess declarations, see the budget.',
    representative: 'The same as a budget holder, for three budget holders.',
    organisation: 'Sign care agreements and declare delivered care, also much at once from a file.',
    'organisation-entry': 'Prepare and check drafts and delivered care for the institution, without submitting it.',
    'organisation-submission': 'Sign and declare for the institution, without administering its people.',
    'representative-organisation':
      'Act as an organisation for a budget holder under guardianship, and manage the people of the organisation.',
    'representative-employee': 'See and prepare for that budget holder, without signing or submitting.',
    'self-employed': 'Check and sign a shared care agreement, declare delivered care.',
    carer: 'Declare care for a relative.',
    assessor: 'Enter awards and assess care agreements.',
    'payment-officer': 'Pay declarations and see payment files.',
  },
  other: {
    heading: 'Somebody else in this practice portal',
    label: 'Number of a budget holder or care provider',
    hint: 'For example A0000818 or V0000001',
    button: 'Sign in',
  },
  unknown: 'Nobody in this practice portal has that number. Check the number or choose somebody from the list.',
  otherMeans:
    'This person cannot sign in like this: a care provider with an AGB code uses eHerkenning, whoever has none DigiD. Choose somebody from the list, or choose again.',
  device: {
    heading: 'Sign in on another device',
    label: 'The code on that device',
    hint: 'Eight letters, for example BCDF-GHJK. Small letters will do too.',
    next: 'Go on',
    isYours: 'Does this code stand on a device of your own?',
    warning:
      'Go on only if you yourself began to sign in on that device. Whoever gave you this code would otherwise sign in as you.',
    yes: 'Yes, go on signing in',
    no: 'No, stop',
    done: {
      heading: 'You are signed in on your other device',
      text: 'You can close this page. The other device goes on by itself.',
    },
    problems: {
      noCode: 'Fill in the code that stands on the other device.',
      notFound: 'This code is not known. Check it on the other device.',
      expired: 'This code has ended. Begin again on the other device.',
      used: 'This code has been used. Begin again on the other device.',
      stopped: 'You stopped. The other device is not signed in.',
      lost: 'This page was open too long or is of another browser. Fill in the code once more.',
    },
  },
  failed: {
    heading: 'Signing in failed',
    detail: 'Close this page and begin again.',
    code: 'Error code',
  },
  refusals: {
    clockPassed: 'The clock of a practice portal only goes forward: that moment has passed. Nothing was changed.',
    clockForm:
      'Give a date (2026-12-01) or a moment with its time zone as now, or how far as forward: 10d, 6w, 1m or P1M10D.',
    unknownAgb:
      'The portal knows no institution or self-employed person with this AGB code. Nothing was issued. See pgb api GET /care-providers for who there are.',
    otherKvk:
      'The KVK number that was given is not the KVK number that stands in the portal for this AGB code. Nothing was issued.',
    badRequest:
      'The request (PKCS#10) cannot be read, or was not signed with the key that belongs to it. Nothing was issued.',
    unknownCertificate: 'No certificate with this number was ever issued here. pgb portal certificate list shows them.',
    badKey:
      'What was given is no public key with which a system can sign: EC P-256, RSA of at least 2048 bits, or Ed25519.',
    unknownKey: 'No key of this name is registered here. pgb portal client-key list shows them.',
    faultsTogether:
      'A request ends in one way: drop, dropAfterCommit and status are 100 percent together at most. Nothing was changed.',
  },
};
