// Writes links as relationships of their own type.
UNWIND $relations AS row
MATCH (s:Entity {id: row.subject}), (o:Entity {id: row.object})
MERGE (s)-[r:$(row.type) {id: row.id}]->(o)
SET r = row.properties, r.id = row.id, r.claimCount = toInteger(row.claimCount), r.articleCount = toInteger(row.articleCount),
    r.sourceCount = toInteger(row.sourceCount), r.version = toInteger($version)
