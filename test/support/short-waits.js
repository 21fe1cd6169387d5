// Loaded before a program of ours (`--import`): what it waits for before it tries again takes a fiftieth of the time.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const { setTimeout } = timers;
timers.setTimeout = (milliseconds, value, options) => setTimeout(milliseconds / 50, value, options);
syncBuiltinESMExports();
