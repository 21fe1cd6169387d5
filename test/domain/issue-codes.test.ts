import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueCodes } from '../../src/domain/issue-codes.ts';

const folder = `${import.meta.dirname}/../../src/domain/issue-codes`;

test('every code stands in one table, and every table counts', async () => {
  const tables = readdirSync(folder).filter((file) => file !== 'params.ts');
  const codes: string[] = [];
  for (const file of tables) {
    const exported = (await import(`${folder}/${file}`)) as Record<string, object>;
    codes.push(...Object.values(exported).flatMap(Object.keys));
  }
  expect(codes.toSorted()).toEqual(Object.keys(issueCodes).toSorted());
});
