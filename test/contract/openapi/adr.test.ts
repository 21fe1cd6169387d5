import spectral, { type Ruleset } from '@stoplight/spectral-core';
import { bundleAndLoadRuleset } from '@stoplight/spectral-ruleset-bundler/with-loader';
import fs from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '../../../src/contract/openapi/openapi.ts';

const linter = new spectral.Spectral();
let ruleset: Ruleset;

beforeAll(async () => {
  const fetch = () => Promise.reject(new Error('rules come from this folder only'));
  ruleset = await bundleAndLoadRuleset(`${import.meta.dirname}/adr-ruleset.yaml`, { fs, fetch });
  linter.setRuleset(ruleset);
});

/** What the rules have to say; those of which the name is wanted. */
async function reportOn(document: unknown, isWanted: (rule: string) => boolean = () => true): Promise<string[]> {
  const unwanted = Object.values(ruleset.rules).filter(({ enabled, name }) => enabled && !isWanted(name));
  for (const rule of unwanted) rule.enabled = false;
  try {
    // Spectral may keep what it is given
    const findings = await linter.run(structuredClone(document) as Record<string, unknown>);
    return findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
  } finally {
    for (const rule of unwanted) rule.enabled = true;
  }
}

/** Each rule belongs to one of them. */
const kinds = ['answers', 'all else that the government asks for', 'OpenAPI itself'] as const;
type Kind = (typeof kinds)[number];

function kindOf(rule: string): Kind {
  if (!rule.startsWith('nlgov:')) return 'OpenAPI itself';
  return /-header$|problem/.test(rule) ? 'answers' : 'all else that the government asks for';
}

function reportOfKind(kind: Kind, document: unknown): Promise<string[]> {
  return reportOn(document, (rule) => kindOf(rule) === kind);
}

test.each(kinds)('the NLGov REST API Design Rules, about %s, have nothing to say about the document', async (kind) => {
  expect(await reportOfKind(kind, openApiDocument())).toEqual([]);
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
  const expected = {
    answers: ['nlgov:missing-header at paths./me.get.responses.200'],
    'all else that the government asks for': [
      'nlgov:info-contact-fields-exist at info.contact',
      'nlgov:paths-kebab-case at paths./Budgets/',
    ],
    'OpenAPI itself': ['oas3-schema at info', 'path-keys-no-trailing-slash at paths./Budgets/'],
  };
  const parts: string[] = [];
  for (const kind of kinds) {
    const report = await reportOfKind(kind, document);
    expect(report).toEqual(expect.arrayContaining(expected[kind]));
    parts.push(...report);
  }
  expect(parts.sort()).toEqual((await reportOn(document)).sort());
});
