// No withdrawn or rejected claim supports a link.
MATCH (c:Claim)
WHERE c.relation IS NOT NULL AND (c.retractedAt IS NOT NULL OR c.review = 'REJECTED')
RETURN c.id AS id
LIMIT toInteger($limit)
