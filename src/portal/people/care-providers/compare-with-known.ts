import type { ParsedInput } from '../../../contract/types.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { CareProviderRecord } from '../../store/queries/people/providers/care-providers.ts';

type Registration = ParsedInput<'careProviders.create'>;

const flags = ['careRegistered', 'bigRegistered'] as const;
const numbers = ['agbCode', 'kvkNumber'] as const;
const facts = ['kind', 'name', 'birthDate', 'email', 'phone'] as const;

// Only how it is written may differ.
function isSame(one: string | null, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether a provider stands in a register is not for a holder to say. */
export function checkFlags(given: Registration, known: CareProviderRecord | undefined): Issue[] {
  return flags
    .filter((flag) => given[flag] === true && known?.[flag] !== true)
    .map((flag) => newIssue('PROVIDER_REGISTER_FLAG', flag, {}));
}

/** Numbers of two providers do not tell which of them is meant. */
export function checkNumbers(given: Registration, known: CareProviderRecord): Issue[] {
  return numbers
    .filter((name) => given[name] !== undefined && known[name] !== null && known[name] !== given[name])
    .filter((name) => name !== 'agbCode' || !known.furtherAgbCodes.includes(given.agbCode ?? ''))
    .map((name) => newIssue('PROVIDER_NUMBERS_DIFFER', name, {}));
}

/** Says where a registration differs from what is known, which it does not change; not what is known. */
export function compareWithKnown(given: Registration, known: CareProviderRecord): Issue[] {
  const differing = facts.filter((name) => given[name] !== undefined && !isSame(known[name], given[name]));
  const denied = flags.filter((flag) => given[flag] === false && known[flag]);
  return [...differing, ...denied].map((name) => newIssue('PROVIDER_KNOWN_DIFFERENTLY', name, {}));
}
