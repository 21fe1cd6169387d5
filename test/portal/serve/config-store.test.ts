import { expect, test } from 'vitest';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import { rulesInConfig, storeInConfig } from '../../../src/portal/serve/config-store.ts';
import { configFolder } from './support/served.ts';

test('a copy can be put back and a key changed while the rules of the operator are faulty', async () => {
  const { write, good } = configFolder();
  const rules = write('keepCareFile: [', 'rules.yaml');
  const config = write({ ...good, rules });
  expect(await storeInConfig(config, {})).toMatchObject({ database: good.database.sqlite });
  await expect(rulesInConfig(config, {})).rejects.toMatchObject({ code: 'config-no-yaml' });
});

test('the rules of a config hold where it names some', async () => {
  const { write, good } = configFolder();
  const keepCareFile = [{ validFrom: '2015-01-01', value: 84, source: 'own decision' }];
  const rules = write({ keepCareFile }, 'rules.yaml');
  expect((await rulesInConfig(write({ ...good, rules }), {})).keepCareFile).toContainEqual(
    expect.objectContaining({ source: 'own decision' }),
  );
  expect(await rulesInConfig(write(good), {})).toEqual(standardRules);
});
