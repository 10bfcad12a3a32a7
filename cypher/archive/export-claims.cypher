// A page of claims, each with its article and the mentions at its ends.
MATCH (c:Claim)
WHERE c.id > $after
WITH c
ORDER BY c.id
LIMIT toInteger($limit)
MATCH (a:Article)-[:STATES]->(c), (c)-[:SUBJECT]->(s:Mention), (c)-[:OBJECT]->(o:Mention)
OPTIONAL MATCH (c)-[:CLAIMANT]->(w:Mention)
RETURN c { .*, article: a.id, subject: s.id, object: o.id, claimant: w.id } AS record
ORDER BY c.id
