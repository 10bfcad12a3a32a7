// The mark of the change that led to a version, or none when the log does not reach back to it.
MATCH (c:RelationChange {version: toInteger($version)})
RETURN c.mark AS mark
