// No link is newer than the counter of changes.
MATCH (v:GraphVersion {name: 'relations'})
MATCH (c:RelationChange)
WHERE c.version > v.version
RETURN toString(c.version) AS id
LIMIT toInteger($limit)
