// Writes an article's mentions, ties them to their entities, and teaches the entities the names used.
MATCH (a:Article {id: $article})
UNWIND $mentions AS row
MATCH (e:Entity {id: row.entity})
MERGE (m:Mention {id: row.id})
ON CREATE SET m.key = row.key, m.type = row.type
SET m.name = row.name, m.aliases = row.aliases, m.starts = [at IN row.starts | toInteger(at)], m.ends = [at IN row.ends | toInteger(at)]
MERGE (a)-[:MENTIONS]->(m)
MERGE (m)-[:REFERS_TO]->(e)
SET e.aliases = e.aliases + [alias IN row.aliases + [row.name] WHERE alias <> e.name AND NOT alias IN e.aliases],
    e.iso3166 = coalesce(e.iso3166, row.iso3166),
    e.wikidata = coalesce(e.wikidata, row.wikidata)
