import {
  type ColumnDefinitionBuilder,
  type CreateTableBuilder,
  type Expression,
  type Kysely,
  type SchemaModule,
  sql,
} from 'kysely';
import type { Store } from '../store.ts';

type Engine = Store['engine'];
type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
type Columns = Readonly<Record<string, ColumnType>>;
type ColumnType = 'id' | 'counted-id' | 'number' | 'number?' | 'text' | 'text?';

const notNull: Column = (column) => column.notNull();
const nullable: Column = (column) => column;
const primary: Column = (column) => column.notNull().primaryKey();

// Text is compared byte by byte on both engines, whatever the language of the database.
function textType(engine: Engine): 'text' | Expression<string> {
  return engine === 'sqlite' ? 'text' : sql`text collate "C"`;
}

function numberType(engine: Engine): 'integer' | 'bigint' {
  return engine === 'sqlite' ? 'integer' : 'bigint';
}

function countUp(engine: Engine): Column {
  return engine === 'sqlite'
    ? (column) => column.primaryKey().autoIncrement()
    : (column) => column.generatedByDefaultAsIdentity().primaryKey();
}

function defineColumn(engine: Engine, type: ColumnType): [ReturnType<typeof textType | typeof numberType>, Column] {
  switch (type) {
    case 'id':
      return [numberType(engine), primary];
    case 'counted-id':
      return [numberType(engine), countUp(engine)];
    case 'number':
      return [numberType(engine), notNull];
    case 'number?':
      return [numberType(engine), nullable];
    case 'text':
      return [textType(engine), notNull];
    case 'text?':
      return [textType(engine), nullable];
  }
}

interface Relations<Name extends string> {
  /** The primary key, when it is not the column `id`. */
  primaryKey?: readonly Name[];
  /** By column, the table whose `id` stands there. */
  references?: Partial<Record<Name, string>>;
  /** The rows go with the row that this column names. */
  partOf?: Name;
  /** There is nothing in a row but its key, by which it is kept; SQLite would keep it twice. */
  isKeyOnly?: true;
}

/** Makes a table that is the same on both engines. */
export async function createTable<Cols extends Columns>(
  db: Kysely<unknown>,
  engine: Engine,
  name: string,
  columns: Cols,
  relations: Relations<keyof Cols & string> = {},
): Promise<void> {
  let table: CreateTableBuilder<string> = db.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) table = table.addColumn(column, ...defineColumn(engine, type));
  if (relations.primaryKey) table = table.addPrimaryKeyConstraint(`${name}_key`, relations.primaryKey as never[]);
  for (const [column, target] of Object.entries<string | undefined>(relations.references ?? {})) {
    if (target === undefined) continue;
    table = table.addForeignKeyConstraint(`${name}_${column}`, [column as never], target, ['id'], (key) =>
      column === relations.partOf ? key.onDelete('cascade') : key,
    );
  }
  // Without it SQLite would keep a fraction or a text in a column of whole numbers.
  const ending = relations.isKeyOnly ? sql`strict, without rowid` : sql`strict`;
  await (engine === 'sqlite' ? table.modifyEnd(ending) : table).execute();
}

/** Makes an index whose name is made from the table and its columns. */
export async function createIndex(
  schema: SchemaModule,
  table: string,
  columns: readonly string[],
  more: { unique?: true; where?: [column: string, operator: 'not in' | 'is not', value: unknown] } = {},
): Promise<void> {
  let index = schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns([...columns]);
  if (more.unique) index = index.unique();
  if (more.where) index = index.where(...more.where);
  await index.execute();
}
