// Entities whose name or alias matches a full-text query, best match first and among equals the best connected; only those that an article mentions now.
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: toInteger($reach)}) YIELD node AS e, score
WHERE ($types IS NULL OR any(label IN labels(e) WHERE label IN $types))
  AND ($after IS NULL OR score < $after.score
    OR (score = $after.score AND (e.degree < $after.degree OR (e.degree = $after.degree AND e.id > $after.id))))
  AND EXISTS { (e)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-(:Article) }
RETURN e { .*, type: [label IN labels(e) WHERE label <> 'Entity'][0] } AS entity, score
ORDER BY score DESC, e.degree DESC, e.id
LIMIT toInteger($limit)
