import { browserCommands } from './browser-commands.ts';

/** Opens the address in the person's browser, if there is one; who has none reads the address on the screen. */
export async function openBrowser(url: URL): Promise<void> {
  for (const [program, ...args] of browserCommands(url.href, process)) {
    if (await starts(program, args)) return;
  }
}

async function starts(program: string, args: readonly string[]): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
    // The browser may outlive this program.
    child.unref();
  });
}
