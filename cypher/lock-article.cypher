// Takes the lock of an article, making it when it is new, and tells what it held before.
MERGE (a:Article {id: $id})
SET a.lock = true
REMOVE a.lock
RETURN a.contentHash AS contentHash, toInteger(coalesce(a.revision, 0)) AS revision
