import { flagName } from '../../framework/names.ts';
import { rate } from '../../framework/values/rate-value.ts';
import { flag, option, valueList, type Spec } from '../../framework/spec.ts';
import type { AnswerKey, PartialAnswers } from './answers.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { questions } from '../questions/questions.ts';
import { yesNo } from '../questions/typed-values.ts';

/** Every answer that can be a flag. A BSN cannot: others see what is typed. The holder has one with every command. */
const flagged = questions.filter(
  ({ key, path, ask }) => path !== undefined && ask.type !== 'secret' && key !== 'budgetHolder',
);

export const answerOptions: Readonly<Record<string, Spec<unknown>>> = Object.fromEntries(
  flagged.map((question) => [question.key, specOf(question)]),
);

function specOf({ key, ask }: AnyQuestion): Spec<unknown> {
  const text = `agreement.${key}`;
  switch (ask.type) {
    case 'yes-no':
      return option(yesNo, { text });
    case 'clause':
      return flag({ text });
    case 'rates':
      return valueList(rate, { text });
    case 'choices':
      return valueList(ask.value, { text });
    default:
      return option(ask.value, { text });
  }
}

/** The answers among what was typed. */
export function answersTyped(input: Readonly<Record<string, unknown>>): PartialAnswers {
  return Object.fromEntries(
    flagged
      .filter((question) => question.ask.type !== 'file' && isTyped(question, input[question.key]))
      .map(({ key }) => [key, input[key]]),
  );
}

/** An absent flag that takes no value is false, one that can be repeated is empty. */
function isTyped({ ask }: AnyQuestion, value: unknown): boolean {
  return (
    value !== undefined && !(ask.type === 'clause' && value === false) && !(Array.isArray(value) && value.length === 0)
  );
}

const places: Partial<Record<AnswerKey, string>> = {
  budgetHolder: '--holder',
  providerBsn: 'careProvider.bsn (--input)',
};

/** The flag with which an answer is given without being asked. */
export function placeOf({ key }: AnyQuestion): string {
  return places[key] ?? flagName(key);
}
