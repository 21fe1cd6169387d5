import { isRootHelp } from './framework/help/is-root-help.ts';
import { printLine, processSurroundings } from './terminal/streams.ts';
import { version } from '../contract/version.ts';

const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.exitCode = printLine(version);
else if (isRootHelp(argv)) {
  const { showRootHelp } = await import('./help-alone.ts');
  process.exitCode = await showRootHelp(argv, processSurroundings());
} else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(argv, processSurroundings());
}
