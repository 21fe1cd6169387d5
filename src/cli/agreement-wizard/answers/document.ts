import { draftOf as draftWith, type AgreementTerms, type DraftTerms } from '../../../domain/agreement-terms.ts';
import type { NewCareProvider } from '../../../contract/types.ts';
import { valueAt } from '../../output/view.ts';
import { newProvider, steps, type AnswerKey, type PartialAnswers, type Step } from './answers.ts';
import { questions } from '../questions/questions.ts';

/** The answers in the shape of the portal: steps of a NewAgreement, and beside them somebody it does not know. */
export interface Document extends Partial<AgreementTerms> {
  budgetHolderId?: string;
  careProvider?: NewCareProvider;
}

export function documentOf(answers: PartialAnswers): Document {
  const document: Document = {};
  for (const { key, path } of questions) {
    const value = answers[key];
    if (path !== undefined && value !== undefined && value !== null && value !== newProvider)
      put(document, path, value);
  }
  const { workArrangements } = document;
  // A provider who is paid by the month has no rates.
  if (workArrangements) workArrangements.rates ??= [];
  return document;
}

export function stepsOf(answers: PartialAnswers): Partial<AgreementTerms> {
  const document = documentOf(answers);
  return Object.fromEntries(steps.flatMap((step) => (document[step] ? [[step, document[step]]] : [])));
}

export function draftOf(answers: PartialAnswers): DraftTerms {
  return draftWith(stepsOf(answers));
}

/** The answers that stand in a document. */
export function answersIn(document: object): PartialAnswers {
  const found = questions.flatMap(({ key, path }) => {
    const value = path === undefined ? undefined : valueAt(document, path);
    return isNothing(value) ? [] : [[key, value] as [AnswerKey, unknown]];
  });
  const answers = Object.fromEntries(found) as PartialAnswers;
  return 'careProvider' in document ? { provider: newProvider, ...answers } : answers;
}

/** In a step that was kept, what may be left out and is not there was left out, and is not asked again. */
export function leftOut(kept: { readonly [Of in Step]: object | null }): PartialAnswers {
  const asked = questions.filter(({ step, path, optional }) => {
    return path?.startsWith(`${step}.`) === true && optional !== undefined && kept[step] !== null;
  });
  return Object.fromEntries(asked.map(({ key }) => [key, null]));
}

export function hasAnswers(answers: PartialAnswers, step: Step): boolean {
  return questions.some(
    (question) => question.step === step && question.fixed !== true && answers[question.key] !== undefined,
  );
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function put(document: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const whole = document as Record<string, unknown>;
  const place = keys.slice(0, -1).reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, whole);
  place[keys.at(-1) ?? path] = value;
}
