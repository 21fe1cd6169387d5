import type { DemoTexts } from '../../messages/shape/demo.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { Context } from '../framework/context.ts';
import { paragraph } from '../terminal/layout.ts';
import type { View } from '../output/view.ts';
import type { Surroundings } from '../terminal/surroundings.ts';

/** Tells the story to people on standard output. Programs get figures at the end; for them it is said on standard error where it is. */
export class Teller {
  readonly say: DemoTexts;
  readonly texts: Texts;
  readonly meter: Meter;
  /** Somebody reads the story; otherwise only the figures are asked for. */
  readonly isHeard: boolean;
  readonly #context: Context;
  #step = 0;

  constructor(context: Context, say: DemoTexts, texts: Texts) {
    this.#context = context;
    this.say = say;
    this.texts = texts;
    this.isHeard = context.out.isForPeople && context.globals.fields === undefined;
    this.meter = new Meter(context.surroundings.stderr);
  }

  get context(): Context {
    return this.#context;
  }

  async step(title: string): Promise<void> {
    const numbered = `${++this.#step}. ${title}`;
    const { out } = this.#context;
    await (this.isHeard ? out.raw(`${out.look.data.bold(numbered)}\n\n`) : out.aside(numbered));
  }

  async text(text: string): Promise<void> {
    if (this.isHeard) await this.#context.out.raw(`${paragraph(text, this.#context.out.look)}\n`);
  }

  async raw(text: string): Promise<void> {
    if (this.isHeard) await this.#context.out.raw(text);
  }

  async table<Row>(view: View<Row>, rows: readonly Row[]): Promise<void> {
    if (!this.isHeard) return;
    await this.#context.out.answer(view, rows, rows);
    await this.#context.out.raw('\n');
  }

  readonly number = (value: number): string => this.texts.format.number(value);
  readonly money = (cents: number): string => this.texts.format.money(cents);
}

/** Draws one line that changes, for a person who waits at a terminal, and nothing anywhere else. */
class Meter {
  readonly #stderr: Surroundings['stderr'];

  constructor(stderr: Surroundings['stderr']) {
    this.#stderr = stderr;
  }

  show(text: string): void {
    if (this.#stderr.isTTY !== true) return;
    this.#stderr.write(`\r\u001b[2K${text.slice(0, (this.#stderr.columns ?? 80) - 1)}`);
  }

  clear(): void {
    if (this.#stderr.isTTY === true) this.#stderr.write('\r\u001b[2K');
  }
}
