import type { Language } from '../../../messages/language.ts';
import { load, practiceTexts } from '../../../messages/load.ts';
import type { PracticeTexts } from '../../../messages/shape/practice.ts';
import { type Persona, personas } from '../people/persona.ts';
import { type Html, html, page } from './html.ts';

/** The page on which one chooses a person; it works without JavaScript. */
export async function signInPage(language: Language, { unknown }: { unknown: boolean }): Promise<string> {
  const texts = await load(language, practiceTexts);
  return page(
    language,
    texts.title,
    html`<h1>${texts.heading}</h1>
      <p class="practice">${texts.practice}</p>
      ${unknown ? html`<p class="wrong" role="alert">${texts.unknown}</p>` : ''}
      <form method="post">
        <ul>
          ${personas.map((persona) => personButton(persona, texts))}
        </ul>
      </form>
      ${otherPersonForm(texts)}`,
  );
}

function personButton({ key, claims }: Persona, texts: PracticeTexts): Html {
  return html`<li>
    <button name="persona" value="${key}">
      <span class="sign-in">${texts.people[key].signIn}</span><span>${claims.name}</span
      ><span>${texts.people[key].tasks}</span>
    </button>
  </li> `;
}

function otherPersonForm({ other }: PracticeTexts): Html {
  return html`<form method="post" class="other">
    <h2>${other.heading}</h2>
    <label for="number">${other.label}</label>
    <input id="number" name="persona" required maxlength="16" autocomplete="off" aria-describedby="hint" />
    <p id="hint">${other.hint}</p>
    <button>${other.button}</button>
  </form>`;
}

/** A person sees this page when a request to sign in is wrong and cannot be sent back to who made it. */
export async function failurePage(language: Language, code: string): Promise<string> {
  const { failed, title } = await load(language, practiceTexts);
  return page(
    language,
    title,
    html`<h1>${failed.heading}</h1>
      <p class="wrong" role="alert">${failed.detail}</p>
      <p>${failed.code}: ${code}</p>`,
  );
}
