// The pages of the practice issuer in a real browser: by keyboard alone, in both languages, in a narrow and a wide window,
// and nothing that axe-core finds. Source: WCAG 2.1 AA, which sites of the government follow.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usePortal } from '../../../cli/support/portal.ts';
import { chromium } from '../../../package/support/chromium.ts';
import { DevTools } from '../../../support/devtools.ts';
import { authorizationUrl, deviceCode, pkce } from '../support/browser.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

describe.skipIf(chromium === undefined)('in Chromium (skipped where there is none)', () => {
  const portal = usePortal();
  let browser: DevTools;

  beforeAll(async () => {
    browser = await DevTools.start(chromium ?? '', 'nl');
  });
  afterAll(() => browser.close());

  const begin = async (language: string): Promise<void> => {
    const address = await authorizationUrl(portal.url, pkce().challenge, { ui_locales: language });
    await browser.open(address);
    await browser.until(`document.querySelector('button[name=door]')`);
  };
  const askAxe = (): Promise<unknown[]> =>
    browser.valueOf(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join()))`,
    );
  /** Makes everything look as it does under the pointer: each rule for that holds for all that it could be about. */
  const putPointerEverywhere = (): Promise<unknown> =>
    browser.valueOf(`for (const sheet of document.styleSheets)
      for (const [at, rule] of [...sheet.cssRules].map((rule, at) => [at, rule]).reverse())
        if (rule.cssText.includes(':hover')) sheet.insertRule(rule.cssText.replaceAll(':hover', ':not(.nowhere)'), at + 1)`);
  /** Everything that axe-core finds, in a narrow and in a wide window, and under the pointer; and what does not fit in one. */
  const faults = async (): Promise<unknown[]> => {
    await browser.valueOf(`${axe}; undefined`);
    const found: unknown[] = [];
    // A style that the browser refuses leaves a page in which there is little to find fault with.
    if ((await browser.valueOf('document.styleSheets.length')) !== 1) found.push('no style');
    for (const width of [320, 1280]) {
      await browser.resize(width);
      found.push(...(await askAxe()));
      const isWider = await browser.valueOf<boolean>('document.documentElement.scrollWidth > innerWidth');
      if (isWider) found.push(`wider than ${width}`);
    }
    await putPointerEverywhere();
    return [...found, ...(await askAxe())];
  };
  /** Tabs until what stands in focus begins with the text, and shows that it does. */
  const tabTo = async (text: string): Promise<void> => {
    for (let left = 30; left > 0; left -= 1) {
      await browser.press('Tab');
      const focused = await browser.valueOf<string>('(document.activeElement.textContent ?? "").trim()');
      if (!focused.startsWith(text) || focused.length > 400) continue;
      expect(await browser.valueOf('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
      return;
    }
    throw new Error(`No key comes at ${text}`);
  };

  test.each([
    ['nl', ['Inloggen als zorgverlener', 'Inloggen met eHerkenning', 'Praktijk Zelfstandig'], 'Opnieuw kiezen'],
    ['en', ['Sign in as budget holder', 'Sign in with DigiD', 'B.I.J. Voorbeeld'], 'Choose again'],
  ])('in %s from the door to the person, by keys', async (language, [door = '', means = '', person = ''], back) => {
    await begin(language);
    expect(await browser.valueOf('document.documentElement.lang')).toBe(language);
    expect(await faults()).toEqual([]);
    await tabTo(door);
    await browser.press('Enter');
    await browser.until(`document.querySelector('button[name=means]')`);
    expect(await browser.valueOf('document.querySelector("h1").textContent')).toBe(door);
    expect(await faults()).toEqual([]);
    await tabTo(back);
    await tabTo(means);
    await browser.press('Enter');
    await browser.until(`document.querySelector('button[name=persona]')`);
    expect(await faults()).toEqual([]);
    // The level by arrows: one up from the usual one.
    await browser.valueOf('document.activeElement.blur()');
    await browser.press('Tab');
    await browser.press('ArrowUp');
    expect(await browser.valueOf('document.querySelector("input:checked").value')).toBe('low');
    await tabTo(person);
    await browser.press('Enter');
    // Nothing listens there: the browser says so, at the address to which it was sent.
    await browser.until(
      `location.href.startsWith('http://127.0.0.1:49152/callback') || location.protocol === 'chrome-error:'`,
    );
  });

  test.each([
    ['nl', 'Ja, verder', 'Inloggen als budgethouder', 'Inloggen met DigiD', 'B.I.J. Voorbeeld', 'U bent ingelogd'],
    ['en', 'Yes, go on', 'Sign in as budget holder', 'Sign in with DigiD', 'B.I.J. Voorbeeld', 'You are signed'],
  ])('in %s the code of another device, by keys', async (language, yes, door, means, person, done) => {
    const { address, addressWithCode, userCode } = await deviceCode(portal.url, language);
    await browser.open(address);
    await browser.until(`document.querySelector('#code')`);
    expect(await faults()).toEqual([]);
    // A code that nobody has, and then the right one.
    for (const code of ['BBBB-BBBB', userCode.toLowerCase()]) {
      await browser.valueOf(
        `document.querySelector('#code').value = '${code}'; document.querySelector('#code').focus()`,
      );
      await browser.press('Enter');
      if (code === 'BBBB-BBBB') await browser.until(`document.querySelector('[role=alert]')`);
    }
    await browser.until(`document.querySelector('button[name=confirm]')`);
    expect(await browser.valueOf('document.querySelector("p.code").textContent')).toBe(userCode);
    expect(await faults()).toEqual([]);
    await tabTo(yes);
    for (const [text, name] of [
      [door, 'door'],
      [means, 'means'],
      [person, 'persona'],
    ] as const) {
      await browser.press('Enter');
      await browser.until(`document.querySelector('button[name=${name}]')`);
      await tabTo(text);
    }
    await browser.press('Enter');
    await browser.until(`document.querySelector('h1').textContent.startsWith('${done}')`);
    expect(await browser.valueOf('document.documentElement.lang')).toBe(language);
    expect(await faults()).toEqual([]);
    // The address with the code in it shows it, and asks before anything is done; this one was used.
    await browser.open(addressWithCode);
    await browser.until(`document.querySelector('#code').value === '${userCode}'`);
    expect(await faults()).toEqual([]);
    // Until the code is known the page is in the language of the browser.
    await tabTo('Verder');
    await browser.press('Enter');
    await browser.until(`document.querySelector('[role=alert]')`);
    expect(await faults()).toEqual([]);
  });

  test('a number that nobody has is told on the page, and found by who reads it aloud', async () => {
    await begin('nl');
    await browser.valueOf(`document.querySelector('#number').value = 'A9999999'`);
    await tabTo('Inloggen als budgethouder');
    await browser.valueOf(`document.querySelector('#number').focus()`);
    await browser.press('Enter');
    await browser.until(`document.querySelector('[role=alert]')`);
    expect(await faults()).toEqual([]);
  });
});
