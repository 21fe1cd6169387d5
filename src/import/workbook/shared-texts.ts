import type { Archive } from './archive.ts';
import { mostSharedText, sharedTextRoom } from './limits.ts';
import { readWholeXml, type XmlReader } from './read-xml.ts';
import { unescapeText } from './unescape-text.ts';
import { WorkbookError } from './workbook-error.ts';

/** Reads the texts that the cells of a workbook point to by their number. */
export async function readSharedTexts(archive: Archive, part: string): Promise<string[]> {
  if (!archive.has(part)) return [];
  const texts: string[] = [];
  let size = 0;
  const gather = new RichText();
  await readWholeXml(archive, part, {
    open: (name) => {
      if (name === 'si') gather.begin();
      else gather.open(name);
    },
    close: (name) => {
      gather.close(name);
      if (name !== 'si') return;
      const text = gather.text;
      size += text.length + sharedTextRoom;
      if (size > mostSharedText) throw new WorkbookError('too-large');
      texts.push(text);
    },
    text: (text) => gather.add(text),
  });
  return texts;
}

/** A text of runs with a look of their own. How it sounds (`rPh`, in Japanese) is no part of it. */
export class RichText implements Omit<XmlReader, 'text'> {
  #text = '';
  #inText = false;
  #inSound = false;

  begin(): void {
    this.#text = '';
    this.#inText = false;
    this.#inSound = false;
  }

  open(name: string): void {
    if (name === 't') this.#inText = true;
    if (name === 'rPh') this.#inSound = true;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    if (name === 'rPh') this.#inSound = false;
  }

  add(text: string): void {
    if (this.#inText && !this.#inSound) this.#text += text;
  }

  get text(): string {
    return unescapeText(this.#text);
  }
}
