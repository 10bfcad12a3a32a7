// Writes the mentions of articles that the graph did not have, and ties them to the entities that they mean.
UNWIND $mentions AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[:MENTIONS]->(m:Mention {id: row.id, key: row.key, type: row.type, name: row.name, aliases: row.aliases,
        iso3166: row.iso3166, wikidata: row.wikidata, starts: [at IN row.starts | toInteger(at)], ends: [at IN row.ends | toInteger(at)]})-[:REFERS_TO]->(e)
