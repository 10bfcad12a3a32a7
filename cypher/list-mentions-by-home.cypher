// The mentions that would mean an entity if it were not merged into another: its own, and those of entities merged into it.
MATCH (e:Entity)-[:MERGED_INTO*0..]->(:Entity {id: $entity})
CALL (e) {
  MATCH (m:Mention {key: e.key})
  WHERE m.splitTo IS NULL
  RETURN m
  UNION
  MATCH (m:Mention {splitTo: e.id})
  RETURN m
}
RETURN DISTINCT m.id AS mention
