// Entities by id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e { .*, type: [label IN labels(e) WHERE label <> 'Entity'][0] } AS entity
