// Writes mentions as they were exported, ties them to their entities and to the articles that name them.
UNWIND $records AS row
MATCH (e:Entity {id: row.entity})
CREATE (m:Mention {id: row.id, key: row.key, type: row.type, name: row.name, aliases: row.aliases})
SET m.iso3166 = row.iso3166, m.wikidata = row.wikidata, m.splitTo = row.splitTo,
    m.starts = [at IN row.starts | toInteger(at)], m.ends = [at IN row.ends | toInteger(at)]
CREATE (m)-[:REFERS_TO]->(e)
WITH m, row
WHERE row.article IS NOT NULL
MATCH (a:Article {id: row.article})
CREATE (a)-[:$(row.standing)]->(m)
