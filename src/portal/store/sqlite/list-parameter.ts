import type { SQLInputValue } from 'node:sqlite';
import type { KeptLists } from './kept-lists.ts';

/** A list of whole numbers that is bound as one value: JSON, unless a table holds the same numbers already. */
export class ListParameter {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** What stands in a query around the place of such a list. The comment tells it from what else reads JSON. */
export const aroundList = ['json_each(/* list */ ', ')'] as const;
const listInQuery = aroundList.join('?');

interface Bound {
  sql: string;
  values: SQLInputValue[];
}

/** Names the tables of the lists that are kept in a query; any other list goes along as JSON. */
export function bindLists(sql: string, parameters: readonly unknown[], kept: KeptLists | undefined): Bound {
  const lists = parameters.filter((each) => each instanceof ListParameter);
  const tables = lists.length === 0 ? [] : kept?.tablesOf(lists.map(({ json }) => json));
  if (tables === undefined || tables.length === 0) return { sql, values: parameters.map(asValue) };
  const [start = '', ...rest] = sql.split(listInQuery);
  return {
    sql: start + rest.map((part, at) => `${tables[at]}${part}`).join(''),
    values: parameters.filter((each) => !(each instanceof ListParameter)) as SQLInputValue[],
  };
}

function asValue(parameter: unknown): SQLInputValue {
  return parameter instanceof ListParameter ? parameter.json : (parameter as SQLInputValue);
}
