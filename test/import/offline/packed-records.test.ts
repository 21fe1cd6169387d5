import { expect } from 'vitest';
import { PackedRecords } from '../../../src/import/offline/packed-records.ts';
import { fc, test } from '../support/property.ts';

const anyKey = fc.oneof(fc.constantFrom('a', 'b', 'één'), fc.string());

test.prop([fc.array(fc.tuple(fc.uniqueArray(anyKey, { maxLength: 3 }), fc.string()), { maxLength: 3000 }), anyKey])(
  'values are found by each of their keys, the newest first',
  (records, other) => {
    const packed = new PackedRecords<{ keys: string[]; text: string }>();
    expect(packed.isEmpty).toBe(true);
    for (const [keys, text] of records) packed.add(keys, { keys, text });
    for (const key of [other, ...records.flatMap(([keys]) => keys).slice(0, 50)]) {
      const own = records.filter(([keys]) => keys.includes(key)).map(([keys, text]) => ({ keys, text }));
      expect([...packed.find(key, ({ keys }) => keys.includes(key))]).toEqual(own.reverse());
    }
  },
);
