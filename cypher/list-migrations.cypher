// The schema changes that this graph has seen; the one of number 0 is none, but what programs lock to apply them.
MATCH (m:Migration)
WHERE m.number > 0
RETURN toInteger(m.number) AS number, m.checksum AS checksum
ORDER BY number
