import type { DocumentTexts } from '../shape/document.ts';

/** The texts of documents: the agreement, and a message as a letter. */
export const document: DocumentTexts = {
  agreement: {
    title: 'Care agreement',
    introduction: (id, version, standing) => `Care agreement (zorgovereenkomst) ${id}, version ${version}. ${standing}`,
    standing: (status) => standings[status],
    otherVersion: (standing) => `This is not the version that stands now: that is version ${standing}.`,
    headings: {
      parties: '1. Parties',
      work: '2. Work arrangements',
      general: '3. General terms',
      law: '4. Terms that stand in every care agreement',
      signatures: '5. Signatures',
    },
    holder: 'Budget holder',
    residence: 'Residence of the budget holder',
    birthDate: 'Date of birth of the care provider',
    representative: 'Representative',
    careProvider: 'Care provider',
    award: 'Award',
    awardOf: (award, law, office) => `${award} (${law}), ${office}`,
    rate: (care, unit) => `Rate for ${care}, per ${unit}`,
    attached: (hash) => `attached as a PDF, known by SHA-256 ${hash}`,
    withDeposit: (rate, deposit) => `${rate}, of which ${deposit} from a voluntary deposit of the budget holder`,
    perMonth: 'Fixed amount a month',
    unfilled: 'This step was not filled in yet.',
    yes: 'yes',
    no: 'no',
    nature: {
      employment:
        'This is a contract of employment (article 7:610 of the Dutch Civil Code): the budget holder decides who works, where and when, and the care provider works in the service of the budget holder for a wage.',
      assignment:
        'This is a contract of assignment (article 7:400 of the Dutch Civil Code): the care provider is not in the service of the budget holder.',
      'assignment-family':
        'This is a contract of assignment with a partner or relative (article 7:400 of the Dutch Civil Code): the care provider is not in the service of the budget holder.',
      'assignment-organisation':
        'This is a contract of assignment with a care organisation (article 7:400 of the Dutch Civil Code): the organisation decides which of its staff give the care.',
    },
    careNeed:
      'The care provider meets the care need of the budget holder as the care description above says. When the care changes, the parties adapt the agreement and the care description at once.',
    sixWeeks:
      'Six-week clause. Declarations that the care provider hands to the budget holder later than six weeks after the month of the care are not paid.',
    thirdParty:
      'Third-party clause. If the budget is withdrawn or revised through a culpable act of the care provider, the care office or the municipality has a claim on the care provider.',
    payment:
      'Payment. Only the Sociale Verzekeringsbank (SVB) pays for this care from the budget, to the account that was settled in the PGB Portaal. Care can be declared once the agreement is approved.',
    purpose:
      'Purpose. The budget may be spent only on personal care, nursing, guidance, household help, transport to day activities or treatment, respite care or a short stay, as far as the award provides for it.',
    changes:
      'A change holds only when it was recorded in the PGB Portaal and the parties have signed it where that is needed.',
    declarationOfPerson:
      'Declaring. A declaration names the days on which was worked, the hourly or other rate, the number of hours or other units to be paid, and the name and citizen service number of the care provider, and is signed by the care provider. To hand it in through the portal counts as signing.',
    declarationOfOrganisation:
      'Declaring. A declaration or invoice names the KVK number, name and address of the care provider, the days on which was worked, the rate and the number of hours, day parts or full days, and is signed by the care provider. To hand it in through the portal counts as signing.',
    signed: (name, moment) => `${name}, signed digitally on ${moment}`,
    unsigned: 'Nobody has signed this version yet.',
  },
  message: {
    title: 'Message',
    heading: 'Details',
    body: 'Message',
    number: 'Number of this message',
    sentAt: 'Sent on',
    about: 'About',
    holder: 'Budget holder',
    look: 'To look at it, and what you can do',
    closing: 'This message stands in the PGB Portaal too, among your messages.',
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
};

const standings: Readonly<Record<Parameters<DocumentTexts['agreement']['standing']>[0], string>> = {
  draft: 'This is a draft; nothing has been agreed yet.',
  shared: 'This is a draft that was shared with the care provider; nobody has signed it yet.',
  returned: 'The care provider has sent this draft back; it was not signed.',
  'signed-by-provider': 'The care provider has signed; the budget holder has not yet.',
  signed: 'Both parties have signed; the agreement was not sent in for assessment yet.',
  'in-assessment': 'Both parties have signed; the care office or the municipality is assessing the agreement.',
  approved: 'Both parties have signed and the agreement was approved.',
  rejected: 'The care office or the municipality has rejected this agreement.',
  amended: 'New terms were agreed in the place of these.',
  ended: 'This agreement has ended.',
};
