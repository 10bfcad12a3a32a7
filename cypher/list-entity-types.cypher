// The types of entities.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type
