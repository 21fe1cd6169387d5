import { hasErrors, isError, type Issue } from '../../domain/issue.ts';
import { isPgbError } from '../../sdk/errors/pgb-error.ts';
import type { Agreement } from '../../contract/types.ts';
import { groupedTable } from '../output/table/grouped.ts';
import { steps, leaveOut, type Step } from './answers/answers.ts';
import { say, sayAside, type Tools } from './ask/tools.ts';
import { askFile } from './ask/ask-file.ts';
import { TerminalAsker } from './ask/terminal-asker.ts';
import { findAnswered, checkScreen } from './flow/check-screen.ts';
import { Draft } from './draft.ts';
import type { State } from './facts/facts.ts';
import { applies } from './flow/flow.ts';
import { Interview } from './flow/interview.ts';
import { loadHolder } from './facts/load-facts.ts';
import { lookUp, register } from './facts/look-up-provider.ts';
import type { Portal } from './facts/portal.ts';
import type { AnyQuestion } from './questions/question.ts';
import { questions } from './questions/questions.ts';

type Action = 'share' | 'change' | 'stop';

/** What is there before the first question. */
export interface Beginning {
  readonly kept?: Agreement | undefined;
  /** The file that was given. */
  readonly tariffList?: { readonly document: string } | undefined;
}

/** The leaflet's five steps with somebody at a terminal; the draft is kept after each. */
export class Wizard {
  readonly draft: Draft;
  readonly #portal: Portal;
  readonly #tools: Tools;
  readonly #interview: Interview;
  readonly #tariffList: { document: string } | undefined;

  constructor(state: State, portal: Portal, tools: Tools, { kept, tariffList }: Beginning) {
    this.#tariffList = tariffList;
    const asker = new TerminalAsker(tools);
    this.draft = new Draft(portal, kept);
    this.#portal = portal;
    this.#tools = tools;
    this.#interview = new Interview(
      state,
      {
        'load-holder': (next) => loadHolder(next, portal),
        'look-up': (next) => lookUp(next, portal, (found) => asker.choose(found)),
      },
      asker,
    );
  }

  /** Goes through steps 1 to 3. */
  async fillIn(): Promise<Agreement> {
    if (this.draft.id === undefined) await say(this.#tools, this.#tools.questionTexts.wizard.intro);
    for (const [index, step] of steps.entries()) {
      await this.#title(index + 1, this.#tools.questionTexts.texts.word('step', step));
      await this.#interview.go((question) => question.step === step);
      await this.#leaveOut(step);
      await this.#save([step]);
      if (step === 'generalTerms') await this.#attachOnce();
    }
    return this.#save([]);
  }

  /** Shows step 4, until somebody shares or stops. */
  async check(): Promise<Agreement> {
    const { wizard } = this.#tools.questionTexts;
    for (;;) {
      await this.#title(4, wizard.check);
      const action = await this.#askAction();
      if (action === 'change') await this.#change();
      else {
        const agreement = action === 'share' ? await this.#share() : await this.#save([]);
        if (agreement) return agreement;
      }
    }
  }

  /** The tariff list goes along once there is something to attach it to. */
  async #attachOnce(): Promise<void> {
    const { state } = this.#interview;
    const asked = questions.find(({ ask }) => ask.type === 'file');
    if (asked === undefined || !applies(asked, state)) return;
    if (this.#tariffList !== undefined) await this.#attach(this.#tariffList);
    else if (state.answers[asked.key] === undefined) await this.#attach(await askFile(asked, this.#tools));
  }

  async #attach(list: { document: string } | undefined): Promise<void> {
    if (list === undefined) return;
    const { generalTerms } = await this.draft.attach(list);
    const { state } = this.#interview;
    const answers = { ...state.answers, tariffList: generalTerms?.tariffList ?? null };
    this.#interview.state = { ...state, answers };
  }

  async #askAction(): Promise<Action> {
    const { prompts, out, questionTexts } = this.#tools;
    const { wizard } = questionTexts;
    await out.notice(await groupedTable(checkScreen(this.#interview.state, questionTexts), out.look));
    const isWrong = hasErrors(await this.#problems());
    const actions: readonly Action[] = isWrong ? ['change', 'stop'] : ['share', 'change', 'stop'];
    return prompts.choose(
      isWrong ? wizard.cannotShare : wizard.whatNow,
      actions.map((value) => ({ value, name: wizard.actions[value] })),
    );
  }

  /** Asks the portal itself about the draft. */
  async #problems(): Promise<readonly Issue[]> {
    const { client, call } = this.#portal;
    const { issues } = await client.agreements.check(this.draft.id ?? '', call);
    if (hasErrors(issues)) await say(this.#tools, this.#tools.questionTexts.wizard.problems);
    await this.#tell(issues);
    return issues;
  }

  async #change(): Promise<void> {
    const { prompts, questionTexts } = this.#tools;
    const { state } = this.#interview;
    const choices = findAnswered(state)
      .filter(({ fixed }) => fixed !== true)
      .map((value) => ({ value, name: questionTexts.label(value) }));
    const chosen = await prompts.choose<AnyQuestion | undefined>(questionTexts.wizard.whichAnswer, [
      ...choices,
      ...findUnanswered(state).map((value) => ({ value, name: questionTexts.label(value) })),
      { value: undefined, name: questionTexts.wizard.noAnswer },
    ]);
    if (chosen === undefined) return;
    if (chosen.ask.type === 'file') return this.#attach(await askFile(chosen, this.#tools));
    this.#interview.reopen(chosen);
    await this.#interview.go(() => true);
    await this.#save(steps);
  }

  /** The answer is undefined when the portal found something that nobody saw before. */
  async #share(): Promise<Agreement | undefined> {
    const { client, call } = this.#portal;
    try {
      const agreement = await client.agreements.share(this.draft.id ?? '', call);
      await this.#title(5, this.#tools.questionTexts.wizard.shared);
      return agreement;
    } catch (error) {
      if (isPgbError(error) && error.code === 'rules-violated') return undefined;
      throw error;
    }
  }

  /** Somebody whom the portal knew after all may be known differently, which the answers do not change. */
  async #register(): Promise<void> {
    const { state, issues } = await register(this.#interview.state, this.#portal);
    this.#interview.state = state;
    await this.#tell(issues);
  }

  async #tell(issues: readonly (Issue & { message?: string })[]): Promise<void> {
    const { cli, texts } = this.#tools.questionTexts;
    for (const issue of issues) {
      const text = issue.message ?? texts.issue(issue);
      await say(this.#tools, isError(issue) ? `  - ${text}` : `${cli.notices.warning}: ${text}`);
    }
  }

  async #save(wanted: readonly Step[]): Promise<Agreement> {
    if (wanted.includes('parties')) await this.#register();
    const { state } = this.#interview;
    const agreement = await this.draft.save(state, wanted);
    this.#interview.state = { ...state, facts: { ...state.facts, agreementId: agreement.id } };
    if (wanted.length > 0) await sayAside(this.#tools, this.#tools.questionTexts.wizard.saved(agreement.id));
    return agreement;
  }

  /** Flags and files may answer a question that does not apply; that is told, not passed over. */
  async #leaveOut(step: Step): Promise<void> {
    const { state } = this.#interview;
    const left = questions.filter(
      (question) =>
        question.step === step &&
        question.path !== undefined &&
        state.answers[question.key] !== undefined &&
        !applies(question, state),
    );
    const { questionTexts } = this.#tools;
    for (const question of left) await say(this.#tools, questionTexts.wizard.dropped(questionTexts.label(question)));
    const keys = left.map(({ key }) => key);
    this.#interview.state = { ...state, answers: leaveOut(state.answers, keys) };
  }

  #title(number: number, name: string): Promise<void> {
    const { out, questionTexts } = this.#tools;
    return out.notice(`\n${out.look.people.bold(questionTexts.wizard.step(number, name))}`);
  }
}

/** An answer that was left out can still be filled in. */
function findUnanswered(state: State): AnyQuestion[] {
  return questions.filter(
    (question) => question.path !== undefined && state.answers[question.key] === null && applies(question, state),
  );
}
