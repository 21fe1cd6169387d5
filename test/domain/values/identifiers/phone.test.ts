import { expect, test } from 'vitest';
import { isPhone } from '../../../../src/domain/values/identifiers/phone.ts';

test.each([
  '0612345678',
  '06 1234 5678',
  '06-12345678',
  '(030) 123 45 67',
  '+31612345678',
  '+31 (0)6 12345678',
  '0031301234567',
  '+32470123456',
  '+1 (415) 555-2671',
])('%s can be called', (text) => expect(isPhone(text)).toBe(true));

test.each([
  '06',
  '',
  '061234567',
  '06123456789',
  '0012345',
  '+316123456',
  '+0612345678',
  '06123456ab',
  '+1234567890123456',
])('%j is no telephone number', (text) => expect(isPhone(text)).toBe(false));
