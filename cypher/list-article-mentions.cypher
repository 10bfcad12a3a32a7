// What articles mention, with the places in their texts.
UNWIND $ids AS id
MATCH (:Article {id: id})-[:MENTIONS]->(m:Mention)-[:REFERS_TO]->(e:Entity)
RETURN id, m.name AS name, m.starts AS starts, m.ends AS ends,
       e { .*, type: [label IN labels(e) WHERE label <> 'Entity'][0] } AS entity
ORDER BY id, m.starts[0], m.id
