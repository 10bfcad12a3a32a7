// Takes the locks of entities in the order given, making those that are new, and tells what they are; every writer gives them sorted by id, so that writers wait for each other and never deadlock.
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.key = row.key, e.aliases = [], e.degree = 0, e:$(row.type)
SET e.lock = true
REMOVE e.lock
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.ownName AS ownName,
       e.aliases AS aliases, e.iso3166 AS iso3166, e.wikidata AS wikidata,
       EXISTS { (e)-[:MERGED_INTO]->() } AS merged,
       EXISTS { (e)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-() } AS mentioned
