import type { LanguageTexts } from '../shape/language-texts.ts';
import { format } from './format.ts';

function some(verb: string, one: string, more: string, rest = '') {
  return (count: number): string => `${verb} ${format.number(count)} ${count === 1 ? one : more}${rest}`;
}

export const tasks: LanguageTexts['tasks'] = {
  'decide-declarations': some('Approve or reject', 'declaration', 'declarations'),
  'check-agreement': some('Check and sign', 'agreement', 'agreements'),
  'sign-agreement': some('Sign', 'agreement', 'agreements'),
  'finish-draft': some('Finish and share', 'draft agreement', 'draft agreements'),
  'submit-agreement': some('Send in', 'agreement', 'agreements', ' for assessment'),
  'revise-returned-agreement': some('Change and share again', 'agreement', 'agreements'),
  'assess-agreement': some('Assess', 'agreement', 'agreements'),
};
