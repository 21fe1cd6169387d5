/** The people one can sign in as on a practice portal. */
export type PracticePerson =
  'holder' | 'representative' | 'organisation' | 'self-employed' | 'carer' | 'assessor' | 'payment-officer';

export interface PersonText {
  /** The name of the person on the buttons of the portal's own sign-in page. */
  signIn: string;
  /** The things that one can do as this person. */
  tasks: string;
}

/** The texts that a practice portal says and no other portal. */
export interface PracticeTexts {
  title: string;
  heading: string;
  practice: string;
  people: Readonly<Record<PracticePerson, PersonText>>;
  other: { heading: string; label: string; hint: string; button: string };
  unknown: string;
  failed: { heading: string; detail: string; code: string };
  /** The reasons for which a practice portal refuses something that no other portal does. */
  refusals: { clockPassed: string; clockForm: string; faultsTogether: string };
}
