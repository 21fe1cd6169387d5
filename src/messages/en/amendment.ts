import type { EventParams } from '../shape/event-params.ts';
import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, some } from './phrases.ts';

/** "amendment of agreement Z0000012 (version 2, from 1 January 2027)". */
function named({ version, from, ...params }: EventParams): string {
  const facts = [
    when(version, (number) => `version ${number}`),
    when(from, (day) => `from ${format.date(day)}`),
  ].filter((fact) => fact !== '');
  const shown = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  return `amendment of ${numbered('agreement', params)}${shown}`;
}

function difference({ cents }: EventParams): string {
  return when(
    cents,
    (amount) =>
      `For care that was declared at the former rates already, the difference is ${format.money(amount)}. It is neither paid nor asked back by itself.`,
  );
}

/** Wijziging van een zorgovereenkomst. */
export const amendment = {
  fields: {
    amended: 'amended terms',
    amends: 'amends version',
    begunBy: 'begun by',
    isInForce: 'holds now',
    signers: 'to be signed by',
    needsAssessment: 'must be assessed',
    needsProvider: 'care provider signs',
    amendment: 'amendment under way',
    waitsFor: 'waits for',
    amendments: 'amendments',
    raiseBasisPoints: 'raise in percent',
    extraCents: 'extra cost',
    costs: 'cost by award',
    changes: 'differences',
    comparedWith: 'compared with',
    field: 'field',
    was: 'was',
    becomes: 'becomes',
    declaredDifferenceCents: 'difference for declared care',
  },
  items: {
    amendments: 'amendment',
  },
  words: {
    agreementWait: {
      'sign-amendment': 'sign amendment',
      'submit-amendment': 'submit amendment',
      'revise-amendment': 'revise amendment',
      'assess-amendment': 'assess amendment',
      assess: 'assess',
    },
    amendmentParty: {
      holder: 'budget holder',
      provider: 'care provider',
    },
  },
  operations: {
    'agreements.amend': 'amend an agreement',
    'amendments.batch': 'amend agreements',
    'amendments.preview': 'check amendments',
    'amendments.decide': 'sign, send in or assess amendments',
    'amendments.list': 'see amendments',
    'amendments.show': 'see an amendment',
    'amendments.update': 'change an amendment',
    'amendments.share': 'share an amendment',
    'amendments.return': 'return an amendment',
    'amendments.reopen': 'reopen an amendment',
    'amendments.sign': 'sign an amendment',
    'amendments.submit': 'send an amendment to be assessed',
    'amendments.assess': 'assess an amendment',
    'amendments.effect': 'see what an amendment would do',
    'amendments.discard': 'throw an amendment away',
  },
  events: {
    'agreement.amendment-shared': (params) => ({
      subject: 'Amendment of agreement shared',
      body: `The ${named(params)} has been shared. Check what changes; until the new terms hold, the present ones stay in force.`,
    }),
    'agreement.amendment-returned': (params) => ({
      subject: 'Amendment of agreement returned',
      body: joinSentences(
        `The ${named(params)} has been returned.`,
        reason(params),
        'Whoever drew it up changes it and shares it again, or throws it away.',
      ),
    }),
    'agreement.amendment-reopened': (params) => ({
      subject: 'Amendment of agreement reopened',
      body: `The ${named(params)} is a draft again. Signatures that were there are void; you are told when the amendment is shared again.`,
    }),
    'agreement.amendment-signed-by-provider': (params) => ({
      subject: 'Amendment of agreement signed by the care provider',
      body: `The care provider has signed the ${named(params)}. The budget holder now checks it and signs last.`,
    }),
    'agreement.amendment-signed': (params) => ({
      subject: 'Amendment of agreement signed',
      body: `The ${named(params)} has been signed. The budget holder now sends it to be assessed.`,
    }),
    'agreement.amendment-submitted': (params) => ({
      subject: 'Amendment of agreement sent to be assessed',
      body: `The ${named(params)} has been sent in. The budget provider assesses it; both parties are told.`,
    }),
    'agreement.amendment-approved': (params) => ({
      subject: 'Amendment of agreement agreed',
      body: joinSentences(
        `The ${named(params)} is agreed. Care from before its first day keeps the former terms.`,
        difference(params),
      ),
    }),
    'agreement.amendment-rejected': (params) => ({
      subject: 'Amendment of agreement rejected',
      body: joinSentences(
        `The ${named(params)} has been rejected.`,
        reason(params),
        'The present terms stay in force.',
      ),
    }),
    'agreement.amendment-in-force': (params) => ({
      subject: 'Amendment of agreement in force',
      body: `The ${named(params)} is now in force. Care from before its first day keeps the former terms.`,
    }),
    'agreement.amendment-discarded': (params) => ({
      subject: 'Amendment of agreement thrown away',
      body: `The ${named(params)} has been thrown away. The present terms stay in force.`,
    }),
  },
  issues: {
    AMENDMENT_EMPTY: () =>
      'Nothing changes: the new terms are the same as those that are there. Say what becomes different.',
    AMENDMENT_IS_NEW_AGREEMENT: () =>
      'An amendment cannot do this: another care provider, kind or start date is a new agreement. Draw up a new one and end this one.',
    AMENDMENT_OPEN: ({ found }) =>
      `An amendment of this agreement is under way already: version ${found}. Finish it first, or throw it away.`,
    AMENDMENT_ON_OTHER_DAY: ({ found, expected }) =>
      `The amendment begins on ${found}, but it can begin only on day ${expected} of a month. Choose that day.`,
    AMENDMENT_TOO_FAR_BACK: ({ found, expected }) =>
      `The amendment begins on ${found}, which lies too far back. Choose ${expected} or later, or ask the budget provider for its consent, which it records with \`pgb office consent give\`.`,
    AMENDMENT_OUTSIDE_TERM: ({ found, expected }) =>
      `The amendment begins on ${found}, which does not follow on the term. Allowed is ${expected}.`,
    AMENDMENT_BEFORE_LATEST: ({ found, expected }) =>
      `The amendment begins on ${found}, but an amendment from ${expected} was agreed already. Choose ${expected} or later.`,
    AMENDMENT_DONE_BEFORE: ({ found }) => `This was done before; the amendment is ${found}. Nothing was changed.`,
    RAISE_OF_OTHER_CHANGE: ({ found, expected }) =>
      `The amount changes on that day already, to ${found}; this percentage would make it ${expected}. Name the new amount itself if it must be that.`,
    AMENDMENT_ENDS_EARLIER: ({ found }) =>
      `The new end date ${found} is earlier than what is agreed now. To stop earlier is to end the agreement; an amendment only extends it.`,
  },
  tasks: {
    'sign-amendment': some('Sign', 'amendment of an agreement', 'amendments of agreements'),
    'submit-amendment': some('Send in', 'amendment of an agreement', 'amendments of agreements', ' for assessment'),
    'revise-amendment': some('Finish or change, and share,', 'amendment of an agreement', 'amendments of agreements'),
    'assess-amendment': some('Assess', 'amendment of an agreement', 'amendments of agreements'),
  },
} satisfies Subject;
