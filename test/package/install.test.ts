import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { manifest, npm } from './support/make-packed.ts';
import { strangersProject } from './support/packed.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  deprecated?: string;
}

test('npm installs the packed file without running anything and without a warning', async () => {
  // npm itself judges the manifest. What we depend on would come from the network; the next test looks at that.
  const own = join(await strangersProject(), 'node_modules/pgb-portaal');
  const home = mkdtempSync(join(tmpdir(), 'pgb-install-'));
  try {
    const alone = join(home, 'package');
    mkdirSync(alone);
    const packed = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as object;
    const without = { ...packed, dependencies: {}, devDependencies: {}, engines: {}, files: ['package.json'], bin: {} };
    // Whatever npm would run leaves a trace.
    const scripts = Object.fromEntries(
      Object.keys(manifest.scripts).map((name) => [name, 'node -e "process.exit(9)"']),
    );
    writeFileSync(join(alone, 'package.json'), JSON.stringify({ ...without, scripts }));
    await run('tar', ['czf', join(home, 'alone.tgz'), '-C', home, 'package']);
    writeFileSync(join(home, 'package.json'), '{ "name": "stranger", "private": true }');
    const { stdout, stderr } = await npm(home, 'install', '--offline', './alone.tgz');
    expect(stderr).toBe('');
    expect(stdout).toContain('added 1 package');
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

test('nothing that is installed beside it runs a script or is deprecated', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const beside = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  expect(beside.length).toBeGreaterThan(50);
  const loud = beside.filter(
    ([, { hasInstallScript, deprecated }]) => hasInstallScript === true || deprecated !== undefined,
  );
  expect(loud.map(([path]) => path)).toEqual([]);
});
