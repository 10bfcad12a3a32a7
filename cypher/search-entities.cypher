// Entities whose name or alias matches a full-text query, only those that an article mentions now: best match first and among equals the best connected, or the other way round.
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: toInteger($reach)}) YIELD node AS e, score
WHERE ($types IS NULL OR any(label IN labels(e) WHERE label IN $types)) AND e.degree >= $minDegree
WITH e, score, CASE $order WHEN 'CONNECTED' THEN toFloat(e.degree) ELSE score END AS key, CASE $order WHEN 'CONNECTED' THEN score ELSE toFloat(e.degree) END AS second
WHERE ($after IS NULL OR key < $after.key
    OR (key = $after.key AND (second < $after.second OR (second = $after.second AND e.id > $after.id))))
  AND EXISTS { (e)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-(:Article) }
RETURN e { .*, type: [label IN labels(e) WHERE label <> 'Entity'][0] } AS entity, key, second
ORDER BY key DESC, second DESC, e.id
LIMIT toInteger($limit)
