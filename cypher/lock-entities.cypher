// Takes the locks of entities in the order given, making those that are new; every writer gives them sorted by id, so that writers wait for each other and never deadlock.
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.key = row.key, e.aliases = [], e.degree = 0, e:$(row.type)
SET e.lock = true
REMOVE e.lock
