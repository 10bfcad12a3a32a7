// The schema changes that this graph has seen.
MATCH (m:Migration)
RETURN toInteger(m.number) AS number, m.checksum AS checksum
ORDER BY number
