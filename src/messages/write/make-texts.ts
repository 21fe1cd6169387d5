import type { IssueCode } from '../../domain/issue-codes.ts';
import { formOf } from './form-of.ts';
import { ownValue } from './own.ts';
import { placeOf } from './place-of.ts';
import { paramsWriter } from './write-params.ts';
import type { IssueFacts, Texts } from '../shape/texts.ts';
import type { LanguageTexts } from '../shape/language-texts.ts';

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function findingsIn(wording: LanguageTexts, write: ReturnType<typeof paramsWriter>): Texts['finding'] {
  // The params that are written for a code fit the text of that code; TypeScript cannot follow the pair.
  const say = wording.issues as Readonly<Record<IssueCode, (shown: object, form: string) => string>>;
  return ({ code, path, params }) =>
    // A newer portal may know codes that this package does not.
    Object.hasOwn(say, code) ? say[code](write(code, params), formOf(path, wording)) : code;
}

function issuesIn(wording: LanguageTexts, finding: Texts['finding']) {
  return (issue: IssueFacts): string => {
    const place = placeOf(issue.path, wording, issue.line);
    return place === '' ? finding(issue) : `${capitalised(place)}: ${finding(issue)}`;
  };
}

export function makeTexts(wording: LanguageTexts): Texts {
  const { language, format, greeting, errors, events, tasks, operations } = wording;
  const write = paramsWriter(format, wording.words);
  const finding = findingsIn(wording, write);
  return {
    language,
    format,
    greeting,
    finding,
    issue: issuesIn(wording, finding),
    facts: ({ code, params }) => (Object.hasOwn(wording.issues, code) ? write(code, params) : {}),
    error: (code, params = {}) => ({ title: errors[code].title, detail: errors[code].detail(params) }),
    advice: (code) => errors[code].advice,
    message: (type, params = {}) => events[type](params),
    task: (kind, count) => tasks[kind](count),
    word: (group, value) => (wording.words[group] as Readonly<Record<string, string>>)[value] ?? value,
    operation: (name) => operations[name],
    field: (path) => placeOf(path, wording),
    fieldName: (name) => ownValue<string>(wording.fields, name),
  };
}
