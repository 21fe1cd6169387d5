import { openStore } from './src/portal/store/open-store.ts';
import { randomBytes } from 'node:crypto';
import { seedPortal } from './src/portal/practice/seed/fill-portal.ts';
import { services } from './src/portal/services.ts';
import { createPracticePortal } from './src/portal/practice/practice-portal.ts';
import { practiceClock } from './src/portal/practice/time/clock.ts';
const cpu = async (name: string, f: () => Promise<unknown>) => { const c = process.cpuUsage(); for (let i = 0; i < 10; i++) await f(); const u = process.cpuUsage(c); console.log(name, ((u.user + u.system) / 1e4).toFixed(1)); };
const open = () => openStore({ database: ':memory:', key: randomBytes(32) });
for (let i = 0; i < 2; i++) {
await cpu('openStore', async () => (await open()).close());
await cpu('openStore+seed', async () => { const s = await open(); await practiceClock(s, undefined); await seedPortal(s, services, 'base'); await s.close(); });
await cpu('practice none', async () => { const p = await createPracticePortal({ seed: 'none' }); await p.close(); });
await cpu('practice base', async () => { const p = await createPracticePortal({ }); await p.close(); });
}
