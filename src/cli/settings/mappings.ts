import type { ChosenColumns } from '../../import/columns/columns.ts';
import { closest } from '../../messages/write/closest.ts';
import { CliError } from '../failure/cli-error.ts';
import { changeSettings } from './change-settings.ts';
import type { Settings } from './settings.ts';

export function mappingNamed(name: string, { mappings = {} }: Settings): ChosenColumns {
  const known = Object.hasOwn(mappings, name) ? mappings[name] : undefined;
  if (known !== undefined) return known;
  throw new CliError('unknown-mapping', { name, suggestions: closest(name, Object.keys(mappings)) });
}

export function saveMapping(folder: string, name: string, columns: ChosenColumns): Promise<void> {
  return changeSettings(folder, ({ mappings, ...rest }) => ({ ...rest, mappings: { ...mappings, [name]: columns } }));
}

export function removeMapping(folder: string, name: string): Promise<void> {
  return changeSettings(folder, ({ mappings = {}, ...rest }) => {
    const { [name]: _, ...others } = mappings;
    return { ...rest, mappings: others };
  });
}
