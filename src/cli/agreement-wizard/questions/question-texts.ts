import type { CareProvider } from '../../../contract/types.ts';
import type { RateLine } from '../../../domain/agreement-terms.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { WizardTexts } from '../../../messages/wizard-texts.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import { cellText, type CellTexts } from '../../output/cell.ts';
import { headerOf } from '../../output/formats/columns.ts';
import type { State } from '../facts/facts.ts';
import type { AnyQuestion, Display } from './question.ts';

/** Questions and answers in the language of the reader. */
export class QuestionTexts {
  readonly texts: Texts;
  readonly cli: CliTexts;
  readonly wizard: WizardTexts;
  readonly #cell: CellTexts;

  constructor(texts: Texts, cli: CliTexts, wizard: WizardTexts) {
    this.texts = texts;
    this.cli = cli;
    this.wizard = wizard;
    this.#cell = { texts, yes: cli.notices.yes, no: cli.notices.no };
  }

  /** Labels a question as `pgb agreement show` does. */
  label({ key, path }: AnyQuestion): string {
    return path === undefined ? this.wizard.questions[key].ask : headerOf(this.cli.headers, this.texts, path);
  }

  answer(question: AnyQuestion, value: unknown, state: State): string {
    return this.lines(question, value, state).join(', ');
  }
  /** Describes one of several choices, with what there is to say about it. */
  choice(question: AnyQuestion, value: unknown, state: State): { name: string; details: string } {
    const [name = '', ...details] = this.lines(question, value, state);
    return { name, details: details.join(', ') };
  }

  /** An answer of several parts has a line for each. */
  lines({ shown = 'text' }: Pick<AnyQuestion, 'shown'>, value: unknown, state: State): string[] {
    return typeof shown === 'function' ? this.#parts(shown(value, state)) : [cellText(shown, value, this.#cell)];
  }

  rate({ careFunction, unit, cents, depositCents }: RateLine): string {
    const { texts } = this;
    const name = texts.word('careFunction', careFunction);
    const per = texts.word('careUnit', unit);
    const deposit = depositCents === undefined ? undefined : texts.format.money(depositCents);
    return this.wizard.rates.one(name, texts.format.money(cents), per, deposit);
  }

  /** Returns enough to recognise somebody by: the name, and the numbers by which others know them. */
  provider({ id, name, kind, agbCode, kvkNumber, bsn }: CareProvider): string[] {
    const numbers = Object.entries({ agbCode, kvkNumber, bsn }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${headerOf(this.cli.headers, this.texts, key)} ${value}`],
    );
    return [`${id} ${name} (${this.texts.word('careProviderKind', kind)})`, numbers.join(', ')];
  }

  /** Lists what else the portal knows of somebody. */
  details(provider: CareProvider): string {
    const { careRegistered, bigRegistered, birthDate, iban } = provider;
    const facts = { birthDate, iban, careRegistered, bigRegistered };
    const kinds = { birthDate: 'date', iban: 'text', careRegistered: 'yes-no', bigRegistered: 'yes-no' } as const;
    return Object.entries(kinds)
      .map(([key, kind]) => [
        headerOf(this.cli.headers, this.texts, key),
        cellText(kind, facts[key as keyof typeof facts], this.#cell),
      ])
      .filter(([, value]) => value !== '')
      .map(([label, value]) => `${label}: ${value}`)
      .join(', ');
  }

  #parts(shown: Display): string[] {
    switch (shown.type) {
      case 'name':
        return [`${shown.id} ${shown.name}`.trim()];
      case 'provider':
        return this.provider(shown.provider);
      case 'new-provider':
        return [this.wizard.newProvider];
      case 'awards':
        return shown.awards.flatMap((award) => this.#award(award));
      case 'pay':
        return [this.wizard.pay[shown.pay]];
      case 'rates':
        return shown.rates.map((rate) => this.rate(rate));
      case 'charges':
        return [this.wizard.charges(this.texts.word('employerCharges', shown.charges), this.#percentage(shown.rate))];
    }
  }

  #award({ id, law, start, end, remainingCents }: State['facts']['awards'][number]): string[] {
    const { format } = this.texts;
    return [`${id} ${law}, ${format.period(`${start}/${end}`)}`, this.wizard.remaining(format.money(remainingCents))];
  }

  /** 1754 is 17,54. */
  #percentage(hundredths: number): string {
    return this.texts.format.money(hundredths).replace(/[€\s]/g, '');
  }
}
