// Builds a checkout after `npm ci`. npm runs it as `postprepare`, since a script named `prepare` makes npm warn whoever installs the packed file.
try {
  import.meta.resolve('esbuild');
  import.meta.resolve('typescript');
} catch {
  // `npm ci --omit=dev` comes here as well, without the parts to build with: what is in dist/ then stays as it is.
  process.stderr.write('pgb-portaal: not built, since esbuild and typescript are not installed\n');
  process.exit(0);
}
await import('./build.js');
await import('./build-types.ts');
