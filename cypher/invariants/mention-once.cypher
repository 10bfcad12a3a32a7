// Every mention stands in one article, once.
MATCH (m:Mention)
WHERE COUNT { (m)<-[:MENTIONS|MENTIONED]-() } > 1
RETURN m.id AS id
LIMIT toInteger($limit)
