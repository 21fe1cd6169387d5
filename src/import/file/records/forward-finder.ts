/**
 * Finds the next match from positions that only move forward. A match is looked for again only when it was passed,
 * since most files have none at all.
 */
export abstract class Finder {
  protected readonly text: string;
  #found = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Finds where the next match stands; the length of the text when there is none. */
  from(position: number): number {
    if (this.#found < position) {
      const found = this.find(position);
      this.#found = found < 0 ? this.text.length : found;
    }
    return this.#found;
  }

  protected abstract find(position: number): number;
}

export class CharacterFinder extends Finder {
  readonly #character: string;

  constructor(text: string, character: string) {
    super(text);
    this.#character = character;
  }

  protected find(position: number): number {
    return this.text.indexOf(this.#character, position);
  }
}

export class PatternFinder extends Finder {
  readonly #pattern: RegExp;

  constructor(text: string, pattern: RegExp) {
    super(text);
    this.#pattern = pattern;
  }

  protected find(position: number): number {
    this.#pattern.lastIndex = position;
    return this.#pattern.exec(this.text)?.index ?? -1;
  }
}
