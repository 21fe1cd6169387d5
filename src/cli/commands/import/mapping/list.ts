import { columns, headerOf, type ChosenColumns } from '../../../../import/columns/columns.ts';
import { command } from '../../../framework/command.ts';
import { mappingList } from '../../../view/settings.ts';

export default command({
  examples: ['pgb import mapping list', 'pgb import mapping list -o json'],
  async run(context) {
    const mappings = Object.entries(context.settings().mappings ?? {});
    const items = mappings.map(([mapping, named]) => ({ mapping, columns: describeColumns(named) }));
    if (items.length === 0) await context.out.notice(context.cli.notices.empty);
    await context.out.answer(mappingList, items, { items, nextCursor: null });
  },
});

/** Describes each column as it is given to `--map`, and each that is left out to its own flag. */
function describeColumns(chosen: ChosenColumns): string[] {
  const named = columns
    .filter((column) => chosen[column] !== undefined)
    .map((column) => `${headerOf(column)}=${chosen[column]}`);
  return [...named, ...(chosen.ignored ?? []).map((header) => `--ignore-column ${header}`)];
}
