// A real browser, where there is one: CI installs it, a developer need not.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where it is; undefined when there is none. */
export const chromium = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((file) => existsSync(file));

/** The text that a script shows by giving it to `show`, which may be later. */
export async function shownBy(script: string): Promise<string> {
  if (chromium === undefined) throw new Error('There is no Chromium');
  const home = mkdtempSync(join(tmpdir(), 'pgb-chromium-'));
  try {
    const page = join(home, 'page.html');
    // Beside the page, for all of the page is printed.
    writeFileSync(join(home, 'page.js'), script);
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><pre></pre><script>
function show(text) { document.querySelector('pre').textContent = encodeURIComponent(text); }
onerror = (message) => show(String(message));
</script><script src="page.js"></script>`,
    );
    const { stdout } = await run(chromium, [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      `--user-data-dir=${join(home, 'profile')}`,
      '--virtual-time-budget=20000',
      '--dump-dom',
      pathToFileURL(page).href,
    ]);
    return decodeURIComponent(/<pre>(.*)<\/pre>/s.exec(stdout)?.[1] ?? '');
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
