import { languages } from '../../messages/language.ts';
import { outputFormats } from '../output/output-formats.ts';
import { flag, option, type InputOf } from './spec.ts';
import { choice } from './values/choice-value.ts';
import { id, name, text, url } from './values/value.ts';

/** Every command understands these options, before or after its own flags. */
export const globalOptions = {
  output: option(choice(outputFormats), { short: 'o', usual: 'table', env: 'PGB_OUTPUT' }),
  fields: option(text),
  lang: option(choice(languages), { env: 'PGB_LANG' }),
  context: option(name, { env: 'PGB_CONTEXT' }),
  portal: option(url, { env: 'PGB_PORTAL' }),
  as: option(name, { env: 'PGB_AS' }),
  holder: option(id('budget-holder'), { env: 'PGB_HOLDER' }),
  allHolders: flag(),
  accessible: flag({ env: 'ACCESSIBLE' }),
  bom: flag({ env: 'PGB_BOM' }),
};
export type GlobalInput = Partial<InputOf<typeof globalOptions>>;
