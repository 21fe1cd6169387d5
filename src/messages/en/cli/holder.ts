import type { CliTextsOf } from '../../cli-texts.ts';

export const holder = {
  commands: {
    holder: { summary: 'Whose budget', details: '' },
    'holder list': { summary: 'List budget holders', details: '' },
    'holder overview': {
      summary: 'What needs attention by budget holder, the most urgent first',
      details: 'A budget runs short when a smaller part of it is left than of its days.',
    },
    'holder use': {
      summary: 'Choose on behalf of which budget holder you work',
      details: 'For representatives. Without a number you see all your budget holders again.',
    },
    'holder account': { summary: 'Account of a budget holder', details: '' },
    'holder account show': {
      summary: 'To which account the money of the holder goes',
      details: 'Without a number it is the budget holder whom you work for.',
    },
    'holder account settle': {
      summary: 'Settle the account for what is paid to no care provider',
      details:
        'Sign in again shortly before. The accountability-free amount, transport of the holder and the amount for a social network go to this account. The budget holder is told.',
    },
    provider: { summary: 'Care providers', details: '' },
    'provider show': {
      summary: 'See the details of a care provider',
      details: 'Without a number your own.',
    },
    'provider code': { summary: 'AGB codes of a care provider', details: '' },
    'provider code list': {
      summary: 'Under which AGB codes a care provider is known',
      details: 'Without a number your own codes. The own code comes first.',
    },
    'provider code add': {
      summary: 'Add an AGB code, for example that of another location',
      details:
        'For a company that was found in the trade register. In the AGB register the same KVK number must stand behind the code. An administrator does it when the register confirms that; otherwise the SVB does. From then on you sign in, use a certificate and hand in files with each of your codes. The organisation and the SVB are told. You sign in again shortly before.',
    },
    'provider code remove': {
      summary: 'Remove an AGB code that is not used any more',
      details:
        'Whoever signs in by this code is not let in from then on. The own code stays. When the code stands on a certificate that is still valid, revoke that first. The organisation and the SVB are told. You sign in again shortly before.',
    },
    'provider edit': {
      summary: 'Change the details of a care provider',
      details:
        'Without a number your own. You fill in a date of birth yourself while none is known; after that the payment office changes it.',
    },
    'provider account': { summary: 'Accounts of a care provider', details: '' },
    'provider account list': {
      summary: 'Which account money goes to, and what budget holders gave',
      details: 'Without a number your own accounts.',
    },
    'provider means': { summary: 'By what a care organisation signs in', details: '' },
    'provider means show': {
      summary: 'By what a care organisation signs in, and since when',
      details: 'Without a number your own organisation.',
    },
    'provider means choose': {
      summary: 'Choose by what a care organisation signs in',
      details:
        'An administrator chooses one of the two: eHerkenning of its people (eherkenning), or a certificate or key of its systems (certificate). The other means is refused once the chosen one was used, so nobody shuts themselves out with a certificate that does not work yet. An administrator can always choose again by eHerkenning; the SVB opens both again (either). The organisation and the SVB are told. You sign in again shortly before.',
    },
    'provider account settle': {
      summary: 'Settle the account that all money for a care provider goes to',
      details:
        'Sign in again shortly before. After the waiting time all money goes to this account. Settle the old account again to take a change back.',
    },
  },
  options: {
    allHolders: 'all budget holders you act for, also when you chose one; to look only',
    means: 'eherkenning or certificate; either only for the SVB',
    agbCode: 'AGB code, eight digits',
    careProviderId: 'number of the care provider; without one yourself',
    birthDate: 'date of birth',
    email: 'e-mail address',
    phone: 'phone number',
    iban: 'IBAN of the care provider',
    holder: 'on behalf of this budget holder',
    holderOfAccount: 'number of the budget holder; without it the one whom you work for',
    holderIban: 'IBAN of the budget holder',
    budgetHolderId: 'number of the budget holder; without one: all',
  },
  headers: {
    declarationsWaiting: 'Declarations',
    agreementsWaiting: 'Agreements',
    paymentsWaiting: 'Payments',
    isStopped: 'Stopped',
    isShort: 'Runs short',
    'firstToEnd.end': 'First end',
    'firstToEnd.agreementId': 'Agreement',
    iban: 'Account',
    city: 'Town',
    'budgetHolder.id': 'Budget holder',
    'budgetHolder.name': 'Name of holder',
    'careProvider.id': 'Care provider',
    'careProvider.name': 'Name of provider',
    email: 'E-mail',
    phone: 'Telephone',
    careRegistered: 'Care in trade register',
    bigRegistered: 'BIG registration',
  },
  menu: {
    'holder overview': 'All your budget holders, the most urgent first',
  },
  notices: {
    allHolders: (count) => `You see the site as representative of all budget holders you act for (${count}).`,
    holder: (name) => `You see the site as ${name}`,
    accountSettled: (days) => `The account was settled. A new account is used after ${days} days.`,
    meansToProve: 'This choice holds from the first sign-in by it. Until then the other means goes on to work as well.',
    codeAdded: (code) => `AGB code ${code} now belongs to this care provider.`,
    codeRemoved: (code) => `AGB code ${code} no longer belongs to this care provider.`,
    confirm: {
      removeCode: (code) => `Remove AGB code ${code}? Nobody can then sign in by it.`,
      chooseMeans: (means: string) => `From now on sign in by: ${means}?`,
      settleAccount: (end) => `Settle the account that ends in ${end}?`,
    },
    holderUsed: (name) => `You now work on behalf of ${name}.`,
    holderCleared:
      'You work for all your budget holders again. For one of them: `pgb holder use` with the number from `pgb holder list`.',
    chooseHolder: 'For whom do you work?',
    allOfThem: (count) => `All ${count} budget holders`,
  },
} satisfies CliTextsOf<'holder'>;
