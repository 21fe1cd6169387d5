// Loaded into a command that is measured: tells the most memory that its process ever had, in kilobytes.
import { writeFileSync } from 'node:fs';
import { peakKilobytes } from '../peak-memory.js';

process.on('exit', () => writeFileSync(process.env.PGB_BENCH_PEAK, String(peakKilobytes())));
