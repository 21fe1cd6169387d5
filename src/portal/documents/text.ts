import type { Language } from '../../messages/language.ts';

/** A part of a document. */
export interface TextSection {
  heading: string;
  /** What was filled in, by its name. */
  facts: { name: string; value: string }[];
  paragraphs: string[];
}

/** What a document says, in the order in which it is read, whatever it is shown on. */
export interface DocumentText {
  language: Language;
  title: string;
  introduction: string;
  sections: readonly TextSection[];
}
