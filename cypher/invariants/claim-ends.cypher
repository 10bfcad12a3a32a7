// Every claim has one article, one subject, one object and at most one claimant.
MATCH (c:Claim)
WHERE COUNT { (c)<-[:STATES]-() } <> 1 OR COUNT { (c)-[:SUBJECT]->() } <> 1 OR COUNT { (c)-[:OBJECT]->() } <> 1
   OR COUNT { (c)-[:CLAIMANT]->() } > 1
RETURN c.id AS id
LIMIT toInteger($limit)
