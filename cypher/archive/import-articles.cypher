// Writes articles as they were exported.
UNWIND $records AS row
CREATE (a:Article)
SET a = row, a.revision = toInteger(row.revision)
