import type { CareProvider } from '../../../contract/types.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { ValueKind } from '../../framework/values/value.ts';
import type { CellKind } from '../../output/view.ts';
import type { AnswerKey, Answers, Step } from '../answers/answers.ts';
import type { State } from '../facts/facts.ts';

/** A question is asked in one of these ways. */
export type Ask<Value> =
  | { readonly type: 'text'; readonly value: ValueKind<Value>; preset?(state: State): Value | undefined }
  /** A secret is not shown while it is typed, and is never a flag. */
  | { readonly type: 'secret'; readonly value: ValueKind<Value> }
  /** The answer is one of these; choices that break a rule are shown with the reason, and the only one left answers by itself. */
  | {
      readonly type: 'choice';
      readonly value: ValueKind<Value>;
      choices(state: State): readonly Value[];
      preset?(state: State): Value | undefined;
      /** The question is asked also when the rules leave one choice, because the answer is a fact, or more than the portal knows of. */
      isAlwaysAsked?(state: State): boolean;
    }
  | {
      readonly type: 'choices';
      readonly value: ValueKind<Value extends readonly (infer One)[] ? One : never>;
      choices(state: State): Value;
    }
  | { readonly type: 'yes-no'; readonly preset?: boolean }
  /** A term that the law puts in every agreement: it is explained and never asked, since the rules leave one answer. */
  | { readonly type: 'clause' }
  | { readonly type: 'rates' }
  /** A file goes to the portal by itself once there is something to attach it to; the answer is the hash that it gets there. */
  | { readonly type: 'file'; readonly value: ValueKind<string> };

/** An effect happens at the portal when a question was answered. */
export type Effect = 'load-holder' | 'look-up';

/** The list of questions is the whole form; the code that asks them knows nothing of agreements. */
export interface Question<Key extends AnswerKey = AnswerKey> {
  readonly key: Key;
  readonly step: Step;
  /** The place of the answer in what the portal gets; without one the answer only leads to other questions. */
  readonly path?: string;
  readonly ask: Ask<NonNullable<Answers[Key]>>;
  /** The answer is shown this way; by default as it is. */
  readonly shown?: CellKind | ((value: NonNullable<Answers[Key]>, state: State) => Display);
  /** Tells whether the question applies, as far as is known; without it the question always does. */
  applies?(state: State): boolean;
  /** Asks the rules of the portal about an answer. */
  check?(value: NonNullable<Answers[Key]>, state: State): Issue[];
  /** Tells whether the answer may be left out. */
  optional?(state: State): boolean;
  /** The answer comes by flag or file only, because a person who is asked has nothing to decide. */
  readonly unasked?: true;
  /** Answers that this one is about: it is asked again when one of them changes. */
  readonly about?: readonly AnswerKey[];
  /** Questions that led to this one, and are asked again with it. */
  readonly after?: readonly AnswerKey[];
  readonly then?: Effect;
  /** The answer was chosen before the first step was kept, so it cannot be changed in a draft. */
  readonly fixed?: true;
}

/** A display is the way to show a value that has no kind of its own. */
export type Display =
  | { readonly type: 'name'; readonly id: string; readonly name: string }
  | { readonly type: 'provider'; readonly provider: CareProvider }
  | { readonly type: 'new-provider' }
  | { readonly type: 'awards'; readonly awards: State['facts']['awards'] }
  | { readonly type: 'pay'; readonly pay: Answers['pay'] }
  | { readonly type: 'rates'; readonly rates: Answers['rate'] }
  | { readonly type: 'charges'; readonly charges: Answers['employerCharges']; readonly rate: number };

export interface AnyQuestion extends Omit<Question, 'ask' | 'shown' | 'check'> {
  readonly ask: Ask<unknown>;
  readonly shown?: CellKind | ((value: unknown, state: State) => Display);
  check?(value: unknown, state: State): Issue[];
}

export function question<const Key extends AnswerKey>(spec: Question<Key>): AnyQuestion {
  return spec as unknown as AnyQuestion;
}
