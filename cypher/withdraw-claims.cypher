// Withdraws the claims that an article no longer makes; they are kept as what the graph once knew.
MATCH (:Article {id: $article})-[:STATES]->(c:Claim)
WHERE c.retractedAt IS NULL AND NOT c.id IN $keep
SET c.retractedAt = $now
