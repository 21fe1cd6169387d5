import { describe, expect, test } from 'vitest';
import { clientFor, failure } from './support/client-for.ts';
import { drop, faultServer, json, problem, silence, type Step } from './support/fault-server.ts';

describe('a call that is aborted ends as aborted', () => {
  test('before it begins, and then nothing is sent', async () => {
    const server = await faultServer(json({ role: 'budget-holder' }));
    const { client } = clientFor(server);
    const error = await failure(client.me.show({ signal: AbortSignal.abort('enough') }));
    expect(error).toMatchObject({ code: 'aborted', exit: 'interrupted', retryable: false, cause: 'enough' });
    expect(server.received).toEqual([]);
  });

  test('while it waits for an answer, and the connection is given up', async () => {
    const stop = new AbortController();
    const given = Promise.withResolvers<void>();
    const abort: Step = (response) => {
      response.on('close', given.resolve);
      stop.abort();
    };
    const server = await faultServer(abort);
    const { client } = clientFor(server);
    expect((await failure(client.me.show({ signal: stop.signal }))).code).toBe('aborted');
    await given.promise;
    expect(server).toMatchObject({ abandoned: 1, received: [{ method: 'GET' }] });
  });

  test('half way the answer', async () => {
    const stop = new AbortController();
    const server = await faultServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":', () => stop.abort());
    });
    const { client } = clientFor(server);
    expect((await failure(client.me.show({ signal: stop.signal }))).code).toBe('aborted');
  });

  test('while it waits for the next attempt', async () => {
    const stop = new AbortController();
    const server = await faultServer(drop);
    const { client, time } = clientFor(server, { onRetry: () => stop.abort() });
    expect((await failure(client.me.show({ signal: stop.signal }))).code).toBe('aborted');
    expect(time.slept).toEqual([]);
    expect(server.received).toHaveLength(1);
  });

  test('while it really waits for the next attempt', async () => {
    const stop = new AbortController();
    const server = await faultServer(problem(503, 'unavailable', { 'retry-after': '60' }));
    const onRetry = () => void setImmediate(() => stop.abort());
    const { client } = clientFor(server, { time: undefined, onRetry });
    expect((await failure(client.me.show({ signal: stop.signal }))).code).toBe('aborted');
    expect(server.received).toHaveLength(1);
  });

  test('while it waits for a free connection', async () => {
    const stop = new AbortController();
    const server = await faultServer(silence);
    const { client } = clientFor(server, { connections: 1 });
    const first = client.me.show({ signal: stop.signal });
    const second = client.home.show({ signal: stop.signal });
    stop.abort();
    expect([(await failure(first)).code, (await failure(second)).code]).toEqual(['aborted', 'aborted']);
  });

  test('while it waits for a token', async () => {
    const stop = new AbortController();
    const server = await faultServer(json({ role: 'budget-holder' }));
    const accessToken = (signal?: AbortSignal): Promise<string> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        stop.abort();
      });
    const { client } = clientFor(server, { auth: { accessToken } });
    expect((await failure(client.me.show({ signal: stop.signal }))).code).toBe('aborted');
  });
});

test('a signal that outlives its calls is left without listeners', async () => {
  const stop = new AbortController();
  const server = await faultServer(drop, json({ role: 'budget-holder' }));
  const { client } = clientFor(server);
  let listeners = 0;
  const { signal } = stop;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => ((listeners += 1), add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => ((listeners -= 1), remove(...args));
  await client.me.show({ signal });
  expect(listeners).toBe(0);
});

test('an answer that does not come in time is an error that says how long was waited', async () => {
  const server = await faultServer(silence);
  const { client, time } = clientFor(server, { timeoutMilliseconds: 20, retries: { limit: 1 } });
  const error = await failure(client.me.show());
  expect(error).toMatchObject({ code: 'timed-out', retryable: true, params: { seconds: 1 } });
  expect(time.slept).toHaveLength(1);
});

describe('a call whose time is over ends with a code of its own', () => {
  test.each([
    ['while the portal is silent', () => AbortSignal.timeout(20)],
    ['beside another signal', () => AbortSignal.any([new AbortController().signal, AbortSignal.timeout(20)])],
    ['before it began', () => AbortSignal.abort(new DOMException('over', 'TimeoutError'))],
  ])('%s', async (_, signal) => {
    const server = await faultServer(() => undefined);
    const { client } = clientFor(server);
    const error = await failure(client.me.show({ signal: signal() }));
    expect(error).toMatchObject({ code: 'deadline-passed', exit: 'temporary', retryable: true });
  });
});
