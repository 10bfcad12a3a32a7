// The decisions that stand and keep entities apart.
MATCH (d:Decision {kind: 'NEVER_MERGE'})
WHERE d.undoneAt IS NULL
RETURN d { .* } AS decision
