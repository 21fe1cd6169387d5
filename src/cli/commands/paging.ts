import { mostOnPage, pageSize } from '../../contract/limits.ts';
import { flag, option, type InputOf } from '../framework/spec.ts';
import { count, text } from '../framework/values/value.ts';

const MOST = mostOnPage;

export const pagingOptions = { limit: option(count(1, MOST), { usual: pageSize }), all: flag(), cursor: option(text) };

/** All pages are fetched in the largest pages there are. */
export function pageQuery({ limit, all, cursor }: InputOf<typeof pagingOptions>) {
  return {
    limit: limit ?? (all ? MOST : undefined),
    cursor,
  };
}
