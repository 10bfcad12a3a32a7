import type { Config } from '../config.ts';
import { findArticles } from '../neo4j/article-reader.ts';
import { listEntityMentions } from '../neo4j/entity-mention-reader.ts';
import { findEntityArgument } from './entity-argument.ts';
import { nameArticles } from './name-articles.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

const pageSize = 500;

/** Prints every mention of an entity, with the article it stands in: what `split` can take out. Returns 0. */
export function runMentions(config: Config, name: string, output: Output): Promise<number> {
  return withGraph(config, output, async (database) => {
    const entity = await findEntityArgument(database, name);
    output.print(`${entity.name} (${entity.type}, ${entity.id}) is mentioned`);
    for (let after: string | null = null; ;) {
      const mentions = await listEntityMentions(database, entity.id, after, pageSize);
      const articles = new Map(
        (
          await findArticles(
            database,
            mentions.map((mention) => mention.article),
          )
        ).map((article) => [article.id, article]),
      );
      const names = await nameArticles(database, [...articles.values()]);
      for (const mention of mentions) {
        const { publisher, publishedAt } = articles.get(mention.article) ?? {};
        const where = [names.get(mention.article), publisher, publishedAt].filter(Boolean).join(', ');
        output.print(`  ${mention.id}  as “${mention.name}” in ${where}`);
      }
      after = mentions.at(-1)?.id ?? null;
      if (mentions.length < pageSize) return 0;
    }
  });
}
