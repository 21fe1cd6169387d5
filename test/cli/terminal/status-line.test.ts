import { expect, test } from 'vitest';
import { StatusLine } from '../../../src/cli/terminal/status-line.ts';
import { Sink } from '../support/run.ts';

function lineOn(isTerminal: boolean) {
  const time = { now: 0 };
  const sink = new Sink(isTerminal, 20, () => undefined);
  return { time, sink, line: new StatusLine(sink, () => time.now) };
}

test('in a terminal one line is drawn over and over, not wider than the terminal, and wiped out', () => {
  const { time, sink, line } = lineOn(true);
  line.show(() => 'too early');
  time.now = 2000;
  line.show((seconds) => `done: ${500 / seconds} a second, and more`);
  line.clear();
  line.clear();
  expect(sink.text).toBe('\r\u001b[2Kdone: 250 a second,\r\u001b[2K');
});

test('without a terminal a line is written now and then', () => {
  const { time, sink, line } = lineOn(false);
  for (time.now = 0; time.now <= 65_000; time.now += 1000) line.show((seconds) => `${seconds} s`);
  line.clear();
  expect(sink.text).toBe('30 s\n60 s\n');
});
