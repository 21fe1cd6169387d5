import type { AgreementText } from '../../contract/types.ts';
import { section, type DetailView, type View } from '../output/view.ts';
import type { Look } from '../terminal/look.ts';
import { wrapText } from '../terminal/wrap-text.ts';

const sections: View<AgreementText['sections'][number]> = {
  fields: [
    { path: 'heading', kind: 'text', priority: 1 },
    { path: 'paragraphs', kind: 'list', priority: 2 },
  ],
};

/** The text of an agreement for programs; people get it as a page. */
export const agreementText: DetailView<AgreementText> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'version', kind: 'count', priority: 1 },
    { path: 'status', kind: { word: 'agreementStatus' }, priority: 1 },
    { path: 'title', kind: 'text', priority: 1 },
    { path: 'introduction', kind: 'text', priority: 1 },
  ],
  sections: [section('sections', sections, (text) => text.sections)],
};

const readable = 100;

/** A document as a page: the same words in the same order as in its PDF. */
export function pageOf({ title, introduction, sections: parts }: AgreementText, look: Look): string {
  const { bold } = look.data;
  const wrapped = (text: string, indent = ''): string[] =>
    text
      .split('\n')
      .flatMap((line) => wrapText(line, Math.min(look.columns, readable) - indent.length))
      .map((line, at) => (at === 0 ? line : indent + line));
  return [
    bold(title),
    ...wrapped(introduction),
    ...parts.flatMap(({ heading, facts, paragraphs }) => [
      '',
      bold(heading),
      ...facts.flatMap(({ name, value }) => wrapped(`${name}: ${value}`, '  ')),
      ...paragraphs.flatMap((text) => wrapped(text)),
    ]),
    '',
  ].join('\n');
}

/** A file that was written. */
export interface Download {
  readonly id: string;
  readonly file: string;
}

export const downloadList: View<Download> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'file', kind: 'text', priority: 1 },
  ],
};
