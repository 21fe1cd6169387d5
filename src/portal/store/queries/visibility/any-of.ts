import { type Expression, ExpressionWrapper, PrimitiveValueListNode } from 'kysely';
import { isLongList } from '../../rows/long-list.ts';
import type { Tables } from '../../schema.ts';

const nobody = [0];

/** Of each list what stands for it in queries: that of who acts for thousands is asked with in one query after the other. */
const lists = new WeakMap<readonly number[], Expression<number>>();

/** The numbers to look for; an empty list, which PostgreSQL refuses, becomes one that no record has. */
export function anyOf(numbers: readonly number[]): readonly number[] | Expression<number> {
  if (numbers.length === 0) return nobody;
  if (!isLongList(numbers)) return numbers;
  let list = lists.get(numbers);
  if (list === undefined) {
    list = new ExpressionWrapper<Tables, keyof Tables, number>(PrimitiveValueListNode.create(numbers));
    lists.set(numbers, list);
  }
  return list;
}
