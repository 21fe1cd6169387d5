import { expect, test } from 'vitest';
import { readStaffCode, staffCodePattern, writeStaffCode } from '../../../src/domain/staff/code.ts';

test('bytes become sixteen signs in four groups', () => {
  expect(writeStaffCode(Uint8Array.from({ length: 20 }, (_, index) => index * 13))).toBe('0DT7-M1EV-8N2F-W9P3');
  expect(writeStaffCode(new Uint8Array(16).fill(255))).toMatch(staffCodePattern);
});

test.each([
  ['0DT7-M1EV-8N2F-W9P3', '0DT7-M1EV-8N2F-W9P3'],
  ['0dt7m1ev8n2fw9p3', '0DT7-M1EV-8N2F-W9P3'],
  [' odt7 mlev 8n2f w9p3 ', '0DT7-M1EV-8N2F-W9P3'],
  ['0DT7-M1EV-8N2F-W9P', undefined],
  ['0DT7-M1EV-8N2F-W9P3-A', undefined],
  ['UUUU-UUUU-UUUU-UUUU', undefined],
  ['', undefined],
])('%j is read as %j', (typed, code) => {
  expect(readStaffCode(typed)).toBe(code);
});
