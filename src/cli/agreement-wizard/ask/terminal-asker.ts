import { isError, type Issue } from '../../../domain/issue.ts';
import type { CareProvider } from '../../../contract/types.ts';
import { chosenProvider, type State } from '../facts/facts.ts';
import type { Asker } from '../flow/interview.ts';
import { suggestKind } from '../questions/agreement-kinds.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { askChoice, askChoices } from './ask-choice.ts';
import { askRates } from './ask-rates.ts';
import { askText } from './ask-text.ts';
import { say, sayAside, sayWrong, wordsFor, type Tools } from './tools.ts';

/** Asks somebody at a terminal. */
export class TerminalAsker implements Asker {
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  async ask(question: AnyQuestion, state: State, before: unknown): Promise<unknown> {
    await this.#help(question, state);
    const value = await this.#answer(question, state, before);
    await this.#tellFilledIn(question, value, state);
    return value;
  }

  /** An answer with somebody else's number or account is not read back, because it was not typed here. */
  async tellKnown(question: AnyQuestion, value: unknown, state: State): Promise<void> {
    if (question.path?.startsWith('careProvider.') === true) return;
    const { questionTexts } = this.#tools;
    if (question.key === 'kind') await this.#suggest(state);
    await say(this.#tools, `* ${questionTexts.label(question)}: ${questionTexts.answer(question, value, state)}`);
    if (question.ask.type === 'clause') await this.#help(question, state);
    await this.#tellFilledIn(question, value, state);
  }

  async tellFound(question: AnyQuestion, issues: readonly Issue[]): Promise<void> {
    const { questionTexts } = this.#tools;
    for (const issue of issues) {
      const text = `${questionTexts.label(question)}: ${questionTexts.texts.finding(issue)}`;
      await (isError(issue)
        ? sayWrong(this.#tools, text)
        : say(this.#tools, `${questionTexts.cli.notices.warning}: ${text}`));
    }
  }

  /** Asks which of the providers that were found by number is meant. */
  async choose(providers: readonly CareProvider[]): Promise<CareProvider | undefined> {
    const { prompts, questionTexts } = this.#tools;
    const { wizard } = questionTexts;
    const [only, ...others] = providers;
    if (only !== undefined && others.length === 0) {
      await say(this.#tools, questionTexts.provider(only).join(', '), '  ');
      await sayAside(this.#tools, wizard.filledIn(questionTexts.details(only)));
      if (await prompts.yesNo(wizard.thisOne, true)) return only;
    } else {
      const named = providers.map((value) => ({ value, name: questionTexts.provider(value).join(', ') }));
      const chosen = await prompts.choose(wizard.whichOne, [...named, { value: undefined, name: wizard.noneOfThese }]);
      if (chosen !== undefined) return chosen;
    }
    await say(this.#tools, wizard.notThisOne);
    return undefined;
  }

  async #help(question: AnyQuestion, state: State): Promise<void> {
    if (question.key === 'kind') await this.#suggest(state);
    const { help } = wordsFor(question, this.#tools);
    if (help !== '') await sayAside(this.#tools, help);
  }

  async #suggest(state: State): Promise<void> {
    const { questionTexts } = this.#tools;
    const suggested = suggestKind(state);
    if (suggested === undefined) return;
    const kind = questionTexts.texts.word('agreementKind', suggested.kind);
    await say(this.#tools, questionTexts.wizard.suggestion(kind, questionTexts.wizard.kindReasons[suggested.why]));
  }

  #answer(question: AnyQuestion, state: State, before: unknown): Promise<unknown> {
    const { ask } = question;
    switch (ask.type) {
      case 'text':
      case 'secret':
        return askText(question, ask, state, before, this.#tools);
      case 'choice':
        return askChoice(question, ask, state, before, this.#tools);
      case 'choices':
        return askChoices(question, ask, state, before, this.#tools);
      case 'yes-no':
        return this.#tools.prompts.yesNo(wordsFor(question, this.#tools).ask, before === true || ask.preset === true);
      case 'file':
        return Promise.resolve(null);
      case 'clause':
        return Promise.resolve(true);
      case 'rates':
        return askRates(state, before, this.#tools);
    }
  }

  async #tellFilledIn({ key }: AnyQuestion, value: unknown, { answers, facts }: State): Promise<void> {
    const known =
      key === 'provider' ? chosenProvider({ answers: { ...answers, provider: String(value) }, facts }) : undefined;
    const { questionTexts } = this.#tools;
    if (known) await sayAside(this.#tools, questionTexts.wizard.filledIn(questionTexts.details(known)));
  }
}
