// The mentions that mean an entity now.
MATCH (m:Mention)-[:REFERS_TO]->(:Entity {id: $entity})
RETURN m.id AS mention
