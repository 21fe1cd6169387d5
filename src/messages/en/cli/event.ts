import type { CliTextsOf } from '../../cli-texts.ts';

export const event = {
  commands: {
    event: { summary: 'What happened, in order', details: '' },
    'event list': { summary: 'List events', details: 'Go on with the last number: --after.' },
    'event follow': {
      summary: 'Show events, and new ones as they come',
      details:
        'Begins with the first event, or with --after behind the one with that number, and then looks again and again. Ends with Ctrl+C. With -o ndjson each event stands on a line of its own.',
    },
  },
  options: {
    after: 'only after this event',
    type: 'only of this type',
    every: 'number of seconds between two looks',
  },
  headers: {
    type: 'Type',
    at: 'When',
  },
} satisfies CliTextsOf<'event'>;
