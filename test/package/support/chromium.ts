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

/** The text that each of the scripts shows by giving it to `show`, which may be later. They share a page. */
export async function shownBy(scripts: readonly string[]): Promise<string[]> {
  if (chromium === undefined) throw new Error('There is no Chromium');
  const home = mkdtempSync(join(tmpdir(), 'pgb-chromium-'));
  try {
    const page = join(home, 'page.html');
    // Beside the page, for all of the page is printed.
    for (const [at, script] of scripts.entries())
      writeFileSync(join(home, `${at}.js`), `((show) => {\n${script}\n})((text) => showIn(${at}, text));`);
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8">${scripts.map(() => '<pre></pre>').join('')}<script>
function showIn(at, text) { document.querySelectorAll('pre')[at].textContent = encodeURIComponent(text); }
onerror = (message) => document.querySelectorAll('pre:empty').forEach((pre) => (pre.textContent = encodeURIComponent(message)));
</script>${scripts.map((_, at) => `<script src="${at}.js"></script>`).join('')}`,
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
    return [...stdout.matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, shown = '']) => decodeURIComponent(shown));
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
