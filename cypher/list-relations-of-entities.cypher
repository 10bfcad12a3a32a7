// The strongest links of entities within the limit for each, and how many each has. Dates are compared as text: "2018" begins before every day of 2018, and with "-99" added it ends after them.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:RELATION]-(:Entity)
  WHERE type(r) IN $types AND any(status IN r.statuses WHERE status IN $statuses)
    AND r.confidence >= $minConfidence AND coalesce(r.sourceCount, 1) >= $minSources
    AND ($asOf IS NULL
      OR CASE WHEN r.validFrom IS NULL AND r.validTo IS NULL THEN $undated
         ELSE coalesce(r.validFrom <= $asOf + '-99', true) AND coalesce(r.validTo + '-99' >= $asOf, true) END)
  WITH r
  ORDER BY r.confidence DESC, r.claimCount DESC, r.id
  LIMIT toInteger($limit)
  RETURN collect(r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id }) AS relations
}
RETURN id, relations, e.degree AS degree
