import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOntology } from '../claims/ontology.ts';
import { startWorkerEngine } from '../extraction/corenlp/worker-engine.ts';
import { packageRoot } from '../package-root.ts';
import { loadLabelledArticles } from './labelled-article.ts';
import { measureArticles } from './measure-articles.ts';
import { measureLinks } from './measure-links.ts';
import { measurePublicEntities, type PublicEntityScore } from './measure-public-entities.ts';
import { renderLists } from './render-lists.ts';
import { renderReport, summarize } from './report.ts';

const usage = `Measures the reading of articles against labelled ones.
  --data FOLDER     labelled articles (test/data/eval)
  --doc WORD        only articles whose name has this word; no public sets
  --lists           what was wrong and missed, article by article
  --right           with --lists: what was right as well
  --dev             only the labelled articles, no public sets
  --links [N]       also the judged sentences of storyweb, at most N
  --json FILE       the numbers as JSON`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(packageRoot, 'test', 'data', 'eval') },
    doc: { type: 'string' },
    lists: { type: 'boolean', default: false },
    right: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
    links: { type: 'string' },
    json: { type: 'string' },
    cache: { type: 'string', default: join(homedir(), '.cache', 'throughline') },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const engine = await startWorkerEngine({
    cache: values.cache,
    javaHome: null,
    threads: 2,
    heap: '1g',
    timeout: 60_000,
    say: (line) => {
      console.error(line);
    },
    onCrash: (reason) => {
      console.error(reason);
    },
  });
  try {
    const ontology = readOntology();
    const wanted = values.doc;
    const articles = (await loadLabelledArticles(values.data)).filter(
      (article) => wanted === undefined || article.doc.includes(wanted),
    );
    const measures = await measureArticles(articles, engine, ontology);
    const publicEntities: Record<string, PublicEntityScore> = {};
    if (!values.dev && wanted === undefined) {
      for (const [name, file] of [
        ['GUM Wikinews', 'gum-wikinews-entities.jsonl'],
        ['re3d', 're3d-entities-relations.jsonl'],
      ] as const) {
        publicEntities[name] = await measurePublicEntities(join(values.data, file), engine);
      }
    }
    const links =
      values.links === undefined
        ? {}
        : await measureLinks(join(values.data, 'storyweb-tagged-links.jsonl'), engine, ontology, Number(values.links));
    const report = summarize(measures, publicEntities, links);
    if (values.lists) console.log(renderLists(measures, values.right));
    console.log(`\n${renderReport(report)}`);
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await engine.close();
  }
}
