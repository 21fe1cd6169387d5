import type { Language } from '../../../../messages/language.ts';
import { load, practiceTexts } from '../../../../messages/load.ts';
import type { PracticeTexts } from '../../../../messages/shape/practice.ts';
import { personName, type Persona } from '../../people/persona.ts';
import { type Html, html, page } from './html.ts';
import type { Means } from '../means.ts';
import { type Door, doors, meansAt, peopleAt, type SignInChoice } from './sign-in-choice.ts';

export type SignInProblem = 'unknown' | 'otherMeans';

/** The page for the next step of signing in; each works without JavaScript. */
export async function signInPage(language: Language, choice: SignInChoice, problem?: SignInProblem): Promise<string> {
  const texts = await load(language, practiceTexts);
  const { door, means } = choice;
  const [heading, step] =
    door === undefined
      ? [texts.heading, doorForm(texts)]
      : means === undefined
        ? [texts.doors[door].button, meansForm(door, texts)]
        : [texts.means[means].button, personForm({ ...choice, door, means }, texts)];
  return page(
    language,
    heading === texts.heading ? texts.title : `${heading} - ${texts.title}`,
    html`<h1>${heading}</h1>
      <p class="practice">${texts.practice}</p>
      ${problem === undefined ? '' : html`<p class="wrong" role="alert">${texts[problem]}</p>`} ${step}
      ${door === undefined ? otherPersonForm(texts) : html`<p><a href="?">${texts.back}</a></p>`}`,
  );
}

function doorForm(texts: PracticeTexts): Html {
  return html`<form method="get">
    <ul>
      ${doors.map((door) => bigButton('door', door, texts.doors[door]))}
    </ul>
  </form>`;
}

function meansForm(door: Door, texts: PracticeTexts): Html {
  return html`<form method="get">
    <input type="hidden" name="door" value="${door}" />
    <ul>
      ${meansAt(door).map((means) => bigButton('means', means, texts.means[means]))}
    </ul>
  </form>`;
}

type Whole = SignInChoice & { door: Door; means: Means };

function personForm({ door, means, level, levels }: Whole, texts: PracticeTexts): Html {
  return html`<form method="post">
    <input type="hidden" name="door" value="${door}" />
    <input type="hidden" name="means" value="${means}" />
    <fieldset>
      <legend>${texts.level}</legend>
      ${levels.map(
        (one) =>
          html`<label
            ><input type="radio" name="level" value="${one}" ${one === level ? html`checked` : ''} />
            ${texts.means[means].levels[one]}</label
          > `,
      )}
    </fieldset>
    <h2>${texts.person}</h2>
    <ul>
      ${peopleAt(door, means).map((persona) => personButton(persona, texts))}
    </ul>
  </form>`;
}

function bigButton(name: string, value: string, { button, hint }: { button: string; hint: string }): Html {
  return html`<li>
    <button name="${name}" value="${value}"><span class="sign-in">${button}</span><span>${hint}</span></button>
  </li> `;
}

function personButton({ key, claims }: Persona, texts: PracticeTexts): Html {
  return bigButton('persona', key, { button: personName(claims), hint: texts.people[key] });
}

/** Anybody in the portal by number, with the means that they have. */
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
