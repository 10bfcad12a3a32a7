// Records a decision about two entities.
MATCH (e:Entity {id: $entity}), (o:Entity {id: $other})
CREATE (d:Decision {id: $id, seq: toInteger($seq), kind: $kind, entity: $entity, other: $other, mentions: $mentions, by: $by, why: $why, at: $at})
CREATE (d)-[:ABOUT]->(e)
CREATE (d)-[:ABOUT]->(o)
WITH d
UNWIND $mentions AS id
MATCH (m:Mention {id: id})
CREATE (d)-[:MOVES]->(m)
