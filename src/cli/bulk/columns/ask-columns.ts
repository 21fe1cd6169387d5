import { columnSets } from '../../../import/column-sets.ts';
import { headerOf, type ChosenColumns, type Column } from '../../../import/columns/columns.ts';
import { fitsColumn, isMeasure } from '../../../import/columns/column-measures.ts';
import type { MappedHeader } from '../../../import/columns/recognise-header.ts';
import { unusedHeaders } from '../../../import/columns/suggest-columns.ts';
import type { Context } from '../../framework/context.ts';
import { openPrompts, type Prompts } from '../../prompt/prompts.ts';
import { fittingMappings } from './columns-missing.ts';

type Map = (named: ChosenColumns) => MappedHeader;

/** Asks a person at a terminal what the columns are that are missing, or that look like another. */
export async function askColumns(context: Context, given: ChosenColumns, map: Map): Promise<ChosenColumns | undefined> {
  const asker = new Asker(await openPrompts(context), context, map);
  return (await asker.askSavedMapping(given)) ?? asker.askAll(given);
}

/** Asks under which name to keep the answers; undefined when they are kept already, or need not be. */
export async function askName(context: Context, answered: ChosenColumns): Promise<string | undefined> {
  const kept = Object.values(context.settings().mappings ?? {});
  if (kept.some((columns) => JSON.stringify(columns) === JSON.stringify(answered))) return undefined;
  const typed = await (await openPrompts(context)).text(context.cli.notices.columns.saveAs, () => undefined);
  return typed.trim() === '' ? undefined : typed.trim();
}

class Asker {
  readonly #prompts: Prompts;
  readonly #context: Context;
  readonly #map: Map;

  constructor(prompts: Prompts, context: Context, map: Map) {
    this.#prompts = prompts;
    this.#context = context;
    this.#map = map;
  }

  /** The first saved mapping that fits, when it is wanted. */
  async askSavedMapping(given: ChosenColumns): Promise<ChosenColumns | undefined> {
    const { mappings = {} } = this.#context.settings();
    const [name] = fittingMappings(this.#map(given).mapping, mappings);
    if (name === undefined || !(await this.#prompts.yesNo(this.#say.fits(name), true))) return undefined;
    return { ...mappings[name], ...given };
  }

  async askAll(given: ChosenColumns): Promise<ChosenColumns | undefined> {
    const named = await this.#askUnread(await this.#confirmSuggestions(await this.#askNeeded(given)));
    return JSON.stringify(named) === JSON.stringify(given) ? undefined : named;
  }

  async #askNeeded(given: ChosenColumns): Promise<ChosenColumns> {
    let named = given;
    const asked = new Set<Column>();
    for (;;) {
      const column = this.#findMissing(named).find((each) => !asked.has(each));
      if (column === undefined) return named;
      asked.add(column);
      const header = await this.#askHeader(named, column);
      if (header !== undefined) named = { ...named, [column]: header };
    }
  }

  /** A column that was named is not asked for, also when the file does not have it. */
  #findMissing(named: ChosenColumns): Column[] {
    const { kind, positions } = this.#map(named).mapping;
    return columnSets[kind].wanted(positions).filter((column) => named[column] === undefined);
  }

  async #askHeader(named: ChosenColumns, column: Column): Promise<string | undefined> {
    const { mapping, suggestions } = this.#map(named);
    const near = suggestions.find((suggestion) => suggestion.column === column)?.header;
    const headers = unusedHeaders(mapping).map(({ header }) => ({ value: header, name: header }));
    if (headers.length === 0) return undefined;
    const choices = [...headers, { value: '', name: this.#say.none }];
    const chosen = await this.#prompts.choose(this.#say.which(headerOf(column)), choices, near);
    return chosen === '' ? undefined : chosen;
  }

  async #confirmSuggestions(given: ChosenColumns): Promise<ChosenColumns> {
    let named = given;
    for (const { header, column, name } of this.#map(given).suggestions) {
      if (await this.#prompts.yesNo(this.#say.isThat(header, name), true)) named = { ...named, [column]: header };
    }
    return named;
  }

  /** Care may be lost with these columns, so that each is named or left out. */
  async #askUnread(given: ChosenColumns): Promise<ChosenColumns> {
    let chosen = given;
    for (;;) {
      const { problems, mapping } = this.#map(chosen);
      const [unread] = problems.filter(({ code }) => code === 'COLUMN_UNREAD');
      if (unread === undefined) return chosen;
      const header = String(unread.params['column']);
      const open = columnSets[mapping.kind].columns.filter(
        (column) => mapping.positions[column] === undefined && isMeasure(column) && fitsColumn(header, column),
      );
      const choices = [
        ...open.map((column) => ({ value: column, name: headerOf(column) })),
        { value: '', name: this.#say.ignore },
      ];
      const column = await this.#prompts.choose(this.#say.isWhat(header), choices);
      chosen =
        column === '' ? { ...chosen, ignored: [...(chosen.ignored ?? []), header] } : { ...chosen, [column]: header };
    }
  }

  get #say() {
    return this.#context.cli.notices.columns;
  }
}
