// Articles under any of the keys of a text, those with the most keys in common first.
UNWIND range(0, size($queries) - 1) AS at
CALL (at) {
  CALL db.index.fulltext.queryNodes('article_bands', $queries[at], {limit: toInteger($limit)}) YIELD node AS a
  RETURN a
}
RETURN at, a.id AS id, a.sourceGroup AS sourceGroup, a.textSignature AS signature
