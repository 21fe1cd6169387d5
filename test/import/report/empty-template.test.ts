import { expect, test } from 'vitest';
import { agreementColumns } from '../../../src/import/agreements/columns.ts';
import { amendmentColumns } from '../../../src/import/amendments/columns.ts';
import { awardColumns } from '../../../src/import/awards/columns.ts';
import { mapperFor } from '../../../src/import/column-sets.ts';
import { emptyTemplate } from '../../../src/import/report/empty-template.ts';

test.each([agreementColumns, amendmentColumns, awardColumns])(
  'every column of the template for $kind is read as what it says',
  (columns) => {
    const [header = '', ...rest] = emptyTemplate(columns).replace('\ufeff', '').split('\r\n');
    expect(rest).toEqual(['']);
    const { mapping, problems } = mapperFor(columns.kind)(header.split(';'), 1);
    expect(problems).toEqual([]);
    expect(Object.keys(mapping.positions).toSorted()).toEqual(columns.columns.toSorted());
  },
);
