import type { OperationName, operations } from '../contract/operations.ts';
import type { Parties } from '../domain/agreement-terms.ts';
import type { DeclarationInput } from '../domain/declaration-content.ts';
import type { CallInput } from './methods.ts';

type WithInput = {
  [Name in OperationName]: (typeof operations)[Name] extends { input: true } ? Name : never;
}[OperationName];

const declaration: DeclarationInput = {
  reference: '2026-10-0817',
  agreementId: 'Z0000817',
  month: '2026-10',
  kind: 'care-delivered',
  lines: [{ date: '2026-10-05', careFunction: 'personal-care', unit: 'hour', minutes: 90 }],
};

const parties: Parties = {
  kind: 'assignment',
  careProviderId: 'V0000817',
  awardIds: ['T0000817'],
  familyRelation: 'none',
};

/** Each operation is called with this in the example of its docstring. No program reads this: the docstrings are made of it. */
export const examples: { readonly [Name in WithInput]: CallInput<Name> } = {
  'profile.update': { email: 'b.voorbeeld@example.org', messageChannel: 'email' },
  'agenda.list': { from: '2026-10-01', to: '2026-12-31' },
  'budgetHolders.list': { limit: 100 },
  'holderOverviews.list': { limit: 100 },
  'careProviders.list': { limit: 100 },
  'careProviders.create': { kind: 'organisation', name: 'Thuiszorg De Linde', agbCode: '73730817' },
  'careProviders.search': { agbCode: '73730817' },
  'careProviders.update': { email: 'administratie@example.org' },
  'absences.list': { status: 'reported' },
  'absences.report': { agreementId: 'Z0000817', kind: 'sickness', from: '2026-11-02', workCapacityPercentage: 50 },
  'absences.change': { from: '2026-11-09', workCapacityPercentage: 80 },
  'absences.recover': { from: '2026-11-16' },
  'absences.reportEffect': { agreementId: 'Z0000817', kind: 'sickness', from: '2026-11-02' },
  'absences.changeEffect': { from: '2026-11-09', workCapacityPercentage: 80 },
  'absences.recoverEffect': { from: '2026-11-16' },

  'budgetHolders.settleAccount': { iban: 'NL56TEST0000000817' },
  'careProviders.addCode': { agbCode: '73730818' },
  'careProviders.removeCode': { agbCode: '73730818' },
  'careProviders.chooseMeans': { means: 'certificate' },
  'careProviders.settleAccount': { iban: 'NL56TEST0000000817' },

  'awards.list': { status: 'active', validOn: '2026-10-05' },
  'awards.create': {
    budgetHolderId: 'A0000817',
    law: 'Wlz',
    careFunctions: ['personal-care', 'individual-guidance'],
    start: '2026-01-01',
    end: '2026-12-31',
    amountCents: 48_000_00,
  },
  'awards.change': {
    version: 1,
    from: '2026-05-01',
    end: '2026-12-31',
    careFunctions: ['personal-care'],
    amountCents: 52_000_00,
    reason: 'More care is needed',
  },
  'awards.batch': {
    awards: [
      {
        reference: 'wmo-2027',
        budgetHolderId: 'A0000817',
        law: 'Wmo',
        careFunctions: ['household-help'],
        start: '2027-01-01',
        end: '2027-12-31',
        amountCents: 3_000_00,
      },
    ],
  },
  'awards.preview': {
    awards: [
      {
        reference: 'wmo-2027',
        budgetHolderId: 'A0000817',
        law: 'Wmo',
        careFunctions: ['household-help'],
        start: '2027-01-01',
        end: '2027-12-31',
        amountCents: 3_000_00,
      },
    ],
  },
  'awards.end': { version: 1, lastDay: '2026-09-30', cause: 'own-wish', reason: 'The holder chose care in kind' },
  'awards.resolveConflict': { reason: 'What was paid is right' },
  'awards.effect': {
    end: { version: 1, lastDay: '2026-09-30', cause: 'own-wish', reason: 'The holder chose care in kind' },
  },
  'awards.withdraw': { reason: 'The holder has moved to another region' },
  'awards.deposit': { amountCents: 500_00, receivedOn: '2026-10-01' },
  'staff.give': { code: '4F7K-0QWA-9XRD-21HM', name: 'I. Invoerder', rights: ['see', 'enter'] },
  'staff.take': { code: '4F7K-0QWA-9XRD-21HM' },
  'staff.limitSystems': { rights: ['see', 'submit'] },
  'awards.addRepresentative': {
    kind: 'authorised-agent',
    person: { initials: 'G.', surname: 'Voorbeeld', birthDate: '1968-03-14', bsn: '999990019' },
  },
  'awards.changeRepresentative': {
    representativeId: 'G0000817',
    kind: 'mentor',
    person: { initials: 'G.', surname: 'Voorbeeld', birthDate: '1968-03-14', bsn: '999990019' },
  },
  'awards.removeRepresentative': { representativeId: 'G0000817' },
  'budgets.list': { validOn: '2026-10-05' },
  'budgets.forecast': { raise: 'Z0000817=300', from: '2026-11-01' },

  'agreements.list': { status: 'approved' },
  'agreements.text': { version: 2 },
  'agreements.document': { version: 2 },
  'agreements.create': { budgetHolderId: 'A0000817', parties },
  'agreements.batch': { agreements: [{ reference: 'linde-2026', budgetHolderId: 'A0000817', parties }] },
  'agreements.preview': { agreements: [{ reference: 'linde-2026', budgetHolderId: 'A0000817', parties }] },
  'agreements.update': { parties },
  'agreements.return': { version: 1, reason: 'The rate is not what we agreed' },
  'agreements.reopen': { version: 1 },
  'agreements.sign': { version: 1 },
  'agreements.submit': { version: 1 },
  'agreements.assess': { version: 1, decision: 'approve' },
  'agreements.decide': { decisions: [{ agreementId: 'Z0000817', version: 1, decision: 'approve' }] },
  'agreements.giveConsent': {
    kind: 'week-hours',
    from: '2026-11-01',
    until: '2026-12-31',
    minutesPerWeek: 48 * 60,
    reason: 'The other care provider is ill',
  },
  'agreements.giveConsents': {
    consents: [
      {
        agreementId: 'Z0000817',
        kind: 'late-declaration',
        from: '2026-09-01',
        until: '2026-09-30',
        reason: 'The portal was out of reach',
      },
    ],
  },
  'agreements.withdrawConsent': { consentId: 'C0000817', from: '2026-12-01', reason: 'The care is shared again' },
  'agreements.end': { version: 1, end: '2026-11-30' },
  'agreements.endEffect': { version: 1, end: '2026-11-30' },
  'agreements.recordEnd': { version: 1, end: '2026-12-31', givenOn: '2026-11-10', reason: 'Letter of 10 November' },
  'agreements.recordEndEffect': {
    version: 1,
    end: '2026-12-31',
    givenOn: '2026-11-10',
    reason: 'Letter of 10 November',
  },
  'agreements.withdrawRecordedEnd': { version: 1, reason: 'The letter was about another agreement' },
  'agreements.withdrawRecordedEndEffect': { version: 1 },
  'agreements.recordExpiryNotice': { version: 1, givenOn: '2026-11-10', reason: 'Letter of 10 November' },
  'agreements.continue': { version: 1, reason: 'We go on after all' },
  'agreements.continueEffect': { version: 1 },

  'agreements.amend': {
    from: '2027-01-01',
    rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 66_00 }],
  },
  'amendments.batch': {
    amendments: [{ reference: 'linde-2027', agreementId: 'Z0000817', from: '2027-01-01', raiseBasisPoints: 300 }],
  },
  'amendments.preview': {
    amendments: [{ reference: 'linde-2027', agreementId: 'Z0000817', from: '2027-01-01', raiseBasisPoints: 300 }],
  },
  'amendments.decide': { decisions: [{ agreementId: 'Z0000817', version: 2, decision: 'sign' }] },
  'amendments.list': {},
  'amendments.update': { workArrangements: { minutesPerWeek: 480 } },
  'amendments.return': { reason: 'The hours are not what we agreed' },
  'amendments.assess': { decision: 'approve' },

  'declarableTerms.list': { openIn: '2026-10' },
  'declarations.list': { month: '2026-10', status: 'awaiting-holder' },
  'declarations.create': declaration,
  'agreements.tariffList': { version: 1 },
  'agreements.addTariffList': { document: 'JVBERi0xLjcKJSVFT0YK' },
  'declarations.addInvoice': { document: 'JVBERi0xLjcKJSVFT0YK' },
  'declarations.claim': {
    kind: 'accountability-free-amount',
    month: '2026-10',
    amountCents: 250_00,
    awardId: 'T0000817',
  },
  'declarations.batch': { declarations: [declaration] },
  'declarations.check': { declarations: [declaration] },
  'declarations.decide': { decisions: [{ declarationId: 'D0000817', decision: 'approve' }] },
  'declaredMonths.list': { from: '2026-10' },

  'payments.list': { month: '2026-10', status: 'paid' },
  'recoveries.list': { status: 'open' },
  'recoveries.close': { openCents: 5_400 },
  'payments.answer': {
    document:
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>…</CstmrPmtStsRpt></Document>',
    dryRun: true,
  },
  'paymentRuns.list': { limit: 10 },
  'paymentRuns.create': {},
  'payrollOrders.list': { limit: 10 },
  'payrollOrders.answer': { lines: [{ paymentId: 'U0000817', withheldCents: 52_18, netCents: 247_82 }] },
  'payrollLines.list': { open: true },
  'deliveries.list': { status: 'refused' },
  'messages.list': { unread: true },
  'events.list': { type: 'declaration.submitted' },
  'history.list': { limit: 100 },
  'accessLog.list': { from: '2026-11-01', to: '2026-11-30' },
};
