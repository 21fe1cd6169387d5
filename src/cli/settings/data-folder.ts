import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Surroundings } from '../terminal/surroundings.ts';

/** Settings, sessions, imports and the practice portal are all kept in this folder. `PGB_DATA_DIR` moves it all. */
export function dataFolder({ env, platform }: Pick<Surroundings, 'env' | 'platform'>): string {
  const own = env['PGB_DATA_DIR'];
  if (own !== undefined && own !== '') return own;
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'pgb');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'pgb');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'pgb');
}
