import { expect, test } from 'vitest';
import { compareLibraries } from '@/lib/library/bundle/compare-libraries';
import { aSnippet } from '../../fixtures/snippets';

const refund = aSnippet('refund', 'Refund', 'Refunds take 14 days.');
const parcel = aSnippet('parcel', 'Parcel', 'It is on its way.');

test('tells what taking a library would add, change and remove, field by field', () => {
  const theirs = [
    {
      ...refund,
      version: 2,
      tags: ['money'],
      texts: refund.texts.map((text) => ({ ...text, body: '30 days' })),
    },
    aSnippet('late', 'Late', 'Sorry.'),
  ];
  const { snippets, counts } = compareLibraries([refund, parcel], theirs);
  expect(counts).toEqual({ add: 1, change: 1, remove: 1, same: 0 });
  expect(snippets.map(({ code, action, fields }) => [code, action, fields])).toEqual([
    ['late', 'add', []],
    ['parcel', 'remove', []],
    ['refund', 'change', ['texts', 'tags']],
  ]);
  expect(snippets[2]?.version).toEqual({ ours: 1, theirs: 2 });
});

test('does not count who saved a row when, and takes a deleted row as gone', () => {
  const touched = { ...refund, changedAt: 99, changedBy: 'Mara', version: 4 };
  const gone = { ...parcel, deletedAt: 5 };
  expect(compareLibraries([refund, gone], [touched]).counts).toEqual({
    add: 0,
    change: 0,
    remove: 0,
    same: 1,
  });
});
