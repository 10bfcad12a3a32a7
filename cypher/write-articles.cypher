// Writes articles' texts and particulars.
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
SET a += row.properties, a.revision = toInteger(row.revision), a.loadedAt = $now
REMOVE a.retractedAt, a.retractedBy, a.retractedWhy
