// What is kept of the evidence for a link counts its present claims.
MATCH (e:RelationEvidence)
WHERE e.claimCount <> COUNT { MATCH (c:Claim {relation: e.relation}) WHERE c.retractedAt IS NULL }
RETURN e.relation AS id
LIMIT toInteger($limit)
