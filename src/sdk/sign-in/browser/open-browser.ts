/** Opens the address in the person's browser, if there is one; a person who has none reads the address on the screen. */
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

export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

type Command = readonly [program: string, ...args: string[]];

/**
 * Programs that open an address, best first. The address is one argument and never part of a shell's line: `&` in it
 * would otherwise begin a command.
 */
export function browserCommands(address: string, { platform, env }: Machine): Command[] {
  const windows: Command = ['rundll32.exe', 'url.dll,FileProtocolHandler', address];
  if (platform === 'win32') return [windows];
  if (platform === 'darwin') return [['open', address]];
  // In Linux under Windows the browser is the one of Windows.
  if (env['WSL_DISTRO_NAME'] !== undefined) return [['wslview', address], windows];
  // Without a screen xdg-open would start a browser of text in this terminal.
  const hasScreen = (env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? '') !== '';
  return hasScreen ? [['xdg-open', address]] : [];
}
