// What the answer of a path search is dressed with, in one read: entities by id, links by the entities at their ends, of which both are looked up first, and by a subquery so that no plan does otherwise, so that the links of whichever has fewer are walked, and the version of the links.
OPTIONAL MATCH (v:GraphVersion {name: 'relations'})
WITH coalesce(v.version, 0) AS version
CALL () {
  UNWIND $ids AS id
  MATCH (asked:Entity {id: id})
  OPTIONAL MATCH (asked)-[:MERGED_INTO*1..]->(root:Entity)
  WHERE NOT EXISTS { (root)-[:MERGED_INTO]->() }
  WITH DISTINCT coalesce(root, asked) AS e
  RETURN collect(e { .*, type: [label IN labels(e) WHERE label <> 'Entity'][0] }) AS entities
}
CALL () {
  UNWIND $relations AS row
  CALL (row) {
    MATCH (s:Entity {id: row.from}), (o:Entity {id: row.to})
    RETURN s, o LIMIT 1
  }
  MATCH (s)-[r:RELATION]-(o)
  WHERE r.id = row.id
  WITH DISTINCT r
  RETURN collect(r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id }) AS relations
}
RETURN version, entities, relations
