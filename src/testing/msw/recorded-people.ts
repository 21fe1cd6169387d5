import type { Role } from '../../domain/words.ts';
import type { PersonaKey } from '../../portal/practice/people/persona.ts';
import recorded from './recorded.json' with { type: 'json' };

/** One of the invented people of the practice portal. */
export type RecordedPerson = PersonaKey;

/** What the practice portal answers each of them, by the path below /v1. */
const answers: Readonly<Record<RecordedPerson, Readonly<Record<string, unknown>>>> = recorded;

/** The people whom the handlers can answer. */
export const recordedPeople: readonly RecordedPerson[] = Object.keys(recorded) as RecordedPerson[];

export function recordedAnswer(person: RecordedPerson, path: string): unknown {
  return Object.hasOwn(answers[person], path) ? answers[person][path] : undefined;
}

export function roleOf(person: RecordedPerson): Role {
  return (answers[person]['/me'] as { role: Role }).role;
}

/** Whom a request comes from: the token is the name of one of them, or nobody that is known here. */
export function personOf(request: Request): RecordedPerson | undefined {
  const token = request.headers.get('authorization')?.replace(/^Bearer /i, '');
  return recordedPeople.find((person) => person === token);
}
