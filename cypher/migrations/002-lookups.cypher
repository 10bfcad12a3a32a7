// Names are searched without regard to case and accents; an entity is found by its key, a relation's claims by its id.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE INDEX entity_key IF NOT EXISTS FOR (e:Entity) ON (e.key);
CREATE INDEX claim_relation IF NOT EXISTS FOR (c:Claim) ON (c.relation);
CREATE INDEX mention_key IF NOT EXISTS FOR (m:Mention) ON (m.key);
CREATE INDEX article_published IF NOT EXISTS FOR (a:Article) ON (a.publishedAt);
