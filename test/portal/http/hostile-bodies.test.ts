import { beforeAll, describe, expect, test } from 'vitest';
import { batchLimit, batchLineLimit, issueLimit, jsonLimit } from '../../../src/contract/limits.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import { runPortal, type RunningPortal } from '../support/running-portal.ts';
import { createWorld, type World } from '../support/world.ts';

let running: RunningPortal;
let world: World;
beforeAll(async () => {
  running = await runPortal();
  world = await createWorld(running);
});

const MEBIBYTE = 1024 * 1024;

function post(path: string, body: unknown, language = 'en') {
  const token = path.startsWith('/v1/agreements') ? world.tokens['budget-holder'] : world.tokens['care-provider'];
  return running.ask('POST', path, { token, body, headers: { 'accept-language': language } });
}

function pathsOf({ body }: { body: { issues: Issue[] } }): string[] {
  return body.issues.map(({ code, path }) => `${code} ${path}`);
}

function fields(count: number, name: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `"${name(index)}":0`).join();
}

describe('a body that costs more than it can mean', () => {
  const batch = '/v1/declarations/_batch';
  const check = '/v1/declarations/_check';
  const cases: [what: string, path: string, body: () => string, status: number][] = [
    ['very many unknown fields', batch, () => `{${fields(500_000, (at) => `x${at}`)}}`, 413],
    [
      'very many unknown fields in one declaration',
      check,
      () => `{"declarations":[{${fields(200_000, (at) => `x${at}`)}}]}`,
      413,
    ],
    ['one field very many times', check, () => `{"declarations":[{${fields(200_000, () => 'x')}}]}`, 413],
    ['a field with a very long name', check, () => `{"declarations":[{"${'x'.repeat(MEBIBYTE)}":0}]}`, 200],
    ['a field with a very long name beside the list', check, () => `{"${'x'.repeat(MEBIBYTE)}":0}`, 400],
    [
      'very many unknown fields in small objects',
      check,
      () => {
        const one = `{${fields(90, (at) => `x${at}`)}}`;
        return `{"declarations":[${Array.from({ length: batchLimit }, () => `{"lines":[${one},${one}]}`).join()}]}`;
      },
      200,
    ],
    ['very many empty lists', check, () => `{"declarations":[${'[],'.repeat(1_000_000)}0]}`, 413],
    ['very many numbers', check, () => `{"declarations":[${'0,'.repeat(2_000_000)}0]}`, 413],
    ['lists in lists in lists', check, () => '['.repeat(MEBIBYTE), 413],
    ['lines without end', check, () => `{"declarations":[{"lines":[${'0,'.repeat(batchLineLimit)}0]}]}`, 413],
    [
      'more lines than fit in a batch, in declarations of usual length',
      check,
      () => {
        const lines = `"lines":[${'0,'.repeat(60)}0]`;
        return `{"declarations":[${Array.from({ length: batchLimit }, () => `{${lines}}`).join()}]}`;
      },
      413,
    ],
    [
      'a batch in which nothing is right',
      check,
      () => {
        const one = `{"reference":1,"lines":[${'{"date":"x","minutes":"x"},'.repeat(40)}0]}`;
        return `{"declarations":[${Array.from({ length: batchLimit }, () => one).join()}]}`;
      },
      200,
    ],
    ['a draft of a megabyte', '/v1/agreements', () => `{"x":"${'x'.repeat(MEBIBYTE)}"}`, 413],
    [
      'drafts in which nothing is right',
      '/v1/agreements/_check',
      () => {
        const one = `{${fields(99, (at) => `${'x'.repeat(60)}${at}`)}}`;
        return `{"agreements":[${Array.from({ length: batchLimit }, () => one).join()}]}`;
      },
      200,
    ],
  ];

  test.each(cases)('%s', async (_what, path, make, status) => {
    const body = make();
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    // An issue says more than the zero that it is about, but all issues together stay bounded.
    expect(answer.text.length).toBeLessThan(status === 200 ? 9 * MEBIBYTE : MEBIBYTE);
    const issues: Issue[] = [answer.body, ...(answer.body.results ?? [])].flatMap((one) => one.issues ?? []);
    expect(issues.length).toBeLessThanOrEqual(issueLimit.together + batchLimit);
    for (const { path: place } of issues) expect(place.length).toBeLessThan(250);
  });
});

test.each([
  ['en', 'And 1,234 more.'],
  ['nl', 'En nog 1.234.'],
])('of very many issues the rest is counted, in %s', async (language, text) => {
  // Each line misses its date, and is one issue.
  const lines = Array.from({ length: issueLimit.ofOne }, () => ({}));
  const broken = { ...Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`x${at}`, 0])) };
  const more = Array.from({ length: 13 }, () => broken);
  const body = { declarations: [{ lines: [...lines.slice(13), ...more] }] };
  const { results } = (await post('/v1/declarations/_check', body, language)).body;
  const issues: (Issue & { message: string })[] = results[0].issues;
  expect(issues.length).toBe(issueLimit.ofOne + 1);
  const { count } = issues.at(-1)!.params;
  expect(issues.at(-1)).toMatchObject({ code: 'ISSUES_LEFT_OUT', severity: 'error' });
  expect(issues.at(-1)!.message).toContain(text.replace(/1[.,]234/, Number(count).toLocaleString(language)));
});

describe('a field that stands twice', () => {
  const twice: [what: string, body: string, places: string[]][] = [
    ['is refused', '{"budgetHolderId":"A0000001","budgetHolderId":"A0000002"}', ['budgetHolderId']],
    ['with the same value too', '{"parties":null,"parties":null}', ['parties']],
    [
      'deep inside',
      '{"workArrangements":{"rates":[{},{"cents":1,"unit":"hour","cents":2}]}}',
      ['workArrangements.rates.1.cents'],
    ],
    ['when one is written with an escape', String.raw`{"parties":{"kind":1,"k\u0069nd":2}}`, ['parties.kind']],
    ['with another letter than those of ASCII', '{"é":1,"\\u00e9":2}', ['é']],
    ['with nothing for a name', '{"":1,"":2}', ['']],
    ['each of them, wherever', '{"a":{"b":1,"b":2},"a":{"c":[[{"d":1,"d":2}]]}}', ['a.b', 'a', 'a.c.0.0.d']],
    ['beside names of the same length with the same ends', '{"a":[{"axb":1},{"ayb":1,"axb":2,"ayb":3}]}', ['a.1.ayb']],
    ['and is not hidden by a text that looks like the end', String.raw`{"a":"}\\","a":1}`, ['a']],
  ];
  test.each(twice)('%s', async (_what, body, places) => {
    const answer = await post('/v1/agreements', body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
    expect(pathsOf(answer)).toEqual(places.map((place) => `FIELD_REPEATED ${place}`));
  });

  test.each([
    '{"parties":{"kind":1},"workArrangements":{"kind":2}}',
    '[{"a":1},{"a":2}]',
    '{"axb":1,"ayb":2,"azb":3}',
    '{"a":["b","b",{"b":"b"}],"b":"a"}',
    String.raw`{"a\"b":1,"a":2,"b":3}`,
  ])('is not seen in %s', async (body) => {
    expect(pathsOf(await post('/v1/agreements', body)).join()).not.toContain('FIELD_REPEATED');
  });

  test.each(['{"a":1,"a":2', '{"a":1 "a":2}', '{"a":1,"a":}'])(
    'in what is no JSON, %s, is not what is told',
    async (body) => {
      expect((await post('/v1/agreements', body)).body.code).toBe('malformed-json');
    },
  );
});

test('an object may have as many fields as the limit says', async () => {
  const ask = (count: number) => post('/v1/agreements', `{${fields(count, (at) => `x${at}`)}}`);
  expect((await ask(jsonLimit.fieldsOfOne)).body.issues).toHaveLength(jsonLimit.fieldsOfOne);
  expect((await ask(jsonLimit.fieldsOfOne + 1)).status).toBe(413);
});
