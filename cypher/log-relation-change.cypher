// Counts a transaction that changes links and notes which links those are, with a mark that no other change has; it takes the last lock of the transaction. The log keeps the latest changes only.
MERGE (v:GraphVersion {name: 'relations'})
SET v.version = coalesce(v.version, 0) + 1
CREATE (:RelationChange {version: v.version, mark: $mark, written: $written, subjects: $subjects, objects: $objects, deleted: $deleted, deletedSubjects: $deletedSubjects, deletedObjects: $deletedObjects})
WITH v.version AS version
OPTIONAL MATCH (old:RelationChange {version: version - toInteger($keep)})
DELETE old
RETURN version
