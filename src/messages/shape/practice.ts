/** The people one can sign in as on a practice portal. */
export type PracticePerson =
  'holder' | 'representative' | 'organisation' | 'self-employed' | 'carer' | 'assessor' | 'payment-officer';

export interface PersonText {
  /** As on the buttons of the portal's own sign-in page. */
  signIn: string;
  /** What one can do as this person. */
  tasks: string;
}

/** What a practice portal says that no other portal says. */
export interface PracticeTexts {
  title: string;
  heading: string;
  practice: string;
  people: Readonly<Record<PracticePerson, PersonText>>;
  other: { heading: string; label: string; hint: string; button: string };
  unknown: string;
  failed: { heading: string; detail: string; code: string };
  /** Why something was not done that only a practice portal does. */
  refusals: { clockPassed: string; clockForm: string; faultsTogether: string };
}
