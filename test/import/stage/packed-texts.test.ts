import { expect } from 'vitest';
import { PackedTexts } from '../../../src/import/stage/packed-texts.ts';
import { fc, test } from '../support/property.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.nat({ max: 140_000 }).map((length) => 'é'.repeat(length)),
);

test.prop([fc.array(anyText, { maxLength: 30 })])('each text is at its place, and no other', (texts) => {
  const packed = new PackedTexts();
  const places = texts.map((text) => packed.keep(text));
  places.forEach((place, at) => {
    const text = texts[at] ?? '';
    expect(place).toBeGreaterThan(0);
    expect(packed.at(place) === text).toBe(true);
    for (const other of texts) expect(packed.is(place, other)).toBe(other === text);
  });
  expect(packed.at(0)).toBeUndefined();
  expect(packed.is(0, '')).toBe(false);
});
