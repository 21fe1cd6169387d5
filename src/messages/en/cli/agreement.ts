import type { CliTextsOf } from '../../cli-texts.ts';
import { countAll } from '../../write/counted.ts';

function amendments(count: number): string {
  return count === 1 ? '1 amendment' : `${count} amendments`;
}

function agreements(count: number): string {
  return count === 1 ? '1 agreement' : `${count} agreements`;
}

export const agreement = {
  commands: {
    agreement: { summary: 'Agreements', details: '' },
    'agreement list': { summary: 'List agreements', details: '' },
    'agreement show': { summary: 'One agreement, with its terms, signatures and assessment', details: '' },
    'agreement document': {
      summary: 'The whole text of an agreement, also as PDF',
      details:
        'The text as it is signed: the parties, what they agree, the terms that the law demands, and the signatures. The PDF file holds the same text.',
    },
    'agreement tariff-list': {
      summary: 'Fetch or add the tariff list of an organisation, as a PDF',
      details:
        'The list is part of the agreement: whoever signs, signs the list too. Add it with --add as long as the agreement can be changed; a new one replaces the one before. When the care provider adds it to what was shared, signatures are void. A PDF of at most 2 MB.',
    },
    'agreement create': {
      summary: 'Draw up an agreement',
      details:
        'In a terminal the questions that are still open are asked, in five steps; after each step the draft is kept. If all that is needed is given, with options or in a file, nothing is asked. An option goes before the file. The BSN of a new care provider is never an option: it is asked, or stands in the file under careProvider.',
    },
    'agreement edit': {
      summary: 'Finish a draft, or mend what came back',
      details:
        'In a terminal and without options you go on at the first question that is still open, with everything filled in that was there; also of what was sent back or rejected. With options or a JSON file nothing is asked: a step in the file replaces the whole step, an option changes that one thing and what it rules out. A care provider changes in this way what was shared with them, except the care provider, the kind and the award; a signature under the old text is void.',
    },
    'agreement amend': {
      summary: 'Amend or extend an approved agreement',
      details:
        'Shows what changes, who must sign and whether the budget provider must assess it, and shares the amendment with the other party when you agree. The present terms hold until the first day of the new ones. Signing, sending in, returning, reopening and discarding go by the same commands as for the agreement itself: when an amendment is under way, they are about that. Many at once: --all with for example --raise 3%, for all budget holders whom you represent or the one that you chose with pgb holder use, or --csv with a file. With --end as well, --all extends too, as for agreements that end on 31 December; the award of those days must be there, with you on it when you represent somebody. First you see by award what it costs and what is left by the forecast (only that: --dry-run); each line has an outcome in a result file, as an import has. Columns: agreement, startDate, and what changes: raise (in percent), careFunction with unit, rate and where needed deposit (what a voluntary deposit bears of the rate; a line for each rate), monthlyAmount, endDate, hoursPerWeek, daysPerWeek, travelPerKm, holidayHours, activities, otherTerms. A raise is always of the amount of the day before, so that giving the same again amends nothing twice; what was stopped goes on.',
    },
    'agreement compare': {
      summary: 'What differs from the text before, or from the agreement that the same two had before',
      details: '',
    },
    'agreement check': { summary: 'What is still wrong or missing before you can share', details: '' },
    'agreement share': { summary: 'Share the draft with the care provider', details: '' },
    'agreement return': { summary: 'Send a shared agreement back, with a reason', details: '' },
    'agreement reopen': {
      summary: 'Take a shared or signed agreement back to change it',
      details: 'Signatures that were given are void.',
    },
    'agreement sign': {
      summary: 'Sign: the care provider first, the budget holder last',
      details:
        'With --all-amendments every amendment at once that waits for your signature, as after the turn of a year. Each has an outcome of its own; giving it again does nothing twice.',
    },
    'agreement submit': {
      summary: 'Send the signed agreement to be assessed',
      details:
        'With --all-amendments every signed amendment at once. Each has an outcome of its own; giving it again does nothing twice.',
    },
    'agreement end': {
      summary: 'End an approved agreement, or give notice of it',
      details:
        'The budget holder ends it, the care provider gives notice. An employee gives a month and an employer what the law says, to the end of a month; of an assignment it is what was agreed. A care provider who agreed on an end date without a notice period does not end sooner, unless for an urgent cause. Before you confirm you read what a last day in the past claims back; with --dry-run nothing else happens. The budget holder moves a wrong last day with the same command, also one that has gone by, but not to after the day for which the care provider gave notice.',
    },
    'office agreement end': {
      summary: 'Record that an agreement was ended, or notice of it given, on paper',
      details:
        'For those who do not use the portal. The term of notice counts from the day on which the letter was given (--given-on). The same command moves the last day. The budget holder and the care provider get a message, with the reason that you give. Before you confirm you read what a last day in the past claims back; with --dry-run nothing else happens.',
    },
    'office agreement continue': {
      summary: 'Take an end back that an office recorded wrongly, on paper or by a death',
      details:
        'Only for an end that an office recorded and that still holds; what a party gave in the portal itself, that party takes back. Nobody has to agree, since nothing was said; the budget holder and the care provider get a message, with the reason that you give. The end of before holds again, or the agreement runs on. What would be paid after all you read before you confirm; with --dry-run nothing else happens.',
    },
    'office agreement expiry-notice': {
      summary: 'Record that the end of an employment was announced on paper',
      details:
        'The expiry notice (BW 7:668) that the budget holder gave on paper comes into a new version of the agreement, from this month on. After that the portal asks for it no more.',
    },
    'agreement continue': {
      summary: 'Take the end of an agreement back, so that it runs on',
      details:
        'A notice that has reached the other party is taken back only when that party agrees (BW 3:37(5)). Who gave the end asks with this command; the other gets a task and says yes with the same command, or no with --decline. An end by a death that was entered by mistake is taken back by the budget holder or representative alone; a death that an office recorded only an office takes back. After that the terms and the last day of before hold again, and the portal works the months out anew. With --dry-run you only see what would be paid after all. A care provider asks as long as the last day has not gone by.',
    },
    'agreement discard': { summary: 'Throw a draft away', details: '' },
    'agreement import': {
      summary: 'Make many drafts from a CSV file or an Excel workbook',
      details:
        'For budget holders and representatives. Lines of the same budget holder and care provider make one draft, a line for each rate; what else they agree stands on every line. Columns: budgetHolder, careProvider (number, AGB code or KVK number), kind, startDate, careDescription; where needed award (may be left out when there is one on the start date), familyRelation, endDate, term, replaces, trialMonths, noticeMonths, hoursPattern, hoursPerWeek, daysPerWeek, careFunction, unit, rate (with deposit: what a voluntary deposit bears of it) or monthlyAmount (with a careFunction where the award has amounts for each), travelPerKm, holidayHours (in-rate or when-taken), activities, otherTerms, payroll, taxCredit, employerCharges, residentialInitiative, expiryNotice, identitySeen, contractNumber, clientNumber, signatory, signatoryFunction, reference. The third-party clause and the six-week clause are always included. A draft may be incomplete: what is not right about it yet is told as a warning. Sharing and signing comes after that, for each agreement. The same file again makes nothing twice; what has changed is changed in the draft with --update. A next agreement with the same care provider can be made when the one before is over by then; something else beside a draft gets a reference of its own.',
    },
    'agreement template': {
      summary: 'An empty CSV file with the columns for agreements',
      details:
        'Fill in a line for each rate and import the file with pgb agreement import. A line looks like this: A0000817;V0000001;;assignment;;01-01-2027;31-12-2027 and further on individual guidance;hour;52,50. Empty columns may be removed.',
    },
  },
  options: {
    agreementId: 'number of the agreement',
    amendments: 'the columns for amendments of agreements that run, which pgb agreement amend --csv reads',
    ofVersion: 'an earlier version, or that of an amendment; else the version that stands now',
    pdf: 'PDF file to write, instead of showing the text',
    'agreement.input': 'JSON file with (a part of) the answers, or - for standard input',
    'agreement.share': 'and share it with the care provider at once',
    'agreement.draft': 'only keep it as a draft; what is not there yet may come later',
    'agreement.award': 'award that pays for the care; can be given more than once',
    'agreement.provider': 'number of a care provider that is known',
    'agreement.providerKind': 'new care provider: what kind',
    'agreement.providerAgb': 'new care provider: AGB code',
    'agreement.providerKvk': 'new care provider: KVK number',
    'agreement.providerName': 'new care provider: name',
    'agreement.providerBirthDate': 'new care provider: date of birth',
    'agreement.providerIban': 'new care provider: account number',
    'agreement.providerEmail': 'new care provider: e-mail address',
    'agreement.providerPhone': 'new care provider: telephone number',
    'agreement.family': 'family relation with the budget holder',
    'agreement.kind': 'kind of agreement',
    'agreement.start': 'first day',
    'agreement.term': 'how long it lasts',
    'agreement.end': 'last day, of a fixed term',
    'agreement.replaces': 'agreement of who is replaced, for a replacement',
    'agreement.waitingDays': 'waiting days: days without pay at the begin of a sickness, 2 at most',
    'agreement.trialPeriod': 'trial period in months',
    'agreement.noticePeriod': 'notice period in months',
    'agreement.hours': 'fixed or irregular hours',
    'agreement.hoursPerWeek': 'hours a week, of fixed hours',
    'agreement.holidayHours': 'holiday hours: in the rate, or declared when taken',
    'agreement.daysPerWeek': 'days a week',
    'agreement.rate':
      'rate, for example individual-guidance=hour:64.80; with what a voluntary deposit bears of it individual-guidance=hour:95.00:10.01; can be given more than once',
    'agreement.monthlyAmount': 'instead of rates: monthly wage or fixed monthly amount in euros',
    'agreement.monthlyCare':
      'care function that the monthly amount is for; needed when an award has amounts by care function',
    'agreement.travelPerKm': 'travel allowance for a kilometre in euros',
    'agreement.activities': 'activities',
    'agreement.careDescription': 'care description',
    'agreement.payroll': 'payroll administration by the SVB',
    'agreement.taxCredit': 'apply the payroll tax credit',
    'agreement.employerCharges': 'employer charges',
    'agreement.thirdPartyClause': 'include the third-party clause; it is in every agreement without this option too',
    'agreement.sixWeekClause': 'include the six-week clause; it is in every agreement without this option too',
    'agreement.otherTerms': 'other terms',
    'agreement.residentialInitiative': 'whether the organisation is a small residential initiative',
    amendExpiryNotice:
      'record that the end was announced in writing, a month before it at the latest (BW 7:668); from this month on when --from is absent',
    'agreement.expiryNotice': 'announce already that the employment ends on its last day',
    'agreement.identitySeen': 'whether you saw valid proof of identity of the employee; no copy comes into the portal',
    'agreement.contractNumber': 'contract number of the organisation itself',
    'agreement.clientNumber': 'client number of the budget holder at the organisation',
    'agreement.tariffList': 'PDF of the tariff list of the organisation',
    addTariffList: 'PDF of the tariff list that is added',
    tariffListPdf: 'file to keep the tariff list in; the number of the agreement with .pdf when absent',
    'agreement.signatoryName': 'who signs for the organisation',
    'agreement.signatoryFunction': 'as what they sign for the organisation',
    start: 'first day',
    end: 'last day',
    waitsFor: 'only where you still have to do this, such as sign an amendment',
    allAgreements: 'every agreement that waits for your assessment',
    allAmendments: 'every amendment for which this is asked of you',
    ofProvider: 'only with this care provider',
    oneAgreement: 'number of the agreement, when it is one',
    amendFrom: 'first day of the new terms; the first of next month when you choose nothing',
    amendAll: 'amend every approved agreement that you may amend',
    amendLaw: 'with --all: only under this care law',
    amendRaise: 'with --all: raise rates and monthly amounts by this percentage',
    amendCsv: 'CSV file or Excel workbook (xlsx) with a line for each agreement or rate; - is standard input',
    amendBatch: 'amendments in one request',
    amendmentsPerSecond: 'so many amendments in a second at most; a request then holds no more either',
    amendInput: 'JSON file with what changes, or - for standard input',
    indefinite: 'go on without an end date',
    readVersion: 'the version that you read; when another stands there, nothing is done',
    givenOn: 'day on which it was given on paper',
    givenBy: 'who gave it; the budget holder when you choose nothing',
    paperReason: 'why, and how you know; both parties read this',
    declineContinue: 'let the end stand that the other party wants to take back',
    lastDay: 'last day of the agreement or of the award',
    hoursPerWeek: 'hours a week, for example 7.5 or 7:30',
    daysPerWeek: 'days a week',
    monthlyAmount: 'fixed monthly amount or monthly wage in euros',
    activities: 'activities',
    agreementFile: 'CSV file or Excel workbook (xlsx) with a line for each rate',
    updateDrafts: 'change in the draft what was made before and differs now',
    draftIncomplete: 'make a draft without its wrong lines, instead of holding it',
    mapAgreement: 'which column has which name in your file, for example "startDate=Begin"; may be repeated',
    draftBatch: 'drafts in one request',
    draftsPerSecond: 'at most so many drafts in a second; a request then holds no more either',
  },
  headers: {
    'amendment.version': 'Amendment under way',
    'amendment.status': 'Amendment',
    'amendment.from': 'Amendment from',
    'amendment.needsAssessment': 'Amendment assessed',
    'amendment.nextOperations': 'Possible now with the amendment',
    declaredDifferenceCents: 'Difference declared',
    end: 'End',
    returnReason: 'Reason of return',
    agreementId: 'Agreement',
    cents: 'Rate',
    signedAt: 'Signed on',
    assessedAt: 'Assessed on',
    'workArrangements.hoursPattern': 'Hours',
    'workArrangements.minutesPerWeek': 'Hours a week',
    'workArrangements.holidayHours': 'Holiday hours',
    'workArrangements.daysPerWeek': 'Days a week',
    'workArrangements.waitingDays': 'Waiting days of sickness',
    'workArrangements.trialPeriodMonths': 'Trial period (months)',
    'workArrangements.noticePeriodMonths': 'Notice period (months)',
    'workArrangements.travelCentsPerKm': 'Travel per km',
    'workArrangements.replacesAgreementId': 'Replaces',
    'generalTerms.payrollAdministration': 'Payroll by SVB',
    'generalTerms.sixWeekClause': 'Six-week clause',
    'assessment.decision': 'Assessment',
    'assessment.reason': 'Reason of assessment',
    'assessment.assessedAt': 'Assessed on',
  },
  sections: {
    payChanges: 'What changes in amounts',
    changes: 'What changes',
    amendments: 'Amendments',
    'workArrangements.rates': 'Rates',
    signatures: 'Signatures',
  },
  menu: {
    'agreement create': 'Draw up an agreement',
    'agreement list': 'Overview of agreements',
  },
  notices: {
    agreement: {
      unpaid: (day) =>
        `No award pays for care after ${day}. Ask the budget provider for a new award; once it is in the portal the agreement goes on by itself. Or end it with "pgb agreement end".`,
      written: (id: string, file: string) => `${id} is in ${file}`,
      tariffListAdded: (id) => `The tariff list is with agreement ${id}.`,
      tariffListWritten: (id, file) => `The tariff list of agreement ${id} is in ${file}.`,
      created: (id) => `Draft ${id} was kept.`,
      saved: (id) => `Agreement ${id} was saved.`,
      shared: (id) => `Agreement ${id} was shared with the care provider.`,
      returned: (id) => `Agreement ${id} was sent back.`,
      reopened: (id) => `Agreement ${id} is a draft again; signatures are void.`,
      signed: (id) => `Agreement ${id} was signed.`,
      nowSubmit: (id) => `Now send it to be assessed: pgb agreement submit ${id}`,
      nowHolder: 'Now the budget holder checks and signs it.',
      submitted: (id) => `Agreement ${id} was sent to be assessed.`,
      approved: (id) => `Agreement ${id} was approved.`,
      rejected: (id) => `Agreement ${id} was rejected.`,
      ended: (id, lastDay) => `Agreement ${id} was ended; its last day is ${lastDay}.`,
      expiryNoticeRecorded: (id) => `Recorded: the end of agreement ${id} was announced.`,
      continued: (id) => `Agreement ${id} runs on: its end was taken back.`,
      recordedEndWithdrawn: (id) => `The recorded end of agreement ${id} was taken back.`,
      continueAsked: (id) => `Asked: agreement ${id} runs on when the other party agrees. Nothing changes until then.`,
      continueDeclined: (id) => `The end of agreement ${id} stands.`,
      nothingBefore: (id) => `There is no earlier text to put agreement ${id} beside.`,
      deciding: (done, total, perSecond) =>
        `Agreements done: ${done}${total === undefined ? '' : ` of ${total}`}, ${perSecond} a second`,
      discarded: (id) => `Draft ${id} was thrown away.`,
      inOrder: (id) => `Agreement ${id} is in order.`,
    },
    payEffect: {
      claimedBack: (amount) => `Of the months that were paid, ${amount} is claimed back.`,
      cancelled: (amount) => `Of the months that are scheduled or still to come, ${amount} is not paid.`,
      payable: (amount) => `Of the months until now, ${amount} is paid after all.`,
      closed: (months) =>
        `This changes nothing of what was or was not paid for ${months.join(', ')}: that is settled or closed. You and the budget provider get a message about it.`,
      nothing: 'Nothing changes in monthly wages and fixed monthly amounts until now.',
      endMovable:
        'If this is a wrong day, the budget holder moves the last day with the same command, or the end is taken back with pgb agreement continue. What an office recorded wrongly it takes back with pgb office agreement continue.',
    },
    amendment: {
      written: (path) => `The agreements that are amended stand in ${path}.`,
      nowSign:
        'Shared. Whoever must sign does so now: pgb agreement sign --all-amendments. Then send in: pgb agreement submit --all-amendments.',
      deciding: (done, total, perSecond) =>
        `Amendments done: ${done}${total === undefined ? '' : ` of ${total}`}, ${perSecond} a second`,
      decided: {
        sign: (done, refused) => countAll(['signed', done], ['refused', refused]),
        submit: (done, refused) => countAll(['sent in', done], ['refused', refused]),
        approve: (done, refused) => countAll(['approved', done], ['refused', refused]),
        reject: (done, refused) => countAll(['rejected', done], ['refused', refused]),
      },
      shared: (id: string, version: number) =>
        `Amendment (version ${version}) of agreement ${id} has been shared with the other party.`,
      returned: (id: string, version: number) => `Amendment (version ${version}) of agreement ${id} has been returned.`,
      reopened: (id: string, version: number) =>
        `Amendment (version ${version}) of agreement ${id} is a draft again; signatures are void.`,
      signed: (id: string, version: number) => `Amendment (version ${version}) of agreement ${id} has been signed.`,
      submitted: (id: string, version: number) =>
        `Amendment (version ${version}) of agreement ${id} has been sent to be assessed.`,
      approved: (id: string, version: number) => `Amendment (version ${version}) of agreement ${id} has been approved.`,
      rejected: (id: string, version: number) => `Amendment (version ${version}) of agreement ${id} has been rejected.`,
      discarded: (id: string, version: number) =>
        `Amendment (version ${version}) of agreement ${id} has been thrown away.`,
    },
    confirm: {
      amendMany: (count, extra, short) =>
        `Share ${amendments(count)}? Together ${extra} extra to the end of the awards.${short === 0 ? '' : ` By the forecast ${short === 1 ? '1 award is' : `${short} awards are`} then not enough.`}`,
      allAgreements: {
        approve: (count) => `Approve ${agreements(count)}? You see what differs with pgb agreement compare.`,
        reject: (count) => `Reject ${agreements(count)}?`,
      },
      allAmendments: {
        sign: (count) =>
          `Sign ${amendments(count)}? You see what changes with pgb agreement list --waits-for sign-amendment and pgb agreement show.`,
        submit: (count) => `Send ${amendments(count)} in to be assessed?`,
        approve: (count) => `Approve ${amendments(count)}?`,
        reject: (count) => `Reject ${amendments(count)}?`,
      },
      shareAmendment: (id: string, version: number) => `Share the amendment (version ${version}) of agreement ${id}?`,
      discardAmendment: (id: string, version: number) =>
        `Throw away the amendment (version ${version}) of agreement ${id}?`,
      discard: (id) => `Throw draft ${id} away?`,
      end: (id, date) => `End agreement ${id} on ${date}?`,
      expiryNotice: (id) => `Record that the end of agreement ${id} was announced on paper?`,
      withdrawRecordedEnd: (id) => `Take the recorded end of agreement ${id} back?`,
      continueOn: (id) => `Let agreement ${id} run on?`,
      declineContinue: (id) => `Let the end of agreement ${id} stand?`,
      absence: 'Report it like this?',
      approve: (id, version) => `Approve version ${version} of agreement ${id}?`,
      reject: (id, version) => `Reject version ${version} of agreement ${id}?`,
      return: (id, version) => `Send version ${version} of agreement ${id} back?`,
      sign: (id, version) => `Sign version ${version} of agreement ${id}?`,
      submit: (id, version) => `Send version ${version} of agreement ${id} for assessment?`,
      reopen: (id) => `Take agreement ${id} back? Signatures become void.`,
    },
  },
} satisfies CliTextsOf<'agreement'>;
