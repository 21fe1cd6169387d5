import type { CliTexts } from '../../nl/cli.ts';

export const menu: CliTexts['menu'] = {
  'declaration create': 'Submit a declaration',
  'declaration list': 'Overview of declarations',
  'agreement create': 'Draw up an agreement',
  'agreement list': 'Overview of agreements',
  'budget show': 'Overview of the budget',
  'payment list': 'Overview of payments',
  'office award create': 'Enter an award',
  'portal run payments': 'Pay what is due',
  'message list': 'Overview of messages',
};
