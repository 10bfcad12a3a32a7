// The texts of articles with the sentences that their current claims quote.
UNWIND $articles AS id
MATCH (a:Article {id: id})-[:STATES]->(c:Claim)
WHERE c.retractedAt IS NULL
RETURN id, a.text AS text, collect(c { .id, .quote, .start, .end }) AS claims
