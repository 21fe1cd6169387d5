import { headerOf } from '../../output/formats/columns.ts';
import { providerFormality } from '../../../domain/provider/formality.ts';
import { steps, type Step } from '../answers/answers.ts';
import { agreementFacts, type State } from '../facts/facts.ts';
import { applies } from './flow.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { questions } from '../questions/questions.ts';
import type { QuestionTexts } from '../questions/question-texts.ts';

export interface Row {
  readonly label: string;
  readonly lines: readonly string[];
}
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Finds the answers that the agreement has, in the order in which they were asked. */
export function findAnswered(state: State): AnyQuestion[] {
  return questions.filter((question) => {
    const value = state.answers[question.key];
    return question.path !== undefined && value !== undefined && value !== null && applies(question, state);
  });
}

/** Shows step 4, Controle: everything that was agreed, by step. */
export function checkScreen(state: State, questionTexts: QuestionTexts): Group[] {
  return steps.map((step) => ({
    title: questionTexts.texts.word('step', step),
    rows: rowsOf(step, state, questionTexts),
  }));
}

function rowsOf(step: Step, state: State, questionTexts: QuestionTexts): Row[] {
  return findAnswered(state)
    .filter((question) => question.step === step)
    .flatMap((question) => {
      const row = {
        label: questionTexts.label(question),
        lines: questionTexts.lines(question, state.answers[question.key], state),
      };
      return question.key === 'provider' ? [row, ...formalityRow(state, questionTexts)] : [row];
    });
}

/** The formality decides which maximum rate holds. */
function formalityRow(state: State, { texts, cli, wizard }: QuestionTexts): Row[] {
  const { provider } = agreementFacts(state);
  if (provider === null) return [];
  const formality = providerFormality(provider, state.answers.family ?? 'none');
  const word = texts.word('providerFormality', formality);
  return [
    {
      label: headerOf(cli.headers, texts, 'providerFormality'),
      lines: formality === 'formal' ? [word] : [word, wizard.registers],
    },
  ];
}
