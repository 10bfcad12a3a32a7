// The first links of entities in an order, within the limit for each, and how many each has; `after` holds the sort key of the last link before the page. Dates are compared as text: "2018" begins before every day of 2018, and with "-99" added it ends after them.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:RELATION]-(:Entity)
  WHERE type(r) IN $types AND any(status IN r.statuses WHERE status IN $statuses)
    AND r.confidence >= $minConfidence AND coalesce(r.sourceCount, 1) >= $minSources
    AND ($asOf IS NULL
      OR CASE WHEN r.validFrom IS NULL AND r.validTo IS NULL THEN $undated
         ELSE coalesce(r.validFrom <= $asOf + '-99', true) AND coalesce(r.validTo + '-99' >= $asOf, true) END)
  WITH r, CASE $order WHEN 'LATEST' THEN coalesce(r.lastReported, '') ELSE r.confidence END AS key
  WHERE $after IS NULL OR key < $after.key
    OR (key = $after.key AND (r.claimCount < $after.claimCount OR (r.claimCount = $after.claimCount AND r.id > $after.id)))
  WITH r, key
  ORDER BY key DESC, r.claimCount DESC, r.id
  LIMIT toInteger($limit)
  RETURN collect(r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id }) AS relations
}
RETURN id, relations, e.degree AS degree
