import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHosts } from '../../../src/portal/guard/check-hosts.ts';
import { checkIdentity } from '../../../src/portal/guard/check-identity.ts';
import { variables } from '../../../src/portal/serve/environment.ts';
import { portalOptionsOf } from '../../../src/portal/serve/portal-options.ts';
import { readConfig } from '../../../src/portal/serve/read-config.ts';
import { checkConfig } from '../../../src/portal/serve/serve.ts';
import type { StartError } from '../../../src/portal/start/start-error.ts';
import { configFolder } from './support/served.ts';

async function refusalOf(file: string, env: Record<string, string> = {}): Promise<StartError> {
  const refusal = await checkConfig({ file, env, isNew: false }).catch((error: unknown) => error as StartError);
  if (refusal === undefined) throw new Error('Not refused');
  return refusal;
}

function problemsOf({ code, params }: StartError) {
  expect(code).toBe('config-invalid');
  return (params as unknown as { problems: { place: string; found: string; wanted: string }[] }).problems;
}

test('a config that is right is right, and the environment goes before it', async () => {
  const { write, good } = configFolder();
  await checkConfig({ file: write(good), env: {}, isNew: false });
  const env = { PGB_SERVE_LISTEN_PORT: '8443', PGB_SERVE_JOBS: 'false', PGB_SERVE_PROXY: '10.0.0.5, 10.1.0.0/16' };
  await checkConfig({ file: write(good), env, isNew: false });
  const { identity: _, ...rest } = good;
  const fromEnv = {
    PGB_SERVE_IDENTITY_ISSUER: 'https://issuer.example',
    PGB_SERVE_IDENTITY_AUDIENCE: 'https://portal.example',
    PGB_SERVE_IDENTITY_KEYS: 'https://issuer.example/jwks',
  };
  await checkConfig({ file: write(rest), env: fromEnv, isNew: false });
  expect(problemsOf(await refusalOf(write(good), { PGB_SERVE_LISTEN_PORT: '80a' }))).toEqual([
    { place: 'listen.port', found: 'text', wanted: 'port' },
  ]);
});

test('registers are asked over TLS, or on this machine, with a key from a file', async () => {
  const { write, good } = configFolder();
  const asking = (url: string) => ({ ...good, registers: { persons: { url, milliseconds: 2000 }, kvk: { url } } });
  await checkConfig({ file: write(asking('https://brp.example/api')), env: {}, isNew: false });
  await checkConfig({ file: write(asking('http://127.0.0.1:8080')), env: {}, isNew: false });
  const { code, params } = await refusalOf(write(asking('http://brp.example/api')));
  expect([code, params]).toEqual([
    'address-without-tls',
    { place: 'registers.persons.url', address: 'http://brp.example' },
  ]);
});

test('systems are spoken to over TLS, each office by one, with a key from a file or the environment', async () => {
  const { folder, write, good } = configFolder();
  const office = { kind: 'care-office', code: '5501', name: 'Zorgkantoor', url: 'https://zk.example/pgb' };
  const working = (change: object = {}) => ({
    ...good,
    systems: {
      payment: { url: 'https://svb.example' },
      offices: [office, { ...office, kind: 'municipality', ...change }],
    },
  });
  await checkConfig({ file: write(working()), env: {}, isNew: false });
  const env = { PGB_SERVE_SYSTEMS_PAYMENT_KEY: 'a', PGB_SERVE_SYSTEMS_CARE_OFFICE_5501_KEY: 'b' };
  await checkConfig({ file: write(working()), env, isNew: false });
  expect(problemsOf(await refusalOf(write(working()), { PGB_SERVE_SYSTEMS_OFFICE_5501_KEY: 'b' }))).toEqual([
    { place: 'PGB_SERVE_SYSTEMS_OFFICE_5501_KEY', found: 'unknown-name', wanted: 'known-name' },
  ]);
  for (const [change, place, wanted] of [
    [{ kind: 'care-office' }, 'systems.offices.1', 'another-office'],
    [{ kind: 'svb' }, 'systems.offices.1.kind', 'office-kind'],
    [{ code: 5501 }, 'systems.offices.1.code', 'office-code'],
    [{ name: '' }, 'systems.offices.1.name', 'text'],
    [{ key: 's3cret' }, 'systems.offices.1.key', 'secret-file'],
  ] as const)
    expect(problemsOf(await refusalOf(write(working(change))))).toMatchObject([{ place, wanted }]);
  expect((await refusalOf(write(working({ url: 'http://zk.example' })))).params).toEqual({
    place: 'systems.offices.1.url',
    address: 'http://zk.example',
  });
  const keyFile = join(folder, 'open.key');
  writeFileSync(keyFile, 'key', { mode: 0o644 });
  expect((await refusalOf(write(working({ keyFile })))).code).toBe('permissions-loose');
});

test('every setting has a variable of its own, and no variable is a secret', () => {
  expect(variables().get('PGB_SERVE_DATABASE_PASSWORD_FILE')).toEqual(['database', 'passwordFile']);
  expect([...variables().keys()].filter((name) => /PASSWORD$|KEY$/.test(name))).toEqual([]);
});

describe('each of these is named, with what was found and expected', () => {
  test.each([
    [{ listen: undefined }, 'listen', 'absent', 'object'],
    [{ listen: { port: 70_000 } }, 'listen.port', 'number', 'port'],
    [{ listen: { port: '8080' } }, 'listen.port', 'text', 'port'],
    [{ listen: { prot: 1, port: 1 } }, 'listen.prot', 'unknown-name', 'known-name'],
    [{ smtp: { host: 'mail.example' } }, 'smtp', 'unknown-name', 'known-name'],
    [{ identity: { issuer: '', audience: 'a', keys: 'https://a.example' } }, 'identity.issuer', 'empty', 'text'],
    [{ identity: { issuer: 'a', audience: null, keys: 'https://a.example' } }, 'identity.audience', 'absent', 'text'],
    [{ identity: { issuer: 'a', audience: 'a', keys: 'jwks.json' } }, 'identity.keys', 'text', 'address'],
    [{ database: { postgres: 'postgres://u:s3cret@db/pgb' } }, 'database.postgres', 'text', 'postgres'],
    [{ database: { postgres: 'postgres://u@db/pgb?password=s3cret' } }, 'database.postgres', 'text', 'postgres'],
    [
      { database: { postgres: 'postgres://u@db/pgb', password: 's3cret' } },
      'database.password',
      'secret',
      'secret-file',
    ],
    [{ storeKey: 's3cret' }, 'storeKey', 'secret', 'secret-file'],
    [{ database: {} }, 'database', 'absent', 'one-database'],
    [{ database: { sqlite: 'a', postgres: 'postgres://db/pgb' } }, 'database', 'object', 'one-database'],
    [{ proxy: ['everybody'] }, 'proxy', 'text', 'addresses'],
    [{ jobs: 'yes' }, 'jobs', 'text', 'yes-no'],
    [{ log: { level: 'loud' } }, 'log.level', 'text', 'log-level'],
    [{ limits: { calls: { count: 0, seconds: 60 } } }, 'limits.calls.count', 'number', 'count'],
    [{ limits: { guesses: { count: 5 } } }, 'limits.guesses.seconds', 'absent', 'seconds'],
    [{ limits: { callsFromAddress: 100 } }, 'limits.callsFromAddress', 'number', 'object'],
    [{ limits: { personSearchesPerDay: '25' } }, 'limits.personSearchesPerDay', 'text', 'count'],
    [{ limits: { searches: 1 } }, 'limits.searches', 'unknown-name', 'known-name'],
    [{ hosts: [] }, 'hosts', 'list', 'hosts'],
    [{ limits: { requestMilliseconds: 0 } }, 'limits.requestMilliseconds', 'number', 'milliseconds'],
  ])('%j', async (change, place, found, wanted) => {
    const { write, good } = configFolder();
    const refusal = await refusalOf(write({ ...good, ...change }));
    expect(problemsOf(refusal)).toContainEqual(expect.objectContaining({ found, wanted }));
    expect(problemsOf(refusal)[0]?.place.startsWith(place)).toBe(true);
    for (const { what } of Object.values(refusal.texts)) expect(what).toContain(place);
    expect(JSON.stringify([refusal.texts, refusal.params])).not.toContain('s3cret');
  });
});

test('a variable that no setting has is refused', async () => {
  const { write, good } = configFolder();
  expect(problemsOf(await refusalOf(write(good), { PGB_SERVE_LISTEN_PROT: '1' }))[0]?.place).toBe(
    'PGB_SERVE_LISTEN_PROT',
  );
});

test.each(['listen: [', 'a: 1\na: 2', '\tlisten: 1', 'a: &x [*x', 'password: "s3cret'])(
  '%j is no YAML',
  async (text) => {
    const { write } = configFolder();
    const refusal = await refusalOf(write(text));
    expect(refusal).toMatchObject({ code: 'config-no-yaml', params: { line: expect.any(Number) as number } });
    expect(refusal.message).not.toContain('s3cret');
  },
);

test.each([
  `a: &a [1]\nb: &b [${'*a,'.repeat(9)}]\nc: [${'*b,'.repeat(9)}]`,
  `a: &a { b: 1 }\nc: [${'*a,'.repeat(200)}]\nd: &d [*a, *a]\ne: [${'*d,'.repeat(20)}]`,
  'a: &a [1, *a]',
  'a: &a { self: *a }',
  `x: &x "s3cret"\ny: [${'*x,'.repeat(50)}]`,
])('aliases that stand for more and more: %j', async (text) => {
  const { write } = configFolder();
  const refusal = await refusalOf(write(text));
  expect(['config-aliases', 'config-no-yaml', 'config-invalid']).toContain(refusal.code);
  expect(refusal.message).not.toContain('s3cret');
});

test.each(['', 'null', '[]', 'text', '7'])('%j is no config', async (text) => {
  const { write } = configFolder();
  expect((await refusalOf(write(text))).code).toBe('config-invalid');
});

test('a secret comes from a file that is closed to others, or from the environment', async () => {
  const { folder, write, good, storeKeyFile } = configFolder();
  chmodSync(storeKeyFile, 0o644);
  expect((await refusalOf(write(good))).code).toBe('permissions-loose');
  expect((await refusalOf(write({ ...good, storeKeyFile: join(folder, 'gone') }))).code).toBe('secret-unreadable');
  writeFileSync(storeKeyFile, 'short', { mode: 0o600 });
  chmodSync(storeKeyFile, 0o600);
  expect((await refusalOf(write(good))).code).toBe('store-key-unusable');
  const { storeKeyFile: _, ...rest } = good;
  expect((await refusalOf(write(rest))).code).toBe('store-key-unusable');
});

test('an address for others without TLS is refused, unless it is said', async () => {
  const { write, good } = configFolder();
  const open = { ...good, listen: { host: '0.0.0.0', port: 0 } };
  expect((await refusalOf(write(open))).code).toBe('address-without-tls');
  await checkConfig({ file: write({ ...open, proxy: ['10.0.0.5'] }), env: {}, isNew: false });
  await checkConfig({ file: write({ ...open, allowPlainHttp: true }), env: {}, isNew: false });
});

describe('the names at which it may be asked', () => {
  test.each(['pgb.internal', 'PGB.internal', '10.0.0.5', '::1', 'fd00::5', 'xn--zrg-0na.example'])(
    '%s is one',
    async (host) => {
      const { write, good } = configFolder();
      await checkConfig({ file: write({ ...good, hosts: [host] }), env: {}, isNew: false });
    },
  );

  test.each([
    '',
    '*',
    '*.example',
    'pgb.example:8443',
    'https://pgb.example',
    'a b',
    'pgb.example/x',
    'u@pgb.example',
    '[',
    7,
  ])('%j is none, in the config and for createPortal', async (host) => {
    const { write, good } = configFolder();
    expect(problemsOf(await refusalOf(write({ ...good, hosts: [host] })))[0]).toMatchObject({ wanted: 'hosts' });
    await expect(checkHosts([host])).rejects.toMatchObject({ params: { place: 'hosts', wanted: 'hosts' } });
  });

  test('they may stand in the environment', async () => {
    const { write, good } = configFolder();
    const env = { PGB_SERVE_HOSTS: 'pgb.internal, 10.0.0.5' };
    await checkConfig({ file: write(good), env, isNew: false });
    expect((await portalOptionsOf(await readConfig(write(good), env), env, false)).hosts).toEqual([
      'pgb.internal',
      '10.0.0.5',
    ]);
  });
});

test.each([0, 59, 2_592_001, 900.5, '900', null])(
  '%j is no time for a token, in the config and for createPortal',
  async (seconds) => {
    const { write, good } = configFolder();
    const identity = { ...good.identity, maximumTokenSeconds: seconds };
    expect(problemsOf(await refusalOf(write({ ...good, identity })))).toMatchObject([
      { place: 'identity.maximumTokenSeconds', wanted: 'token-seconds' },
    ]);
    const given = { ...identity, keys: new URL(identity.keys) };
    await expect(checkIdentity(given)).rejects.toMatchObject({ params: { wanted: 'token-seconds' } });
  },
);

test('the time for a token comes to the portal', async () => {
  const { write, good } = configFolder();
  const file = write({ ...good, identity: { ...good.identity, maximumTokenSeconds: 900 } });
  const { identity } = await portalOptionsOf(await readConfig(file, {}), {}, false);
  expect(await checkIdentity(identity)).toMatchObject({ maximumTokenSeconds: 900 });
});

describe('a file with rules', () => {
  test('is read, and named with the place when it is wrong', async () => {
    const { folder, write, good } = configFolder();
    const rules = join(folder, 'rules.yaml');
    const file = write({ ...good, rules });
    writeFileSync(rules, 'weekNorm:\n  - { validFrom: 2027-01-01, law: Wmo, value: 1800, source: ordinance }\n');
    const { rules: read } = await portalOptionsOf(await readConfig(file, {}), {}, false);
    expect(read).toEqual({ weekNorm: [{ validFrom: '2027-01-01', law: 'Wmo', value: 1800, source: 'ordinance' }] });
    writeFileSync(rules, 'weekNorm:\n  - { validFrom: 2027-01-01, value: 40 hours, source: ordinance }\n');
    const refusal = await refusalOf(file);
    expect([refusal.code, refusal.params]).toMatchObject([
      'setting-unusable',
      { place: `${rules}.weekNorm.0.value`, found: 'text', wanted: 'rule' },
    ]);
    writeFileSync(rules, 'weekNorm: [');
    expect((await refusalOf(file)).code).toBe('config-no-yaml');
    expect((await refusalOf(write({ ...good, rules: join(folder, 'none.yaml') }))).code).toBe('secret-unreadable');
  });
});
