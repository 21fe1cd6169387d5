import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, some } from './phrases.ts';

/** Budget holders, care providers, and whoever acts for them. */
export const person = {
  fields: {
    providerKind: 'kind of care provider',
    signIn: 'sign-in',
    assuranceLevel: 'level of assurance',
    signedInAt: 'signed in since',
    tokenEndsAt: 'access token good until',
    role: 'role',
    budgetHolders: 'budget holders',
    person: 'person',
    agbCode: 'AGB code',
    furtherAgbCodes: 'further AGB codes',
    isOwn: 'own code',
    addedBy: 'added by',
    kvkNumber: 'KVK number',
    bsn: 'BSN',
    iban: 'IBAN',
    birthDate: 'date of birth',
    careRegistered: 'registered for care',
    bigRegistered: 'BIG registered',
    email: 'e-mail address',
    careProvider: 'care provider',
    budgetHolder: 'budget holder',
    street: 'street',
    houseNumber: 'house number',
    postcode: 'postcode',
    city: 'city',
    address: 'address',
    representatives: 'representatives',
    settledBy: 'settled by',
    since: 'since',
    namedBy: 'named by',
    representativeId: 'representative',
    paysFrom: 'paid from',
    budgetHolderId: 'budget holder',
    phone: 'phone number',
    initials: 'initials',
    surname: 'surname',
    careProviderId: 'care provider',
    familyRelation: 'family relation',
    providerFormality: 'formal or informal',
  },
  items: {
    representatives: 'representative',
  },
  words: {
    assuranceLevel: { low: 'low', substantial: 'substantial', high: 'high' },
    role: {
      'budget-holder': 'budget holder',
      representative: 'representative',
      'care-provider': 'care provider',
      assessor: 'assessor',
      'payment-officer': 'payment officer',
    },
    representativeKind: {
      parent: 'parent',
      guardian: 'guardian',
      curator: 'curator',
      administrator: 'administrator',
      mentor: 'mentor',
      'authorised-agent': 'authorised agent',
      'guaranteed-assistant': 'guaranteed assistant',
    },
    careProviderKind: {
      person: 'person',
      'self-employed': 'self-employed',
      organisation: 'organisation',
    },
    providerFormality: {
      formal: 'formal',
      informal: 'informal',
    },
    accountStatus: {
      'in-force': 'in use',
      waiting: 'in the waiting time',
      proposed: 'given by a budget holder',
    },
    familyRelation: {
      none: 'not family',
      partner: 'partner',
      'first-degree': 'family in the first degree',
      'second-degree': 'family in the second degree',
    },
    recordKind: {
      'budget-holder': 'budget holder',
      'care-provider': 'care provider',
      representative: 'representative',
    },
  },
  operations: {
    'me.show': 'see your own data',
    'budgetHolders.list': 'see budget holders',
    'budgetHolders.show': 'see a budget holder',
    'budgetHolders.account': 'see the account of a budget holder',
    'budgetHolders.settleAccount': 'settle the account of a budget holder',
    'careProviders.list': 'see care providers',
    'careProviders.show': 'see a care provider',
    'careProviders.create': 'add a care provider',
    'careProviders.search': 'find a care provider',
    'careProviders.update': 'change the details of a care provider',
    'careProviders.codes': 'view the AGB codes of a care provider',
    'careProviders.addCode': 'add an AGB code to a care provider',
    'careProviders.removeCode': 'remove an AGB code of a care provider',
    'careProviders.accounts': 'view the accounts of a care provider',
    'careProviders.settleAccount': 'settle the account of a care provider',
  },
  events: {
    'budget-holder.representative-added': (params) => ({
      subject: 'Representative at another budget provider',
      body: `For ${numbered('budget holder', params)} a representative was put on an award of another budget provider. They may do nothing with your awards, unless you or the budget holder put them on those too. Do you think that this is not right? Discuss it with the budget holder.`,
    }),
    'budget-holder.representative-removed': (params) => ({
      subject: 'Representative gone at another budget provider',
      body: `For ${numbered('budget holder', params)} a representative was taken off an award of another budget provider. Nothing changes for your awards. If the same person is on an award of yours, check whether that is still right.`,
    }),
    'care-provider.changed': (params) => ({
      subject: 'Your details have changed',
      body: `The details of ${numbered('care provider', params)} in the portal have changed. See them with \`pgb whoami\`. Is something wrong? Tell the SVB.`,
    }),
    'care-provider.code-added': (params) => ({
      subject: 'AGB code added',
      body: `The AGB code${when(params.agbCode, (code) => ` ${code}`)} now belongs to ${numbered('care provider', params)} as well. Whoever signs in by that code, or hands in a file with it, is this care provider. Is this wrong? Remove the code with \`pgb provider code remove\`, or call the SVB.`,
    }),
    'care-provider.code-removed': (params) => ({
      subject: 'AGB code removed',
      body: `The AGB code${when(params.agbCode, (code) => ` ${code}`)} no longer belongs to ${numbered('care provider', params)}: whoever signs in by it is not let in any more. Is this wrong? Add the code again with \`pgb provider code add\`, or call the SVB.`,
    }),
    'care-provider.certificate-ends': (params) => ({
      subject: 'Certificate of your systems ends',
      body: joinSentences(
        `The last certificate by which one of the systems of ${numbered('care provider', params)} signs in ends${when(params.end, (day) => ` on ${format.date(day)}`)}.`,
        'Ask for a new one and set it up where that system runs: after that day the old one lets it in no longer. Sign in once by the new one; the portal then knows of it, and you are told no more.',
      ),
    }),
    'budget-holder.account-settled': (params) => ({
      subject: 'Account of the budget holder settled',
      body: `An account was settled for ${numbered('budget holder', params)}. What is paid to no care provider goes there, such as the accountability-free amount. Was it not you? Settle your own account again with \`pgb holder account settle\`, or call the SVB.`,
    }),
    'care-provider.account-settled': (params) => ({
      subject: 'Your account number has been settled',
      body: joinSentences(
        `An account number has been settled for ${numbered('care provider', params)}.`,
        when(
          params.date,
          (day) => `From ${format.date(day)} all your money goes there; until that day nothing changes.`,
        ),
        'The account that was used before remains known to us. Was this not you? Settle your own account again before that day, or call the SVB.',
      ),
    }),
  },
  issues: {
    PROVIDER_NUMBER_NOT_FOR_KIND: ({ kind }) =>
      `This number does not belong to a ${kind}. A person has a BSN only; a self-employed provider or care institution has an AGB code or KVK number. Leave the number out or choose another kind of care provider.`,
    PROVIDER_NUMBERS_DIFFER: () =>
      'The care provider with the other number is in the portal with a different number here. Check both numbers, or give only the number you are sure of; if the portal is wrong, ask the SVB to correct it.',
    PROVIDER_REGISTER_FLAG: () =>
      'You said that the care provider stands in a register; the portal does not have that. Only the SVB can enter it, from the register. Leave it out and ask the SVB to look it up.',
    PROVIDER_FIELD_FROM_REGISTER: () =>
      'This comes from a register and cannot be changed here by you. You can change your e-mail address and telephone number; ask the SVB to correct this.',
    PROVIDER_KNOWN_DIFFERENTLY: () =>
      'This care provider is known already, with something else here. What you gave was not taken over. Check that you have the right care provider; the care provider or the SVB can change it.',
    AGB_CODE_COMPANY_UNPROVED: () =>
      'Only a company that was found in the trade register gets further AGB codes. Ask the SVB to look the care provider up first; the SVB does so with `pgb provider refresh`.',
    AGB_CODE_OF_ANOTHER: () =>
      'This AGB code belongs to another care provider in the portal. Check the code; if it is right, ask the SVB to find out whose it is.',
    AGB_CODE_NOT_REGISTERED: () =>
      'The AGB register does not know this code. Check the eight digits, or wait until Vektis has registered the code.',
    AGB_CODE_OTHER_KVK: () =>
      'In the AGB register another KVK number stands behind this AGB code than that of the care provider. Such a code belongs to another company. Check the code, or have the register corrected.',
    AGB_CODE_UNPROVED: () =>
      'The AGB register does not confirm now that this code belongs to your KVK number. Try again later, or ask the SVB to add the code.',
    AGB_CODES_TOO_MANY: ({ maximum }) =>
      `A care provider has at most ${maximum} AGB codes beside its own one. First remove a code that is not used any more.`,
    AGB_CODE_OWN: () =>
      'This is the own AGB code of the care provider, which stays. The SVB can put another one in its place.',
    AGB_CODE_UNKNOWN: () =>
      'This care provider does not have this AGB code. See the codes with `pgb provider code list`.',
    AGB_CODE_ON_CERTIFICATE: ({ found }) =>
      `This AGB code stands on ${found} ${found === 1 ? 'certificate that is' : 'certificates that are'} still valid. Have ${found === 1 ? 'it' : 'them'} revoked by whoever issues the certificates; after that the code can go. On a practice portal whoever runs it does that, with \`pgb portal certificate revoke\`.`,
    AGB_CODES_OF_KVK: () =>
      'The further AGB codes of this care provider belong to the company that it is now. First remove those codes (`pgb provider code remove`) and change this after that.',
    ACCOUNT_PROPOSED_OTHERWISE: () =>
      'Another budget holder gave another account number for this care provider. Yours holds only for money from your own budget, until the care provider settles an account. Ask the care provider which number is right.',
    ACCOUNT_SETTLED: () =>
      'The account of this care provider is settled already. What you gave was not kept and no money goes there. You can leave the account number out.',
    ACCOUNT_OF_PROVIDER: () =>
      'You have shared an agreement with this care provider already. From now on only the care provider or the SVB can change the account number. Leave it out and ask the care provider to settle the account.',
  },
  tasks: {
    'settle-account': some('settle', 'account number', 'account numbers'),
  },
} satisfies Subject;
