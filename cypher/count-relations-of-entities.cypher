// How many links of entities pass a filter. Dates are compared as text, to which "-99" is added to reach the end of a month or year.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT {
  MATCH (e)-[r:RELATION]-(:Entity)
  WHERE type(r) IN $types AND any(status IN r.statuses WHERE status IN $statuses)
    AND r.confidence >= $minConfidence AND coalesce(r.sourceCount, 1) >= $minSources
    AND ($asOf IS NULL
      OR CASE WHEN r.validFrom IS NULL AND r.validTo IS NULL THEN $undated
         ELSE coalesce(r.validFrom <= $asOf + '-99', true) AND coalesce(r.validTo + '-99' >= $asOf, true) END)
} AS total
