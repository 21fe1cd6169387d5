import { changeSettings } from './change-settings.ts';
import type { ContextSettings } from './settings.ts';

/** Changes one context and leaves the others as they are. */
export function changeContext(
  folder: string,
  name: string,
  change: (context: ContextSettings) => ContextSettings,
): Promise<void> {
  return changeSettings(folder, (settings) => ({
    ...settings,
    contexts: { ...settings.contexts, [name]: change(settings.contexts[name] ?? {}) },
  }));
}
