// A page of entities.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e { .id, .key, .name, .ownName, .aliases, .iso3166, .wikidata, .degree, type: [label IN labels(e) WHERE label <> 'Entity'][0] } AS record
ORDER BY e.id
LIMIT toInteger($limit)
