import type { AssuranceLevel } from '../../domain/words.ts';

/** The people one can sign in as on a practice portal. */
export type PracticePerson =
  | 'holder'
  | 'representative'
  | 'organisation'
  | 'organisation-entry'
  | 'organisation-submission'
  | 'representative-organisation'
  | 'representative-employee'
  | 'self-employed'
  | 'carer'
  | 'assessor'
  | 'payment-officer';

/** The doors of the sign-in page, and the means by which one shows who one is. */
export type PracticeDoor = 'budget-holder' | 'representative' | 'care-provider' | 'office';
export type PracticeMeans = 'digid' | 'eherkenning' | 'office';

/** A button of the sign-in page, and what stands below it. */
export interface ButtonText {
  button: string;
  hint: string;
}

/** The texts that a practice portal says and no other portal. */
export interface PracticeTexts {
  title: string;
  heading: string;
  practice: string;
  doors: Readonly<Record<PracticeDoor, ButtonText>>;
  means: Readonly<Record<PracticeMeans, ButtonText & { levels: Readonly<Record<AssuranceLevel, string>> }>>;
  /** Above the levels of the means, and above the people. */
  level: string;
  person: string;
  back: string;
  /** The things that one can do as each person. */
  people: Readonly<Record<PracticePerson, string>>;
  other: { heading: string; label: string; hint: string; button: string };
  unknown: string;
  /** Somebody was chosen who does not come in by this door or these means. */
  otherMeans: string;
  /** The pages on which one fills in the code of another device. */
  device: {
    heading: string;
    label: string;
    hint: string;
    next: string;
    isYours: string;
    warning: string;
    yes: string;
    no: string;
    done: { heading: string; text: string };
    problems: Readonly<Record<'noCode' | 'notFound' | 'expired' | 'used' | 'stopped' | 'lost', string>>;
  };
  failed: { heading: string; detail: string; code: string };
  /** The reasons for which a practice portal refuses something that no other portal does. */
  refusals: {
    clockPassed: string;
    clockForm: string;
    faultsTogether: string;
    unknownAgb: string;
    otherKvk: string;
    badRequest: string;
    unknownCertificate: string;
    badKey: string;
    unknownKey: string;
  };
}
