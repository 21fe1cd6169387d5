import type { AgreementKind, AgreementStatus } from '../../domain/words.ts';

/** The words of documents that are kept: an agreement, and a message as a letter. */
export interface DocumentTexts {
  readonly agreement: {
    readonly title: string;
    /** Says which agreement, which version and what its standing is. */
    readonly introduction: (id: string, version: number, standing: string) => string;
    readonly standing: (status: AgreementStatus) => string;
    /** Says that another version stands. */
    readonly otherVersion: (standing: number) => string;
    readonly headings: {
      readonly parties: string;
      readonly work: string;
      readonly general: string;
      readonly law: string;
      readonly signatures: string;
    };
    readonly holder: string;
    readonly residence: string;
    readonly birthDate: string;
    readonly representative: string;
    readonly careProvider: string;
    readonly award: string;
    readonly awardOf: (award: string, law: string, office: string) => string;
    readonly rate: (care: string, unit: string) => string;
    /** A rate of which a voluntary deposit bears a part. */
    /** A file beside the agreement, and the hash by which it is known. */
    readonly attached: (hash: string) => string;
    readonly withDeposit: (rate: string, deposit: string) => string;
    readonly perMonth: string;
    /** A step that nobody has filled in yet. */
    readonly unfilled: string;
    readonly yes: string;
    readonly no: string;
    /** What holds between them by the kind of agreement. */
    readonly nature: Readonly<Record<AgreementKind, string>>;
    readonly careNeed: string;
    readonly sixWeeks: string;
    readonly thirdParty: string;
    readonly payment: string;
    readonly purpose: string;
    readonly changes: string;
    /** What a declaration under it must hold, of a person and of whoever has a KVK number. */
    readonly declarationOfPerson: string;
    readonly declarationOfOrganisation: string;
    readonly signed: (name: string, moment: string) => string;
    readonly unsigned: string;
  };
  readonly message: {
    /** What the file is called beside the number of the message. */
    readonly title: string;
    readonly heading: string;
    readonly body: string;
    readonly number: string;
    readonly sentAt: string;
    readonly about: string;
    readonly holder: string;
    /** The command that shows what it is about, and with that what can be done. */
    readonly look: string;
    /** Where the same can be read. */
    readonly closing: string;
  };
  /** Beneath each page. */
  readonly page: (page: number, pages: number) => string;
}
