import type { IssueCode } from '../../domain/issue-codes.ts';
import type { issueParams } from '../../domain/issue-params.ts';

type Shown<Format> = Format extends 'count'
  ? number
  : Format extends 'count?'
    ? number | undefined
    : Format extends `${string}?`
      ? string | undefined
      : string;

/** The params of an issue as a text can use them: written out, except a count, which decides on a plural. */
export type ShownParams<Code extends IssueCode> = {
  readonly [Name in keyof (typeof issueParams)[Code]]: Shown<(typeof issueParams)[Code][Name]>;
};
