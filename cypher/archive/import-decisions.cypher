// Writes decisions as they were exported, with the merges and moves that stand.
UNWIND $records AS row
MATCH (e:Entity {id: row.entity}), (o:Entity {id: row.other})
CREATE (d:Decision)
SET d = row, d.seq = toInteger(row.seq)
CREATE (d)-[:ABOUT]->(e), (d)-[:ABOUT]->(o)
FOREACH (one IN CASE WHEN row.kind = 'MERGE' AND row.undoneAt IS NULL THEN [e] ELSE [] END | CREATE (one)-[:MERGED_INTO]->(o))
WITH d, row
UNWIND row.mentions AS id
MATCH (m:Mention {id: id})
CREATE (d)-[:MOVES]->(m)
