import type { DetailView } from '../output/view.ts';

/** What a person is to do so that a sign-in that a script began can be ended. */
export interface SignInStep {
  /** To be opened in a browser. */
  readonly address: string;
  /** The browser is sent here, and shows no page: its address is what is to be brought back. */
  readonly comesBackTo: string;
  readonly context: string;
  readonly endsAt: string;
  /** The command that ends it, to which the address is given on standard input. */
  readonly next: string;
}

export const signInStepView: DetailView<SignInStep> = {
  fields: [
    { path: 'address', kind: 'text', header: 'signInAddress', priority: 1 },
    { path: 'comesBackTo', kind: 'text', priority: 1 },
    { path: 'context', kind: 'text', header: 'contextName', priority: 1 },
    { path: 'endsAt', kind: 'moment', priority: 1 },
    { path: 'next', kind: 'text', header: 'nextCommand', priority: 1 },
  ],
  sections: [],
};
