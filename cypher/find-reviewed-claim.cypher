// What a review of a claim is about: its article and what the review is found by.
MATCH (a:Article)-[:STATES]->(c:Claim {id: $claim})
RETURN a.id AS article, c.reviewKey AS key
