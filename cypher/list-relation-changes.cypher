// The changes of links after a version, the earliest first.
MATCH (c:RelationChange)
WHERE c.version > toInteger($since)
RETURN c.version AS version, c.written AS written, c.subjects AS subjects, c.objects AS objects, c.deleted AS deleted,
       coalesce(c.deletedSubjects, []) AS deletedSubjects, coalesce(c.deletedObjects, []) AS deletedObjects
ORDER BY version
LIMIT toInteger($limit)
