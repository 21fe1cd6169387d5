import type { Language } from '../../../../messages/language.ts';
import { load, practiceTexts } from '../../../../messages/load.ts';
import type { PracticeTexts } from '../../../../messages/shape/practice.ts';
import { html, page } from './html.ts';

export type DeviceProblem = keyof PracticeTexts['device']['problems'];

/** Where a form of these pages goes, and the secret by which the issuer knows that it was theirs. */
export interface FormFacts {
  action: string;
  secret: string;
}

interface CodeQuestion extends FormFacts {
  /** What was filled in already, or came with the address. */
  code: string;
  problem: DeviceProblem | undefined;
}

/** Asks for the code that stands on the other device. */
export async function codePage(language: Language, { action, secret, code, problem }: CodeQuestion): Promise<string> {
  const { device, title } = await load(language, practiceTexts);
  const said = problem === undefined ? undefined : device.problems[problem];
  return page(
    language,
    `${device.heading} - ${title}`,
    html`<h1>${device.heading}</h1>
      ${said === undefined ? '' : html`<p class="wrong" role="alert">${said}</p>`}
      <form method="post" action="${action}" class="other">
        <input type="hidden" name="xsrf" value="${secret}" />
        <label for="code">${device.label}</label>
        <input
          id="code"
          name="user_code"
          value="${code}"
          required
          maxlength="16"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          class="code"
          aria-describedby="hint"
        />
        <p id="hint">${device.hint}</p>
        <button>${device.next}</button>
      </form>`,
  );
}

/** Shows the code once more: whoever got it from somebody else would sign that person in. Source: RFC 8628, 3.3 and 5.4. */
export async function confirmPage(language: Language, { action, secret }: FormFacts, code: string): Promise<string> {
  const { device, title } = await load(language, practiceTexts);
  return page(
    language,
    `${device.isYours} - ${title}`,
    html`<h1>${device.isYours}</h1>
      <p class="code">${code}</p>
      <p class="practice">${device.warning}</p>
      <form method="post" action="${action}" class="other">
        <input type="hidden" name="xsrf" value="${secret}" />
        <input type="hidden" name="user_code" value="${code}" />
        <p>
          <button name="confirm" value="yes">${device.yes}</button>
          <button name="abort" value="yes" class="second">${device.no}</button>
        </p>
      </form>`,
  );
}

/** Says that the other device goes on by itself. */
export async function donePage(language: Language): Promise<string> {
  const { device, title } = await load(language, practiceTexts);
  const { heading, text } = device.done;
  return page(
    language,
    `${heading} - ${title}`,
    html`<h1>${heading}</h1>
      <p>${text}</p>`,
  );
}
