import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html, page, pageHeaders } from '../../../../src/portal/practice/issuer/pages/html.ts';
import * as answerPage from '../../../../src/sdk/sign-in/browser/answer-page.ts';

// A browser says nothing to anybody when it refuses a style: the page is only bare.
test.each([
  ['the issuer', page('nl', 'Inloggen', html`<h1>Inloggen</h1>`), pageHeaders],
  ['the program that waits', await answerPage.answerPage('nl', true), answerPage.pageHeaders],
])('the style in a page of %s is the one that its headers let through', (_, text, headers) => {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
  expect(style).toContain('body');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
});
