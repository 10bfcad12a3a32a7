// The links that begin at entities, as they are stored.
UNWIND $entities AS id
MATCH (e:Entity {id: id})-[r:RELATION]->(o:Entity)
RETURN r { .* } AS relation, type(r) AS type, e.id AS subject, o.id AS object
