import { expect, test } from '@jest/globals';
import { decodeCursor, encodeCursor } from '../../src/graphql/cursor.ts';

const query = ['entities', 'meng', null];

test('a cursor gives its key back to the query that made it', () => {
  expect(decodeCursor(query, encodeCursor(query, [1.5, 3, 'ent_x']), 3)).toEqual([1.5, 3, 'ent_x']);
});

test('no cursor means the beginning', () => {
  expect(decodeCursor(query, null, 3)).toBeNull();
});

test.each([
  ['another query', encodeCursor(['entities', 'kovrig', null], [1, 2, 'x'])],
  ['a forged one', Buffer.from('["x",1,2,3]').toString('base64url')],
  ['rubbish', '!!'],
  ['a cursor of another length', encodeCursor(query, [1])],
])('%s is refused', (_name, cursor) => {
  expect(() => decodeCursor(query, cursor, 3)).toThrow(/not a cursor of this query/);
});
