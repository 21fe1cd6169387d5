import { createHash } from 'node:crypto';
import type { Language } from '../../../messages/language.ts';
import { load } from '../../../messages/part.ts';

const style = `body{font:1.125rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#f3f6f9;margin:0}
header{background:#154273;color:#fff;padding:1rem;font-weight:700}main{max-width:40rem;padding:1rem}`;

/** The address holds a code: nothing may load, nothing may be kept, and the address goes nowhere. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  connection: 'close',
};

export async function answerPage(language: Language, isSignedIn: boolean): Promise<string> {
  const { signInTexts } = await import('../../../messages/sign-in-texts.ts');
  const { title, done, failed } = (await load(language, signInTexts)).answerPage;
  const { heading, text } = isSignedIn ? done : failed;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title><style>${style}</style></head>
<body><header>${title}</header><main><h1>${heading}</h1><p>${text}</p></main></body>
</html>
`;
}
