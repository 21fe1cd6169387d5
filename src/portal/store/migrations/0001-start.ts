import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/** The first tables; what their columns mean stands in ../schema.ts. */
export function start(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await people(db, engine);
      await awards(db, engine);
      await agreements(db, engine);
      await declarations(db, engine);
      await payments(db, engine);
      await events(db, engine);
      await housekeeping(db, engine);
    },
  };
}

type Part = (db: Kysely<unknown>, engine: Store['engine']) => Promise<void>;

const people: Part = async (db, engine) => {
  await createTable(db, engine, 'budgetHolder', {
    id: 'id',
    initials: 'text',
    surname: 'text',
    birthDate: 'text',
    bsnSealed: 'text',
    bsnHash: 'text',
    addressJson: 'text',
    email: 'text?',
    phone: 'text?',
    createdAt: 'number',
  });
  await createIndex(db.schema, 'budgetHolder', ['bsnHash'], { unique: true });
  await createTable(db, engine, 'careProvider', {
    id: 'id',
    kind: 'text',
    name: 'text',
    agbCode: 'text?',
    kvkNumber: 'text?',
    bsnSealed: 'text?',
    bsnHash: 'text?',
    ibanSealed: 'text?',
    birthDate: 'text?',
    careRegistered: 'number',
    bigRegistered: 'number',
    email: 'text?',
    phone: 'text?',
    createdAt: 'number',
  });
  await createIndex(db.schema, 'careProvider', ['bsnHash'], { unique: true });
  await createIndex(db.schema, 'careProvider', ['agbCode'], { unique: true });
  // This index is not unique: an institution may have several AGB codes under one number of the trade register.
  await createIndex(db.schema, 'careProvider', ['kvkNumber']);
  await createTable(
    db,
    engine,
    'knownCareProvider',
    { budgetHolderId: 'number', careProviderId: 'number' },
    {
      primaryKey: ['budgetHolderId', 'careProviderId'],
      references: { budgetHolderId: 'budgetHolder', careProviderId: 'careProvider' },
    },
  );
};

const awards: Part = async (db, engine) => {
  await createTable(
    db,
    engine,
    'award',
    {
      id: 'id',
      status: 'text',
      budgetHolderId: 'number',
      providerKind: 'text',
      providerCode: 'text',
      providerName: 'text',
      law: 'text',
      careFunctionsJson: 'text',
      start: 'text',
      end: 'text',
      amountCents: 'number',
      scheduledCents: 'number',
      paidCents: 'number',
      enteredAt: 'number',
    },
    { references: { budgetHolderId: 'budgetHolder' } },
  );
  await createIndex(db.schema, 'award', ['budgetHolderId', 'id']);
  await createIndex(db.schema, 'award', ['providerCode', 'id']);
  await createTable(
    db,
    engine,
    'representative',
    {
      awardId: 'number',
      budgetHolderId: 'number',
      kind: 'text',
      bsnSealed: 'text',
      bsnHash: 'text',
      initials: 'text',
      surname: 'text',
      birthDate: 'text',
    },
    {
      primaryKey: ['awardId', 'bsnHash', 'kind'],
      references: { awardId: 'award', budgetHolderId: 'budgetHolder' },
    },
  );
  await createIndex(db.schema, 'representative', ['bsnHash']);
  await createIndex(db.schema, 'representative', ['budgetHolderId']);
};

const agreements: Part = async (db, engine) => {
  await createTable(
    db,
    engine,
    'agreement',
    {
      id: 'id',
      version: 'number',
      status: 'text',
      kind: 'text?',
      budgetHolderId: 'number',
      careProviderId: 'number?',
      lawsJson: 'text',
      start: 'text?',
      end: 'text?',
      partiesJson: 'text?',
      workArrangementsJson: 'text?',
      generalTermsSealed: 'text?',
      providerFormality: 'text?',
      returnReasonSealed: 'text?',
      assessmentSealed: 'text?',
      createdAt: 'number',
      changedAt: 'number',
    },
    { references: { budgetHolderId: 'budgetHolder', careProviderId: 'careProvider' } },
  );
  await createIndex(db.schema, 'agreement', ['budgetHolderId', 'id']);
  await createIndex(db.schema, 'agreement', ['careProviderId', 'id']);
  await createIndex(db.schema, 'agreement', ['status', 'id']);
  await createTable(
    db,
    engine,
    'agreementAward',
    { agreementId: 'number', awardId: 'number', position: 'number' },
    {
      primaryKey: ['agreementId', 'awardId'],
      references: { agreementId: 'agreement', awardId: 'award' },
      partOf: 'agreementId',
    },
  );
  await createIndex(db.schema, 'agreementAward', ['awardId', 'agreementId']);
  await createTable(
    db,
    engine,
    'agreementVersion',
    { agreementId: 'number', version: 'number', termsSealed: 'text', createdAt: 'number' },
    { primaryKey: ['agreementId', 'version'], references: { agreementId: 'agreement' }, partOf: 'agreementId' },
  );
  await createTable(
    db,
    engine,
    'agreementSignature',
    {
      agreementId: 'number',
      version: 'number',
      role: 'text',
      name: 'text',
      subjectHash: 'text',
      signedAt: 'number',
    },
    { primaryKey: ['agreementId', 'version', 'role'], references: { agreementId: 'agreement' }, partOf: 'agreementId' },
  );
};

const declarations: Part = async (db, engine) => {
  await createTable(
    db,
    engine,
    'declaration',
    {
      id: 'id',
      reference: 'text',
      contentHash: 'text',
      status: 'text',
      kind: 'text',
      month: 'text',
      agreementId: 'number',
      budgetHolderId: 'number',
      careProviderId: 'number',
      invoiceNumber: 'text?',
      invoiceDate: 'text?',
      lineCount: 'number',
      minutes: 'number',
      totalCents: 'number',
      costCents: 'number',
      minutesInFirstWeek: 'number',
      minutesInLastWeek: 'number',
      linesJson: 'text',
      notesSealed: 'text?',
      perAwardJson: 'text',
      submittedBy: 'text',
      submittedAt: 'number',
      decidedAt: 'number?',
      rejectionReasonSealed: 'text?',
    },
    { references: { agreementId: 'agreement' } },
  );
  const { schema } = db;
  await createIndex(schema, 'declaration', ['careProviderId', 'reference'], { unique: true });
  // There is one declaration per agreement, month and kind; a rejected or withdrawn one makes room for the next.
  await createIndex(schema, 'declaration', ['agreementId', 'month', 'kind'], {
    unique: true,
    where: ['status', 'not in', ['rejected', 'withdrawn']],
  });
  await createIndex(schema, 'declaration', ['agreementId', 'month']);
  // A provider uses an invoice number once; declarations without one do not collide, since nulls differ.
  await createIndex(schema, 'declaration', ['careProviderId', 'invoiceNumber'], {
    unique: true,
    where: ['status', 'not in', ['rejected', 'withdrawn']],
  });
  await createIndex(schema, 'declaration', ['budgetHolderId', 'id']);
  await createIndex(schema, 'declaration', ['careProviderId', 'id']);
  await createIndex(schema, 'declaration', ['careProviderId', 'month', 'id']);
  await createIndex(schema, 'declaration', ['careProviderId', 'status', 'id']);
  await createIndex(schema, 'declaration', ['status', 'id']);
};

const payments: Part = async (db, engine) => {
  const { schema } = db;
  await createTable(db, engine, 'paymentRun', {
    id: 'id',
    date: 'text',
    scheduledCount: 'number',
    paymentCount: 'number',
    totalCents: 'number',
    creditTransferSealed: 'text?',
    startedAt: 'number',
    finishedAt: 'number?',
  });
  await createIndex(schema, 'paymentRun', ['date'], { unique: true });
  await createTable(
    db,
    engine,
    'payment',
    {
      id: 'id',
      status: 'text',
      declarationId: 'number',
      agreementId: 'number',
      month: 'text',
      budgetHolderId: 'number',
      careProviderId: 'number',
      amountCents: 'number',
      dueDate: 'text',
      paidAt: 'number?',
      paymentRunId: 'number?',
    },
    { references: { declarationId: 'declaration', paymentRunId: 'paymentRun' } },
  );
  // This index is the last guard against paying twice.
  await createIndex(schema, 'payment', ['declarationId'], { unique: true });
  await createIndex(schema, 'payment', ['budgetHolderId', 'id']);
  await createIndex(schema, 'payment', ['careProviderId', 'id']);
  await createIndex(schema, 'payment', ['careProviderId', 'month', 'id']);
  await createIndex(schema, 'payment', ['status', 'dueDate', 'id']);
  await createIndex(schema, 'payment', ['status', 'id']);
  await createIndex(schema, 'payment', ['paymentRunId', 'id']);
};

const events: Part = async (db, engine) => {
  await createTable(db, engine, 'event', {
    id: 'counted-id',
    type: 'text',
    at: 'number',
    recordId: 'text',
    budgetHolderId: 'number?',
    careProviderId: 'number?',
    providerCode: 'text?',
    paramsJson: 'text',
    reasonSealed: 'text?',
  });
  await createIndex(db.schema, 'event', ['budgetHolderId', 'id']);
  await createIndex(db.schema, 'event', ['careProviderId', 'id']);
  await createIndex(db.schema, 'event', ['providerCode', 'id']);
  await createIndex(db.schema, 'event', ['recordId', 'id']);
  await createTable(
    db,
    engine,
    'messageRead',
    { reader: 'text', eventId: 'number', readAt: 'number' },
    { primaryKey: ['reader', 'eventId'] },
  );
};

const housekeeping: Part = async (db, engine) => {
  await createTable(
    db,
    engine,
    'idempotency',
    {
      caller: 'text',
      key: 'text',
      operation: 'text',
      bodyHash: 'text',
      status: 'number',
      answer: 'text?',
      language: 'text',
      createdAt: 'number',
    },
    { primaryKey: ['caller', 'key'] },
  );
  await createIndex(db.schema, 'idempotency', ['createdAt']);
  await createTable(db, engine, 'accessLog', {
    id: 'counted-id',
    at: 'number',
    subjectHash: 'text',
    role: 'text?',
    operation: 'text',
    recordId: 'text?',
    budgetHolderIdsJson: 'text',
    status: 'number',
    requestId: 'text',
  });
  await createTable(
    db,
    engine,
    'jobClaim',
    { job: 'text', date: 'text', claimedBy: 'text', claimedAt: 'number', finishedAt: 'number?' },
    { primaryKey: ['job', 'date'] },
  );
  await createTable(db, engine, 'counter', { kind: 'text', value: 'number' }, { primaryKey: ['kind'] });
  await createTable(db, engine, 'setting', { key: 'text', value: 'text' }, { primaryKey: ['key'] });
};
