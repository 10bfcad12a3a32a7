// Takes out of articles the mentions that their texts no longer have; they stay where withdrawn claims point to them.
UNWIND $articles AS row
MATCH (:Article {id: row.id})-[r:MENTIONS|MENTIONED]->(m:Mention)
WHERE NOT m.id IN row.mentions OR type(r) = 'MENTIONED'
DELETE r
