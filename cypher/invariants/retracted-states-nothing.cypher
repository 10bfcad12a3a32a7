// A retracted article states and mentions nothing at present.
MATCH (a:Article)
WHERE a.retractedAt IS NOT NULL
  AND (EXISTS { (a)-[:MENTIONS]->() } OR EXISTS { (a)-[:STATES]->(c:Claim) WHERE c.retractedAt IS NULL })
RETURN a.id AS id
LIMIT toInteger($limit)
