// Lets decisions and reviews go on after the latest that was imported.
OPTIONAL MATCH (d:Decision)
WITH coalesce(max(d.seq), 0) AS decisions
OPTIONAL MATCH (r:Review)
WITH decisions, coalesce(max(r.seq), 0) AS reviews
MERGE (v:GraphVersion {name: 'decisions'})
SET v.version = CASE WHEN decisions > reviews THEN decisions ELSE reviews END
