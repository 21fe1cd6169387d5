import spectral from '@stoplight/spectral-core';
import { bundleAndLoadRuleset } from '@stoplight/spectral-ruleset-bundler/with-loader';
import fs from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '../../../src/contract/openapi/openapi.ts';

const linter = new spectral.Spectral();

beforeAll(async () => {
  const fetch = () => Promise.reject(new Error('rules come from this folder only'));
  linter.setRuleset(await bundleAndLoadRuleset(`${import.meta.dirname}/adr-ruleset.yaml`, { fs, fetch }));
});

async function reportOn(document: unknown): Promise<string[]> {
  // Spectral may keep what it is given
  const findings = await linter.run(structuredClone(document) as Record<string, unknown>);
  return findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
}

test('the NLGov REST API Design Rules have nothing to say about the document', async () => {
  expect(await reportOn(openApiDocument())).toEqual([]);
});

test('on a loopback address they ask for https and for nothing else', async () => {
  expect(await reportOn(openApiDocument({ serverUrl: 'http://127.0.0.1:4100/' }))).toEqual([
    'nlgov:servers-use-https at servers.0.url',
  ]);
});

test('they would have noticed a document that breaks them', async () => {
  const { info, paths: all, ...rest } = JSON.parse(JSON.stringify(openApiDocument()));
  const paths = { '/me': all['/me'], '/Budgets/': { get: { responses: {} } } };
  delete info.title;
  delete info.contact.email;
  delete paths['/me'].get.responses['200'].headers;
  const report = await reportOn({ ...rest, info, paths });
  expect(report).toContain('oas3-schema at info');
  expect(report).toContain('nlgov:info-contact-fields-exist at info.contact');
  expect(report).toContain('nlgov:missing-header at paths./me.get.responses.200');
  expect(report).toContain('path-keys-no-trailing-slash at paths./Budgets/');
  expect(report).toContain('nlgov:paths-kebab-case at paths./Budgets/');
});
