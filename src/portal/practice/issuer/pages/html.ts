import { createHash } from 'node:crypto';
import type { Language } from '../../../../messages/language.ts';

/** Text that is HTML already; everything else is escaped when it is put into a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function writePart(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  return part instanceof Html ? part.text : part.map(({ text }) => text).join('');
}

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((page, text, index) => page + writePart(parts[index - 1] ?? '') + text));
}

const STYLE = `
:root { font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #f3f6f9; }
body { margin: 0; }
header { background: #154273; color: #fff; padding: 1rem; }
header p { margin: 0 auto; max-width: 44rem; font-weight: 700; }
main { margin: 0 auto; max-width: 44rem; padding: 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.practice, .wrong { border-left: .4rem solid #f9e11e; background: #fff; padding: .75rem 1rem; }
.wrong { border-color: #d52b1e; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: .5rem 0; }
fieldset { border: 2px solid #535353; border-radius: .25rem; background: #fff; }
fieldset label { display: block; padding: .25rem 0; }
button { font: inherit; cursor: pointer; }
li button { width: 100%; text-align: left; padding: .75rem 1rem; background: #fff; border: 2px solid #154273; border-radius: .25rem; }
li button span { display: block; }
li button .sign-in { font-weight: 700; color: #154273; }
.other button { padding: .6rem 1.5rem; background: #154273; color: #fff; border: 0; border-radius: .25rem; }
.other input { font: inherit; padding: .5rem; margin: .25rem 0 .75rem; display: block; border: 2px solid #535353; }
.other .second { background: #fff; color: #154273; border: 2px solid #154273; }
.code { font: 700 2rem/1.5 ui-monospace, monospace; letter-spacing: .1em; max-width: 100%; box-sizing: border-box; }
button:hover { background: #dce8f3; } .other button:hover { background: #0b2a4d; } .other .second:hover { background: #dce8f3; }
:focus-visible { outline: 3px solid #f9a01b; outline-offset: 2px; }
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');
/** A browser takes a style of exactly the signs that were hashed, and passes over one with a space more. */
const style = new Html(`<style>${STYLE}</style>`);

/** Nothing may run or be loaded; the form's answer may go on to the address where `pgb` waits. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self' http:; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

export function page(language: Language, title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <header><p>mijn pgb</p></header>
        <main>${content}</main>
      </body>
    </html> `.text;
}
