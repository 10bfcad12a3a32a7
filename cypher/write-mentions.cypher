// Writes articles' mentions and ties them to the entities that they mean.
UNWIND $mentions AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
MERGE (m:Mention {id: row.id})
ON CREATE SET m.key = row.key, m.type = row.type
SET m.name = row.name, m.aliases = row.aliases, m.iso3166 = row.iso3166, m.wikidata = row.wikidata,
    m.starts = [at IN row.starts | toInteger(at)], m.ends = [at IN row.ends | toInteger(at)]
MERGE (a)-[:MENTIONS]->(m)
MERGE (m)-[:REFERS_TO]->(e)
