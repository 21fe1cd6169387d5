import { defaultLanguage, type Language, languages } from '../../messages/language.ts';
import { load, startTexts } from '../../messages/load.ts';
import type { StartCode, StartParams, StartText, StartTextByLanguage } from '../../messages/shape/start.ts';

/** The reason why a portal does not start. Decide by `code`; `texts` say it to people, in each language. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartCode;
  readonly params: StartParams[StartCode];
  readonly texts: StartTextByLanguage;

  constructor(code: StartCode, params: StartParams[StartCode], texts: StartTextByLanguage, options?: ErrorOptions) {
    const { what, next } = texts[defaultLanguage];
    super(`${what} ${next}`, options);
    this.code = code;
    this.params = params;
    this.texts = texts;
  }
}

/** Makes the error with its texts, which are loaded when one is needed. */
export async function newStartError<Code extends StartCode>(
  code: Code,
  params: StartParams[Code],
  options?: ErrorOptions,
): Promise<StartError> {
  const textOf = async (language: Language): Promise<[Language, StartText]> => [
    language,
    (await load(language, startTexts))[code](params),
  ];
  const texts = Object.fromEntries(await Promise.all(languages.map(textOf))) as StartTextByLanguage;
  return new StartError(code, params, texts, options);
}
