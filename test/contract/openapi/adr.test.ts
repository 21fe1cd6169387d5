import spectral from '@stoplight/spectral-core';
import { bundleAndLoadRuleset } from '@stoplight/spectral-ruleset-bundler/with-loader';
import fs from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '../../../src/contract/openapi/openapi.ts';

const linter = new spectral.Spectral();
/** What the rules have to say about the document: it is asked once, since most of it is following the references. */
let report: readonly string[];

beforeAll(async () => {
  const fetch = () => Promise.reject(new Error('rules come from this folder only'));
  linter.setRuleset(await bundleAndLoadRuleset(`${import.meta.dirname}/adr-ruleset.yaml`, { fs, fetch }));
  report = await reportOn(openApiDocument());
});

async function reportOn(document: unknown): Promise<string[]> {
  // Spectral may keep what it is given
  const findings = await linter.run(structuredClone(document) as Record<string, unknown>);
  return findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
}

test('the NLGov REST API Design Rules have nothing to say about the document', () => {
  expect(report).toEqual([]);
});

/** The document with one of its paths. */
function onePath() {
  const { info, paths: all, ...rest } = JSON.parse(JSON.stringify(openApiDocument()));
  return { ...rest, info, paths: { '/me': all['/me'] } };
}

test('on a loopback address they ask for https and for nothing else', async () => {
  const { servers, ...document } = openApiDocument({ serverUrl: 'http://127.0.0.1:4100/' });
  // All else is as it is elsewhere, where they have nothing to say.
  expect({ ...document, servers: openApiDocument()['servers'] }).toEqual(openApiDocument());
  expect(await reportOn({ ...onePath(), servers })).toEqual(['nlgov:servers-use-https at servers.0.url']);
});

test('they would have noticed a document that breaks them', async () => {
  const document = onePath();
  document.paths['/Budgets/'] = { get: { responses: {} } };
  delete document.info.title;
  delete document.info.contact.email;
  delete document.paths['/me'].get.responses['200'].headers;
  const expected = [
    'nlgov:missing-header at paths./me.get.responses.200',
    'nlgov:info-contact-fields-exist at info.contact',
    'nlgov:paths-kebab-case at paths./Budgets/',
    'oas3-schema at info',
    'path-keys-no-trailing-slash at paths./Budgets/',
  ];
  expect(await reportOn(document)).toEqual(expect.arrayContaining(expected));
});
