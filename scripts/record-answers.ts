// Writes what the practice portal answers its people, for the handlers in src/testing/msw that answer without a portal. `npm run record` does
// it again after the portal has changed; a test tells when that is needed.
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { OperationFacts, PathParameter } from '../src/contract/operation.ts';
import { operations } from '../src/contract/operations.ts';
import { isPathValue } from '../src/contract/http/path-values.ts';
import { type PersonaKey, personaKeys } from '../src/portal/practice/people/persona.ts';
import { openTestPortal, type TestPortal } from '../src/testing/test-portal.ts';

type Answers = Record<string, unknown>;

/** What each person gets who asks for all that they may see: the answer by its path below /v1. */
async function recordAnswers(): Promise<Record<string, Answers>> {
  await using portal = await openTestPortal();
  const recorded: Record<string, Answers> = {};
  for (const persona of personaKeys) recorded[persona] = await recordAnswersTo(persona, portal);
  return recorded;
}

export async function recordAnswersTo(persona: PersonaKey, portal: TestPortal): Promise<Answers> {
  const authorization = `Bearer ${await portal.tokenOf(persona)}`;
  const answers = await recordWith(async (path) => {
    const answer = await fetch(`${portal.url}/v1${path}`, { headers: { authorization } });
    if (!answer.ok) return undefined;
    return answer.headers.get('content-type')?.includes('json') === true
      ? signedInOnce(await answer.json())
      : answer.text();
  });
  return withSameCodes(answers);
}

const STAFF_CODE = /"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"/g;

/** The codes of people in an organisation are made with the key of one portal: each becomes the same one at each recording. */
function withSameCodes(answers: Answers): Answers {
  const known: string[] = [];
  const sameFor = (code: string): string => {
    if (!known.includes(code)) known.push(code);
    return `"0000-0000-0000-000${known.indexOf(code)}"`;
  };
  return JSON.parse(JSON.stringify(answers).replaceAll(STAFF_CODE, sameFor)) as Answers;
}

const signedInAt = '2026-11-03T08:00:00.000Z';
const tokenEndsAt = '2026-11-03T08:15:00.000Z';

/** When somebody signed in is another moment at each recording. */
function signedInOnce(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('signIn' in answer)) return answer;
  return { ...answer, signIn: { ...(answer.signIn as object), signedInAt, tokenEndsAt } };
}

async function recordWith(ask: (path: string) => Promise<unknown>): Promise<Answers> {
  const answers: Answers = {};
  const keep = async (path: string, from = path): Promise<void> => {
    const answer = await ask(from);
    if (answer !== undefined) answers[path] = answer;
  };
  // A document in PDF is made of what the other answers say.
  const isRecorded = ({ method, media }: OperationFacts): boolean => method === 'GET' && media !== 'application/pdf';
  const gets = Object.values<OperationFacts>(operations).filter(isRecorded);
  for (const { path, paged } of gets)
    if (!path.includes('{')) await keep(path, paged === true ? `${path}?limit=500` : path);
  const ids = new Set(JSON.stringify(answers).match(/(?<=")[A-Z]\d{7}(?=")/g));
  for (const { path } of gets)
    for (const id of [...ids].filter((one) => fits(path, one)).sort()) await keep(path.replace(/\{\w+\}/, id));
  return answers;
}

/** Whoever asks for what cannot be there is taken for somebody who guesses, and hears nothing more. */
function fits(path: string, id: string): boolean {
  const [, name] = /\{(\w+)\}/.exec(path) ?? [];
  return name !== undefined && isPathValue(name as PathParameter, id);
}

const { argv } = process;
if (argv[1] !== undefined && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
  const text = await format(JSON.stringify(await recordAnswers()), { parser: 'json', printWidth: 120 });
  writeFileSync(new URL('../src/testing/msw/recorded.json', import.meta.url), text);
}
