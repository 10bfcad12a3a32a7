// Waits until no other program changes the schema, and keeps others from it until the transaction ends.
MERGE (m:Migration {number: 0})
SET m.lock = true
REMOVE m.lock
