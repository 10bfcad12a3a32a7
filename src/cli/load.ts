import { readFile } from 'node:fs/promises';
import { readPlainText } from '../articles/read-plain-text.ts';
import { readOntology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { startWorkerEngine } from '../extraction/corenlp/worker-engine.ts';
import { readArticle } from '../extraction/read-article.ts';
import { loadArticle } from '../loading/load-article.ts';
import { openGraph } from '../server/open-graph.ts';
import type { Output } from './output.ts';

/** Loads text files one after the other; one that fails does not stop the rest. Returns 1 when any failed. */
export async function runLoad(config: Config, files: readonly string[], output: Output): Promise<number> {
  const { print, say } = output;
  const ontology = readOntology();
  const graph = await openGraph({ config, ontology, lock: null, say, onCrash: say });
  try {
    const engine = await startWorkerEngine({ ...config, ...config.engine, say, onCrash: say });
    try {
      const tools = {
        database: graph.database,
        ontology,
        read: (draft: Parameters<typeof readArticle>[0]) => readArticle(draft, engine, ontology),
        now: () => new Date().toISOString(),
        maxArticleBytes: config.maxArticleBytes,
      };
      let failures = 0;
      for (const file of files) {
        try {
          const loaded = await loadArticle(tools, readPlainText(await readFile(file, 'utf8')));
          const read =
            loaded.outcome === 'unchanged' ? '' : `, ${loaded.claimCount} claims, ${loaded.mentionCount} entities`;
          print(`${file}: ${loaded.outcome}${read} (${loaded.id})`);
          for (const notice of loaded.notices) say(`  ${notice}`);
        } catch (problem) {
          failures += 1;
          say(`${file}: not loaded. ${messageOf(problem)}`);
        }
      }
      return failures === 0 ? 0 : 1;
    } finally {
      await engine.close();
    }
  } finally {
    await graph.close();
  }
}
