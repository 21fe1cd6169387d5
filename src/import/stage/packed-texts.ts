import { larger } from './packed-numbers.ts';

const firstUnits = 16 * 1024;
/** A length takes two units, since one may be too small for it. */
const lengthUnits = 2;
const unitValues = 0x1_00_00;

/**
 * Short texts that stay, behind each other in one array: a text of its own takes three times the memory of what it says. Each
 * is known by its place; at place 0 stands none.
 */
export class PackedTexts {
  #units = new Uint16Array(firstUnits);
  #used = 1;

  keep(text: string): number {
    const place = this.#used;
    const end = place + lengthUnits + text.length;
    if (end > this.#units.length) this.#grow(end);
    this.#units[place] = Math.floor(text.length / unitValues);
    this.#units[place + 1] = text.length % unitValues;
    for (let at = 0; at < text.length; at += 1) this.#units[place + lengthUnits + at] = text.charCodeAt(at);
    this.#used = end;
    return place;
  }

  /** Whether this text stands at that place. */
  is(place: number, text: string): boolean {
    const units = this.#units;
    if (place === 0 || this.#lengthAt(place) !== text.length) return false;
    const start = place + lengthUnits;
    // Texts that are nearly alike mostly differ at their end.
    for (let at = text.length - 1; at >= 0; at -= 1) if (units[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  at(place: number): string | undefined {
    if (place === 0) return undefined;
    const start = place + lengthUnits;
    const { buffer } = this.#units;
    return Buffer.from(buffer, 2 * start, 2 * this.#lengthAt(place)).toString('utf16le');
  }

  #lengthAt(place: number): number {
    return (this.#units[place] ?? 0) * unitValues + (this.#units[place + 1] ?? 0);
  }

  #grow(least: number): void {
    this.#units = larger(this.#units, new Uint16Array(Math.max(2 * this.#units.length, least)));
  }
}
