import { issueCodes, type IssueCode } from './issue-codes.ts';

type Params = { readonly [Code in IssueCode]: (typeof issueCodes)[Code]['params'] };

/** Tells of each issue what stands in it besides its code; `messages/` may rely on it. */
export const issueParams = Object.fromEntries(
  Object.entries(issueCodes).map(([code, { params }]) => [code, params]),
) as Params;

type ValueOf<Format> = Format extends `${'cents' | 'minutes' | 'count'}${'' | '?'}`
  ? number
  : Format extends 'words'
    ? readonly string[]
    : string;
type Formats<Code extends IssueCode> = Params[Code];
type Optional<F> = { [Name in keyof F]: F[Name] extends `${string}?` ? Name : never }[keyof F];

/** The params that an issue with this code must have, and those that it may have. */
export type IssueParamsOf<Code extends IssueCode> = {
  readonly [Name in Exclude<keyof Formats<Code>, Optional<Formats<Code>>>]: ValueOf<Formats<Code>[Name]>;
} & { readonly [Name in Optional<Formats<Code>>]?: ValueOf<Formats<Code>[Name]> };
