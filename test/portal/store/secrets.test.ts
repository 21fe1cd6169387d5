import { describe, expect, test } from 'vitest';
import { createSecrets } from '../../../src/portal/store/secrets.ts';

const secrets = createSecrets(new Uint8Array(32).fill(1));

describe('a sealed text', () => {
  test.each(['', '123456782', 'zorg bij Zoë 🌷', 'x'.repeat(100_000)])('opens again (%#)', (text) => {
    expect(secrets.unseal(secrets.seal(text))).toBe(text);
  });

  test('shows nothing and is never the same twice', () => {
    const one = secrets.seal('123456782');
    const other = secrets.seal('123456782');
    expect(one).not.toContain('123456782');
    expect(one).not.toBe(other);
  });

  test('does not open with another key, nor when a character was changed', () => {
    const sealed = secrets.seal('123456782');
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(() => createSecrets(new Uint8Array(32).fill(2)).unseal(sealed)).toThrow();
    expect(() => secrets.unseal(changed)).toThrow();
    expect(() => secrets.unseal('v9.abc')).toThrow(/does not know/);
  });
});

describe('a hash', () => {
  test('finds the same text again and depends on the key', () => {
    expect(secrets.hash('123456782')).toBe(secrets.hash('123456782'));
    expect(secrets.hash('123456782')).not.toBe(secrets.hash('123456783'));
    expect(createSecrets(new Uint8Array(32).fill(2)).hash('123456782')).not.toBe(secrets.hash('123456782'));
  });
});

test('a key of another length is refused', () => {
  expect(() => createSecrets(new Uint8Array(16))).toThrow(/32 bytes/);
});
