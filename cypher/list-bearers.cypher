// The entities that articles call by a phrase, with all that they are called.
UNWIND $phrases AS phrase
CALL (phrase) {
  CALL db.index.fulltext.queryNodes('entity_names', phrase, {limit: 20}) YIELD node AS e
  WHERE e.key IS NOT NULL AND EXISTS { (e)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-() }
  RETURN e
}
RETURN e.key AS key, e.aliases AS aliases, [label IN labels(e) WHERE label <> 'Entity'][0] AS type
