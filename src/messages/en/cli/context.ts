import type { CliTextsOf } from '../../cli-texts.ts';

export const context = {
  commands: {
    context: { summary: 'Which portal, as whom', details: '' },
    'context list': { summary: 'List contexts', details: '' },
    'context show': { summary: 'The context in use, and where each value comes from', details: '' },
    'context add': {
      summary: 'Add a context',
      details: 'The context `practice` is always there: the practice portal on this computer.',
    },
    'context use': { summary: 'Choose a context', details: '' },
    'context remove': { summary: 'Remove a context, with its kept session', details: '' },
  },
  options: {
    context: 'the context for this one command',
    portal: 'address of the portal for this one command',
    as: 'in practice: as whom',
    name: 'name of the context',
    use: 'and choose it at once',
  },
  headers: {
    portal: 'Portal',
    as: 'As',
    contextName: 'Context',
    current: 'Chosen',
    store: 'Kept in',
  },
  notices: {
    contextAdded: (name) => `Context ${name} was added.`,
    contextUsed: (name) => `Context ${name} was chosen.`,
    contextRemoved: (name) => `Context ${name} was removed.`,
    confirm: {
      removeContext: (name) => `Remove context ${name}?`,
    },
  },
} satisfies CliTextsOf<'context'>;
