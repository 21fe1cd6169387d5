import type { OperationName } from '../../../contract/operations.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';

type Topic = CliTexts['help']['leafletsTopic'];

/** Where a leaflet promises something, and with what it is kept. */
export interface LeafletPromise {
  leaflet: keyof Topic['leaflets'];
  /** The heading that it stands under. */
  place: keyof Topic['places'];
  command: string;
  operation: OperationName;
}

/** What the two leaflets of the PGB Portaal promise to a person, in their order. */
export const leafletPromises = {
  awardOpensDoor: { leaflet: 'holder', place: 'use', command: 'login', operation: 'me.show' },
  safeSignIn: { leaflet: 'holder', place: 'use', command: 'whoami', operation: 'me.show' },
  viewAsHolder: {
    leaflet: 'holder',
    place: 'signInAsRepresentative',
    command: 'holder use',
    operation: 'budgetHolders.show',
  },
  holderProfile: { leaflet: 'holder', place: 'profile', command: 'profile edit', operation: 'profile.update' },
  holderTasks: { leaflet: 'holder', place: 'startPage', command: 'home', operation: 'home.show' },
  atOneGlance: {
    leaflet: 'holder',
    place: 'startPage',
    command: 'holder overview',
    operation: 'holderOverviews.list',
  },
  pregnancyReports: { leaflet: 'holder', place: 'startPage', command: 'absence list', operation: 'absences.list' },
  newestMessages: {
    leaflet: 'holder',
    place: 'newestMessages',
    command: 'message download',
    operation: 'messages.document',
  },
  declareCare: {
    leaflet: 'holder',
    place: 'declaration',
    command: 'declaration create',
    operation: 'declarations.create',
  },
  overviewWithWages: {
    leaflet: 'holder',
    place: 'declaration',
    command: 'declaration list',
    operation: 'declarations.list',
  },
  draftAgreement: {
    leaflet: 'holder',
    place: 'agreement',
    command: 'agreement create',
    operation: 'agreements.create',
  },
  agreementStatus: { leaflet: 'holder', place: 'agreement', command: 'agreement list', operation: 'agreements.list' },
  totalBudget: { leaflet: 'holder', place: 'budget', command: 'budget show', operation: 'budgets.show' },
  paidFromBudget: { leaflet: 'holder', place: 'budget', command: 'budget paid', operation: 'payments.list' },
  scheduledFromBudget: { leaflet: 'holder', place: 'budget', command: 'budget scheduled', operation: 'payments.list' },
  providerIsIll: { leaflet: 'holder', place: 'sickness', command: 'absence report', operation: 'absences.report' },
  replacementCare: {
    leaflet: 'holder',
    place: 'sickness',
    command: 'agreement create',
    operation: 'agreements.create',
  },
  holderMessages: { leaflet: 'holder', place: 'messages', command: 'message list', operation: 'messages.list' },
  fiveSteps: {
    leaflet: 'holder',
    place: 'makingAgreements',
    command: 'agreement create',
    operation: 'agreements.create',
  },
  knownProvider: {
    leaflet: 'holder',
    place: 'makingAgreements',
    command: 'agreement create',
    operation: 'careProviders.search',
  },
  kindHelp: {
    leaflet: 'holder',
    place: 'makingAgreements',
    command: 'agreement create',
    operation: 'agreements.check',
  },
  shareAgreement: {
    leaflet: 'holder',
    place: 'makingAgreements',
    command: 'agreement share',
    operation: 'agreements.share',
  },
  holderSigns: {
    leaflet: 'holder',
    place: 'makingAgreements',
    command: 'agreement sign',
    operation: 'agreements.sign',
  },
  officeAssesses: {
    leaflet: 'holder',
    place: 'makingAgreements',
    command: 'office agreement assess',
    operation: 'agreements.assess',
  },
  hoursPerDay: {
    leaflet: 'holder',
    place: 'declaring',
    command: 'declaration create',
    operation: 'declarations.create',
  },
  asAgreed: { leaflet: 'holder', place: 'declaring', command: 'declaration check', operation: 'declarations.check' },
  toThePayer: { leaflet: 'holder', place: 'declaring', command: 'budget scheduled', operation: 'payments.list' },
  isItPaid: { leaflet: 'holder', place: 'declaring', command: 'declaration show', operation: 'declarations.show' },
  judgeDeclaration: {
    leaflet: 'holder',
    place: 'declaring',
    command: 'declaration approve',
    operation: 'declarations.decide',
  },
  changeAgreement: {
    leaflet: 'holder',
    place: 'advantages',
    command: 'agreement amend',
    operation: 'agreements.amend',
  },
  checkedWhileTyping: {
    leaflet: 'holder',
    place: 'advantages',
    command: 'agreement create',
    operation: 'agreements.check',
  },
  filledInBefore: {
    leaflet: 'holder',
    place: 'advantages',
    command: 'declaration create',
    operation: 'declarations.create',
  },
  sentOn: { leaflet: 'holder', place: 'advantages', command: 'agreement submit', operation: 'agreements.submit' },
  toldOfApproval: { leaflet: 'holder', place: 'advantages', command: 'message show', operation: 'messages.show' },
  whatIsLeft: { leaflet: 'holder', place: 'advantages', command: 'budget show', operation: 'budgets.show' },
  opensWhenShared: { leaflet: 'provider', place: 'use', command: 'login', operation: 'me.show' },
  providerProfile: { leaflet: 'provider', place: 'profile', command: 'profile edit', operation: 'profile.update' },
  providerHome: { leaflet: 'provider', place: 'startPage', command: 'home', operation: 'home.show' },
  providerOverview: {
    leaflet: 'provider',
    place: 'declaration',
    command: 'declaration list',
    operation: 'declarations.list',
  },
  wagesShown: {
    leaflet: 'provider',
    place: 'declaration',
    command: 'declaration list',
    operation: 'declarations.list',
  },
  providerAgreements: {
    leaflet: 'provider',
    place: 'agreement',
    command: 'agreement list',
    operation: 'agreements.list',
  },
  reportOwnIllness: { leaflet: 'provider', place: 'sickness', command: 'absence report', operation: 'absences.report' },
  providerMessages: { leaflet: 'provider', place: 'messages', command: 'message list', operation: 'messages.list' },
  foundByCode: {
    leaflet: 'provider',
    place: 'makingAgreement',
    command: 'agreement create',
    operation: 'careProviders.search',
  },
  fromStartPage: { leaflet: 'provider', place: 'makingAgreement', command: 'home', operation: 'home.show' },
  allThatWasFilledIn: {
    leaflet: 'provider',
    place: 'makingAgreement',
    command: 'agreement document',
    operation: 'agreements.document',
  },
  providerSigns: {
    leaflet: 'provider',
    place: 'makingAgreement',
    command: 'agreement sign',
    operation: 'agreements.sign',
  },
  openOne: { leaflet: 'provider', place: 'agreementOverview', command: 'agreement show', operation: 'agreements.show' },
  providerDeclares: {
    leaflet: 'provider',
    place: 'declaringThroughPortal',
    command: 'declaration import',
    operation: 'declarations.batch',
  },
  isMyMoneyThere: {
    leaflet: 'provider',
    place: 'declaringThroughPortal',
    command: 'payment list',
    operation: 'payments.list',
  },
} as const satisfies Record<keyof Topic['promises'], LeafletPromise>;
