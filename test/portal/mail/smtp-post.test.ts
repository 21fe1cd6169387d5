import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpPost } from '../../../src/portal/mail/smtp-post.ts';

const letter = { to: 'b.voorbeeld@example.org', subject: 'Er is een bericht', text: 'Lees het zelf: één bericht.' };
const taken: { from: string | false; to: string[]; content: string }[] = [];
let server: SMTPServer;
let port = 0;

beforeAll(async () => {
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'portal' && password === 'geheim' ? done(null, { user: 'portal' }) : done(new Error('no')),
    onRcptTo: ({ address }, _, done) => done(address.startsWith('weg') ? new Error('unknown') : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope;
        const to = rcptTo.map(({ address }) => address);
        taken.push({ from: mailFrom && mailFrom.address, to, content: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  ({ port } = listening.address() as AddressInfo);
});
afterAll(() => new Promise<void>((done) => void server.close(() => done())));

function post(more: Partial<Parameters<typeof smtpPost>[0]> = {}) {
  return smtpPost({ host: '127.0.0.1', port, from: 'no-reply@pgb.example', tls: 'none', ...more });
}

test('a server takes a letter, signed in where it asks for that', async () => {
  const carrier = post({ user: 'portal', password: 'geheim' });
  await carrier.send(letter);
  carrier.close();
  expect(taken).toHaveLength(1);
  expect(taken[0]).toMatchObject({ from: 'no-reply@pgb.example', to: [letter.to] });
  expect(taken[0]?.content).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(taken[0]?.content).toContain('Subject: Er is een bericht');
});

test.each([
  ['where TLS is wanted and there is none', { tls: 'start' as const }, letter],
  ['with a password that is wrong', { user: 'portal', password: 'anders' }, letter],
  ['to an address that it does not know', {}, { ...letter, to: 'weg@example.org' }],
  ['with an address that hides a second one', {}, { ...letter, to: 'weg@example.org, a@example.org' }],
])('it fails %s, and nothing goes', async (_, more, sent) => {
  const before = taken.length;
  const carrier = post(more);
  await expect(carrier.send(sent)).rejects.toThrow();
  carrier.close();
  expect(taken).toHaveLength(before);
});
