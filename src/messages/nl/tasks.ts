import type { LanguageTexts } from '../shape/language-texts.ts';
import { format } from './format.ts';

function some(one: string, more: string, verb: string) {
  return (count: number): string => `${format.number(count)} ${count === 1 ? one : more} ${verb}`;
}

function agreements(verb: string) {
  return some('zorgovereenkomst', 'zorgovereenkomsten', verb);
}

export const tasks: LanguageTexts['tasks'] = {
  'decide-declarations': some('declaratie', 'declaraties', 'beoordelen'),
  'check-agreement': agreements('controleren en ondertekenen'),
  'sign-agreement': agreements('ondertekenen'),
  'finish-draft': some('concept zorgovereenkomst', 'concept zorgovereenkomsten', 'afmaken en delen'),
  'submit-agreement': agreements('insturen ter beoordeling'),
  'revise-returned-agreement': some(
    'teruggestuurde zorgovereenkomst',
    'teruggestuurde zorgovereenkomsten',
    'aanpassen en opnieuw delen',
  ),
  'assess-agreement': agreements('beoordelen'),
};
