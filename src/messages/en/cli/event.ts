import type { CliTextsOf } from '../../cli-texts.ts';

export const event = {
  commands: {
    history: {
      summary: 'What happened to a record: who did what, when and as whom',
      details:
        'The number may be that of an agreement, declaration, award, payment or anything else. What happened first stands first. You see what you were told of: of a draft only the budget holder sees who made it.',
    },
    event: { summary: 'What happened, in order', details: '' },
    'event list': { summary: 'List events', details: 'Go on with the last number: --after.' },
    'event follow': {
      summary: 'Show events, and new ones as they come',
      details:
        'Begins with the first event, or with --after behind the one with that number, and then looks again and again. Ends with Ctrl+C. With -o ndjson each event stands on a line of its own.',
    },
  },
  options: {
    recordId: 'number of a record, for example Z0000817',
    after: 'only after this event',
    type: 'only of this type',
    every: 'number of seconds between two looks',
  },
  headers: {
    type: 'Type',
    at: 'When',
  },
} satisfies CliTextsOf<'event'>;
