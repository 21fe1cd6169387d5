import type { CliTexts } from '../../cli-texts.ts';
import { start } from '../start.ts';
import { typedErrors } from './errors/typed.ts';
import { fileErrors } from './errors/file.ts';
import { placeErrors } from './errors/place.ts';
import { importErrors } from './errors/import.ts';

/** Errors on this side of the portal: each text says what happened, and what to do next. */
export const errors: CliTexts['errors'] = {
  ...start,
  ...typedErrors,
  ...fileErrors,
  ...placeErrors,
  ...importErrors,
  'demo-differs': ({ figures }) => ({
    what: `The figures of the demonstration do not add up: ${figures}.`,
    next: 'This is a mistake in this program. Report it with these figures.',
  }),
  'missing-answers': ({ places }) => ({
    what: 'Answers are missing, and there is no terminal here to ask for them.',
    next: `Give: ${places.join(', ')}. Or start the command in a terminal, without -o.`,
  }),
  'wizard-stopped': ({ draft }) => ({
    what: draft === undefined ? 'Stopped. Nothing was kept.' : `Stopped. Draft ${draft} is kept.`,
    next:
      draft === undefined
        ? 'Begin again: pgb agreement create'
        : `Look at it: pgb agreement show ${draft}. Complete it: pgb agreement edit ${draft}. Throw it away: pgb agreement discard ${draft}`,
  }),
  'entry-stopped': ({ agreement }) => ({
    what:
      agreement === undefined
        ? 'Stopped. Nothing was kept.'
        : `Stopped. What you filled in under ${agreement} is kept on this computer, and nothing was submitted.`,
    next: `${agreement === undefined ? 'Begin again' : 'Go on with it'}: pgb declaration create`,
  }),
  declined: () => ({
    what: 'Nothing was done: you chose not to.',
    next: 'If you want it after all, give the command once more.',
  }),
  interrupted: () => ({
    what: 'Interrupted.',
    next: 'What had been done stays done; answers not handed in yet were not kept. Run the command again to go on.',
  }),
  unexpected: ({ name }) => ({
    what: `Something went wrong that should not go wrong (${name}).`,
    next: 'Run the command again with PGB_DEBUG=1 and report what it says.',
  }),
};
