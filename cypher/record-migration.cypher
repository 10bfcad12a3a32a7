// Notes a schema change as done.
MERGE (m:Migration {number: toInteger($number)})
ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = toString(datetime())
