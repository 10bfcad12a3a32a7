// A mention is split off exactly as the latest split that stands says.
MATCH (m:Mention)
WHERE m.splitTo IS NOT NULL OR EXISTS { (m)<-[:MOVES]-() }
CALL (m) {
  OPTIONAL MATCH (m)<-[:MOVES]-(d:Decision {kind: 'SPLIT'})
  WHERE d.undoneAt IS NULL
  RETURN d.other AS expected
  ORDER BY d.seq DESC
  LIMIT 1
}
WITH m, expected
WHERE coalesce(m.splitTo, '') <> coalesce(expected, '')
RETURN m.id AS id
LIMIT toInteger($limit)
