import type { Issue } from '../../domain/issue.ts';

/** What was told of a declaration and let through, as it is kept for whoever decides on it; nothing of most. */
export function packWarnings(issues: readonly Issue[]): string | null {
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  return warnings.length === 0 ? null : JSON.stringify(warnings);
}

export function readWarnings(packed: string | null): Issue[] {
  return packed === null ? [] : (JSON.parse(packed) as Issue[]);
}
