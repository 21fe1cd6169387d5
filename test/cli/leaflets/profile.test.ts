import { describe, expect, test } from 'vitest';
import { maskIban } from '../../../src/domain/values/identifiers/mask.ts';
import { testIban } from '../../../src/portal/practice/people/test-numbers.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

// Leaflet for budget holders, Profiel aanmaken; leaflet for care providers, the same heading.
describe('"Ga dan naar uw profiel, controleer en vul uw gegevens aan"', () => {
  test('each person sees their own, and what comes from a register', async () => {
    const holder = await portal.as('holder', ['profile', 'show', '--lang', 'nl']);
    expect(holder).toMatchObject({ code: 0 });
    expect(holder.stdout).toMatch(/B\.I\.J\. Voorbeeld[^]*adres|plaats/);
    expect(holder.stdout).toMatch(/\*\*\*\*\*\d{4}/);
    for (const persona of ['representative', 'organisation', 'self-employed', 'carer'] as const) {
      const { code, stdout } = await portal.as(persona, ['profile', 'show', '-o', 'json']);
      expect([persona, code, JSON.parse(stdout).madeAt === null]).toEqual([persona, 0, false]);
    }
    expect((await portal.as('assessor', ['profile', 'show'])).code).toBe(3);
  });

  test('flags change how somebody is reached, in both languages, and nothing that a register says', async () => {
    const line = ['profile', 'edit', '--email', 'b.voorbeeld@example.org', '--messages', 'e-mail', '--language', 'en'];
    const { code, stderr, stdout } = await portal.as('holder', line);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Your profile was kept.\n' });
    expect(stdout).toContain('b.voorbeeld@example.org');
    expect((await portal.as('holder', ['profile', 'edit', '--surname', 'Anders'])).code).toBe(2);
    const without = await portal.as('representative', ['profile', 'edit', '--messages', 'email']);
    expect(without.code).toBe(1);
    expect(without.stderr).toMatch(/e-mail address/);
    const nothing = await portal.as('holder', ['profile', 'edit']);
    expect(nothing.code).toBe(2);
    expect(nothing.stderr).toContain('--email');
  });

  test('an account number is settled as it is elsewhere, and shown masked', async () => {
    const iban = testIban(4321);
    for (const persona of ['holder', 'carer'] as const) {
      const { code, stdout } = await portal.as(persona, ['profile', 'edit', '--iban', iban, '--yes', '-o', 'json']);
      expect([persona, code, JSON.parse(stdout).iban]).toEqual([persona, 0, maskIban(iban)]);
    }
    const { items } = await (await portal.client('carer')).messages.list({});
    expect(items[0]?.type).toBe('care-provider.account-settled');
  });

  test('in a terminal it asks', async () => {
    const answers: [RegExp, string][] = [
      [/E-mail address/, 'rita@example.org\r'],
      [/Telephone number/, '0612345678\r'],
      [/which language/, '\r'],
      [/Where do you want/, '\r'],
    ];
    const { code, stderr } = await portal.as('representative', ['profile', 'edit'], {
      tty: true,
      onWrite: (text, { type }) => {
        const next = answers[0];
        if (next === undefined || !next[0].test(text)) return;
        answers.shift();
        type(next[1]);
      },
    });
    expect({ code, left: answers.length }).toEqual({ code: 0, left: 0 });
    expect(stderr).toContain('Your profile was kept.');
    const kept = await (await portal.client('representative')).profile.show();
    expect(kept).toMatchObject({ email: 'rita@example.org', phone: '0612345678', language: 'nl' });
  });
});

// Domain: what comes from a register is not edited, and is refreshed from it.
test('what registers say is compared, by the person and for a provider by the payment office', async () => {
  const own = await portal.as('representative', ['profile', 'refresh', '-o', 'json']);
  expect(JSON.parse(own.stdout)).toMatchObject({
    address: { city: 'Voorbeeldstad' },
    checks: [{ register: 'persons', outcome: 'unchanged' }],
  });
  const shown = await portal.as('organisation', ['profile', 'refresh', '--lang', 'nl']);
  expect(shown.stdout).toMatch(/handelsregister \(KVK\) +klopt/);
  const office = await portal.as('payment-officer', ['provider', 'refresh', 'V0000002', '-o', 'json']);
  expect(JSON.parse(office.stdout)).toMatchObject({ id: 'V0000002', careRegistered: true, checks: [{}, {}] });
});
