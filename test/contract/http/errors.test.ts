import { expect, test } from 'vitest';
import { errors, exitCodes, isErrorCode, type ErrorCode } from '../../../src/contract/http/errors.ts';
import { issueCodes } from '../../../src/domain/issue-codes.ts';

const rows = Object.entries(errors) as [ErrorCode, (typeof errors)[ErrorCode]][];

test.each(rows)('%s has a status of HTTP, or none when only a client sees it, and an exit code', (code, kind) => {
  const { status, exit } = kind;
  expect(status === null || (status >= 400 && status <= 599)).toBe(true);
  expect(exitCodes).toHaveProperty(exit);
  expect(exitCodes[exit]).toBeGreaterThan(0);
  expect(isErrorCode(code)).toBe(true);
});

test.each(rows)('%s ends as temporary exactly when the same call may be made again', (_, { exit, retryable }) => {
  expect(retryable).toBe(exit === 'temporary');
});

// Source: NLGov REST API Design Rules, /core/error-handling/invalid-input
test('wrong input is 400, never 422', () => {
  expect(errors['invalid-input'].status).toBe(400);
  expect(rows.map(([, { status }]) => status)).not.toContain(422);
});

test('exit codes differ from each other', () => {
  const codes = Object.values(exitCodes);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(Object.entries(issueCodes))('%s has a severity and names the source of its rule', (code, rule) => {
  expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
  expect(['error', 'warning']).toContain(rule.severity);
  expect(rule.source.length).toBeGreaterThan(5);
});
