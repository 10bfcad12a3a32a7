// Writes reviews as they were exported.
UNWIND $records AS row
CREATE (r:Review)
SET r = row, r.seq = toInteger(row.seq)
