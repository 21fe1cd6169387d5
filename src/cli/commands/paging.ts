import { mostOnPage, pageSize } from '../../contract/limits.ts';
import type { Pages } from '../output/output.ts';
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

/** The same pages; each record that is taken from them is noted as well. */
export function noting<Item>(pages: Pages<Item>, note: (item: Item) => void): Pages<Item> {
  return {
    then: (done, failed) =>
      pages
        .then((page) => {
          for (const item of page.items) note(item);
          return page;
        })
        .then(done, failed),
    async *[Symbol.asyncIterator]() {
      for await (const item of pages) {
        note(item);
        yield item;
      }
    },
  };
}
