// Makes mentions mean other entities; `splitTo` is what the latest split that stands says of each.
UNWIND $moves AS row
MATCH (m:Mention {id: row.mention})-[r:REFERS_TO]->(:Entity)
MATCH (e:Entity {id: row.entity})
DELETE r
CREATE (m)-[:REFERS_TO]->(e)
SET m.splitTo = row.splitTo
