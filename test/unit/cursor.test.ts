import { expect, test } from '@jest/globals';
import { cursorsOf } from '../../src/graphql/cursor.ts';

const cursors = cursorsOf(['entities', 'meng', null]);

test('a cursor gives its key back to the query that made it', () => {
  expect(cursors.decode(cursors.encode([1.5, 3, 'ent_x']), 3)).toEqual([1.5, 3, 'ent_x']);
});

test('no cursor means the beginning', () => {
  expect(cursors.decode(null, 3)).toBeNull();
});

test.each([
  ['another query', cursorsOf(['entities', 'kovrig', null]).encode([1, 2, 'x'])],
  ['a forged one', Buffer.from('["x",1,2,3]').toString('base64url')],
  ['rubbish', '!!'],
  ['a cursor of another length', cursors.encode([1])],
])('%s is refused', (_name, cursor) => {
  expect(() => cursors.decode(cursor, 3)).toThrow(/not a cursor of this query/);
});
