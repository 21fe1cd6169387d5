// A portal that was made earlier has run these statements already and does not run them again. A change of the tables is a new migration.
import { hash } from 'node:crypto';
import {
  CamelCasePlugin,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../src/portal/store/migrations/migrate.ts';
import type { Store } from '../../src/portal/store/store.ts';

type Engine = Store['engine'];

/** What was released, by the hash of its statements. */
const released: Readonly<Record<string, Readonly<Record<Engine, string>>>> = {
  '0001-start': { sqlite: '884be164d8abc86844e844f4550d2bec', postgres: 'ce9a16146e613be47accb2a4ed1ed909' },
  '0002-practice': { sqlite: '7b674afe774f95ab0405eb27bf775f07', postgres: 'e47fad490764a8388e1004e52889f4e5' },
  '0003-statistics': { sqlite: 'a43f8ac0ffaf21135b525603f43e0905', postgres: 'e3b0c44298fc1c149afbf4c8996fb924' },
  '0004-agreement-references': {
    sqlite: 'fdd58208396fadfd992e47b1bfd8db91',
    postgres: '39a39fd23c3af4b5cdb968b35c65ca71',
  },
  '0005-message-reads': { sqlite: 'c2a82ca741dea7bd98ceab006de47b39', postgres: 'c2a82ca741dea7bd98ceab006de47b39' },
  '0006-execution-dates': { sqlite: '3030f7520e8eb64243ebe5f889df26f6', postgres: '3030f7520e8eb64243ebe5f889df26f6' },
  '0007-what-was-seen': { sqlite: '9d68a2a853507f61f35bac6067970a65', postgres: '65cdd7f01c9c9cd34a202ce3250f7d72' },
  '0008-payee-accounts': { sqlite: '41b72ee16aecb9c99db20194183195ba', postgres: 'c28e54d6a41cde7b4fbb1aab2ddb597c' },
  '0009-named-representatives': {
    sqlite: 'ecc269924786d301b2e9ce701e98380d',
    postgres: '2400dc3f0ecf758fca53239038a6fee3',
  },
  '0010-award-versions': { sqlite: 'c504cd4233c3712531a1e2b053734215', postgres: '6d13434cc1090b9f8df35fc9c718eb23' },
  '0011-amendments': { sqlite: '87b9e3b5516f410bda975ddd2f708d0d', postgres: 'a7c04326763f2dcb834737539050531f' },
  '0012-monthly-pay': { sqlite: '0935f7f17534c45becb03bac4d9c75b9', postgres: 'b0327f08805c3c97349659c9bfdb8e8d' },
  '0013-bank-answers': { sqlite: '2d42a255e9693bc9beaceb6dd614994a', postgres: 'a9cf60ecc8c129f9771b70b8cbec609e' },
  '0014-hours': { sqlite: 'f5efda0c5c0bda921430c7de93bc7af9', postgres: '3572db7646927b8bcc8251710e2e52af' },
  '0015-payroll': { sqlite: '7294ea926ad3740cd91a08f901d2c890', postgres: '65742b1f04ed5c99e1349e06feb4b367' },
  '0016-function-budgets': { sqlite: '4488cc5f52fef8b205a3e599dec38905', postgres: '4694a32d9a90a5090e6a59bfdf9ca709' },
  '0017-consents': { sqlite: 'bcfffeca8ef9d0048f3b81385e964f89', postgres: 'a0e6f28c3107f95c5e8d6c649a3fe67f' },
  '0018-corrections': {
    sqlite: 'da5bf02e2a62e9035df638a3609f7227',
    postgres: 'b8764b61c26bca77477242b4ec184993',
  },
  '0019-deposits-and-kinds': {
    sqlite: 'c4c0e5129acdfae59c4b9338e28487bd',
    postgres: '62042fad63f512f500aa476ec4b3120d',
  },
  '0020-payroll-credits': {
    sqlite: '55de2d08819bb75c6d524b6d71f0b47e',
    postgres: 'c65ce058ff948b156e2750ce7678b725',
  },
  '0021-profiles': { sqlite: 'a3ac3ade6b2a409ab17f119690c361bf', postgres: '9d8f48e1ed7f850a2f6a8286d5d47c8d' },
  '0022-absences': { sqlite: '683df388590d1115ab5691b55078d30c', postgres: 'd55a68b41d3f4a1e7c00a8191ead6acd' },
  '0023-mail': { sqlite: '8adb49c4813b48245dc3e471578243f6', postgres: '22e94e69227416f9dc3e7d2b01b9f4e6' },
  '0024-invoices': { sqlite: '8a3b822ca898846ebb8628ac6f749521', postgres: '9c3bb3c655e37b6ccc5b56e6d3634d59' },
  '0025-actors': { sqlite: 'ac8a9461fca2877188055fa20dede719', postgres: '03612e35f3f4837f50532e63c2f78d8d' },
  '0026-access-log-chain': { sqlite: 'b58ef56d747e7ab18ef70ad4a5e56fef', postgres: 'd90da3536a468fbe5026bd6312bbbefa' },
  '0027-deposits-of-functions': {
    sqlite: '0f5603ca8d0b7281a8d103fd91db49c3',
    postgres: '46964eebad6c1aaa3ac903a8a122b610',
  },
  '0028-tariff-lists': { sqlite: '1523843bc1759cdce6d543e8d3e68f85', postgres: 'a6e69b5128850fc2e5c6ad3214ab413c' },
  '0029-unconfirmed-flags': {
    sqlite: '1a201dfa767ffa89cade24024a8a178f',
    postgres: '1a201dfa767ffa89cade24024a8a178f',
  },
  '0031-told-persons': { sqlite: '0bc9cc1e6ce371e238441dbc7180f556', postgres: '7858ba5d0af332354579801c0dc88b4f' },
  '0032-proofs-and-traces': {
    sqlite: '837144f654320aa4bf0034fcd98449cc',
    postgres: '73ad8603ccf57b09bca3a57dea3b3b5a',
  },
  '0033-certificates': { sqlite: 'a772b98e43aa76d90a73c1d1e891ad26', postgres: '9e1fb00c91453cd802ef3df90ef9460f' },
  '0034-data-keys': { sqlite: '99349c7294ebb0fe6212cb1eaec9fbb8', postgres: '5e2600b5017af1e1ccb7c0d699bac196' },
  '0037-ends-of-powers': { sqlite: '8878a42b9214bba788300abebd76069e', postgres: '8878a42b9214bba788300abebd76069e' },
  '0038-withdrawn-ends': {
    sqlite: '52e4658804f03f9076dc6f692f9e829b',
    postgres: '52e4658804f03f9076dc6f692f9e829b',
  },
  '0039-deliveries': { sqlite: '65eced95bf48b91943d8b1c501ba0bf5', postgres: 'b875f442d0ba621dc912acaccf4d5d6c' },
  '0040-removals': { sqlite: '67ede7fffc160b14ec0b10e344a42404', postgres: '522e38d5d0573b24529af0ed29974d65' },
  '0042-staff': { sqlite: '69cfa4448cb8b12c800642eedc18ab45', postgres: 'a8e34dddb0f441028a72e386e1de7cfc' },
  '0043-representing-organisations': {
    sqlite: '3f8c869a2472ff3e0ef0caea74e82d29',
    postgres: '9d6d1d45524a572f67a466aff0e318db',
  },
  '0044-sign-in-means': { sqlite: '8ca54b12602efcfb8b843a33c8cef795', postgres: 'cfd256236e93fb966002616fe2830130' },
  '0045-further-agb-codes': {
    sqlite: '95a05a8fbe1d067a2b973f95b30ea7a2',
    postgres: 'ba34320f02d81a50977eff745bc83cfa',
  },
  '0046-tasks-of-many': { sqlite: '3a570b063081bc8c29eb17f58b466236', postgres: 'aa2877810d882ec1db7bc9b5e86c4add' },
  '0047-seen-certificates': {
    sqlite: '0e2760c9fc0b2821456efc369cd0044b',
    postgres: 'ae2368faa05f9227e6f9543c1dc42b9e',
  },
  '0048-sealed-functions': { sqlite: '63163274b9491fa872ef9396adf95df5', postgres: '7186f2eb1df0de44e9f575008b7abe1e' },
};

describe.each<Engine>(['sqlite', 'postgres'])('%s', (engine) => {
  const all = migrations(engine);

  test.each(Object.keys(released))(
    '%s says what it said when it was released: a change is a new migration',
    async (name) => {
      expect(hashOf(await statementsOf(engine, name))).toBe(released[name]?.[engine]);
    },
  );

  test('none is gone, and a new one is added here too, since it stays as it is from the day it is released', () => {
    expect(Object.keys(all)).toEqual(Object.keys(released));
  });

  test('they stand in the order in which they are run', () => {
    expect(Object.keys(all)).toEqual(Object.keys(all).toSorted());
  });
});

function hashOf(statements: readonly string[]): string {
  return hash('sha256', statements.join('\n'), 'hex').slice(0, 32);
}

/** What a migration asks of the database, with its values; nothing is run. */
async function statementsOf(engine: Engine, name: string): Promise<string[]> {
  const statements: string[] = [];
  const db = new Kysely<unknown>({
    dialect: engine === 'sqlite' ? dialects.sqlite : dialects.postgres,
    plugins: [new CamelCasePlugin()],
    log: ({ query }) => {
      statements.push(`${query.sql} ${JSON.stringify(query.parameters)}`);
    },
  });
  await migrations(engine)[name]?.up(db);
  return statements;
}

const dialects = {
  sqlite: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
  postgres: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
};
