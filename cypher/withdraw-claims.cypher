// Withdraws the claims that articles no longer make; they are kept as what the graph once knew.
UNWIND $articles AS row
MATCH (:Article {id: row.id})-[:STATES]->(c:Claim)
WHERE NOT c.id IN row.claims
SET c.retractedAt = coalesce(c.retractedAt, $now)
REMOVE c.relation, c.withArticle
