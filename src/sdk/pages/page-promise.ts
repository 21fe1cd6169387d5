/** One page of a list, with the way to the next. */
export class Page<Item> {
  readonly items: readonly Item[];
  /** The cursor is null on the last page. */
  readonly nextCursor: string | null;
  readonly #fetch: FetchPage<Item>;

  constructor(content: PageContent<Item>, fetch: FetchPage<Item>) {
    this.items = content.items;
    this.nextCursor = content.nextCursor;
    this.#fetch = fetch;
  }

  /** The page after this one; undefined after the last. */
  async next(): Promise<Page<Item> | undefined> {
    return this.nextCursor === null ? undefined : new Page(await this.#fetch(this.nextCursor), this.#fetch);
  }
}

export interface PageContent<Item> {
  items: Item[];
  nextCursor: string | null;
}
/** Without a cursor it gets the page that was asked for. */
export type FetchPage<Item> = (cursor?: string) => Promise<PageContent<Item>>;

/**
 * A list that is asked for when it is used: await it for one page, or go through all items.
 *
 * @example
 * const { items, nextCursor } = await client.declarations.list({ month: '2026-10' });
 * for await (const declaration of client.declarations.list({ month: '2026-10' })) console.log(declaration.id);
 */
export class PagePromise<Item> implements Promise<Page<Item>>, AsyncIterable<Item> {
  readonly #fetch: FetchPage<Item>;
  #first: Promise<Page<Item>> | undefined;

  constructor(fetch: FetchPage<Item>) {
    this.#fetch = fetch;
  }

  get [Symbol.toStringTag](): string {
    return 'PagePromise';
  }

  then<Then = Page<Item>, Else = never>(
    onPage?: ((page: Page<Item>) => Then | PromiseLike<Then>) | null,
    onError?: ((reason: unknown) => Else | PromiseLike<Else>) | null,
  ): Promise<Then | Else> {
    return this.#page().then(onPage, onError);
  }

  catch<Else = never>(onError?: ((reason: unknown) => Else | PromiseLike<Else>) | null): Promise<Page<Item> | Else> {
    return this.#page().catch(onError);
  }

  finally(onEnd?: (() => void) | null): Promise<Page<Item>> {
    return this.#page().finally(onEnd);
  }

  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let page: Page<Item> | undefined = await this.#page();
    for (; page !== undefined; page = await page.next()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Returns all items; with a limit at most so many, and no page more than needed. */
  async toArray({ limit = Infinity }: { limit?: number } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const page of this.pages()) {
      items.push(...page.items.slice(0, limit - items.length));
      if (items.length >= limit) break;
    }
    return items;
  }

  #page(): Promise<Page<Item>> {
    this.#first ??= this.#fetch().then((content) => new Page(content, this.#fetch));
    return this.#first;
  }
}
