// What entities are called, or were called before they were merged away.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.name AS name
