// Writes an article's text and particulars.
MATCH (a:Article {id: $id})
SET a += $properties, a.revision = toInteger($revision), a.loadedAt = $now
