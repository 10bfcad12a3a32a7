// Every mention means exactly one entity, which is not one that was merged away.
MATCH (m:Mention)
WHERE COUNT { (m)-[:REFERS_TO]->() } <> 1 OR EXISTS { (m)-[:REFERS_TO]->(:Entity)-[:MERGED_INTO]->() }
RETURN m.id AS id
LIMIT toInteger($limit)
