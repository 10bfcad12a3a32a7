// How many entities that an article mentions now match a full-text query, among its best matches.
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: toInteger($reach)}) YIELD node AS e
WHERE ($types IS NULL OR any(label IN labels(e) WHERE label IN $types)) AND e.degree >= $minDegree
  AND EXISTS { (e)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-(:Article) }
RETURN count(e) AS total
