import { expect, test } from '@jest/globals';
import { readPlainText } from '../../src/articles/read-plain-text.ts';
import { readOntology } from '../../src/claims/ontology.ts';
import { articleId, contentHash } from '../../src/identity/identifiers.ts';
import { articleLoader } from '../../src/loading/article-loader.ts';
import type { Database } from '../../src/neo4j/database.ts';

test('a batch that the database refuses is halved until the one at fault is alone', async () => {
  const drafts = Array.from({ length: 64 }, (_, at) =>
    readPlainText(`Anna met Karl, ${at}.`, { url: `https://example.org/${at}` }),
  );
  const hashes = new Map(drafts.map((draft) => [articleId(draft), contentHash(draft)]));
  const ids = [...hashes.keys()];
  const sizes: number[] = [];
  const none = () => Promise.resolve();
  const database: Database = {
    read: () => Promise.resolve([]),
    write: (work) =>
      work({
        run: (_, parameters) => {
          const asked = parameters?.['ids'] as readonly string[];
          sizes.push(asked.length);
          if (asked.includes(ids[37] ?? '')) return Promise.reject(new Error('refused'));
          return Promise.resolve(asked.map((id) => ({ id, revision: 1, contentHash: hashes.get(id) })));
        },
      }),
    inTurn: (work) => work(),
    migrate: none,
    verify: none,
    usage: () => ({ underWay: 0, mostConnections: 1, repeats: 0 }),
    close: none,
  };
  const loader = articleLoader({
    database,
    ontology: readOntology(),
    now: () => '2024-01-01T00:00:00.000Z',
    maxArticleBytes: 1000,
    read: () => Promise.resolve({ mentions: [], claims: [], notices: [] }),
  });
  const results = await Promise.allSettled(drafts.map((draft) => loader.load({ draft, reading: null })));
  expect(results.flatMap((one, at) => (one.status === 'rejected' ? [at] : []))).toEqual([37]);
  expect(sizes.length).toBeLessThan(15);
});
