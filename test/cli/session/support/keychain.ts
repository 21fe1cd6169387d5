// A real keychain, where there is one that can be started apart from that of whoever runs the tests: CI installs it, a developer need not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const programs = ['dbus-run-session', 'gnome-keyring-daemon'];
const folders = (process.env['PATH'] ?? '').split(delimiter);

/** Whether the programs are there of which a keychain of the Secret Service is made. */
export const hasKeychain = programs.every((name) => folders.some((folder) => existsSync(join(folder, name))));

// The keychain has a bus of its own, and ends when nobody holds its standard input any more.
const script = `printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1
echo "$DBUS_SESSION_BUS_ADDRESS"
cat >/dev/null`;

export interface Keychain {
  /** By which a program finds it. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts a keychain without a secret in it, which is open. */
export async function startKeychain(): Promise<Keychain> {
  const home = mkdtempSync(join(tmpdir(), 'pgb-keychain-'));
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home };
  const child = spawn('dbus-run-session', ['--', 'sh', '-c', script], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const refused = ended.then(() => Promise.reject(new Error('The keychain did not start')));
  const [address] = (await Promise.race([once(createInterface(child.stdout), 'line'), refused])) as [string];
  refused.catch(() => {});
  return {
    env: { ...env, DBUS_SESSION_BUS_ADDRESS: address },
    async close() {
      child.stdin.end();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
