// How many transactions have changed links.
OPTIONAL MATCH (v:GraphVersion {name: 'relations'})
WITH coalesce(v.version, 0) AS version
RETURN version
