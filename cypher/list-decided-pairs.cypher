// Pairs of entities that a decision which stands keeps apart: one never to merge, or one that a split took them apart by.
MATCH (d:Decision)
WHERE d.undoneAt IS NULL AND d.kind IN ['NEVER_MERGE', 'SPLIT']
RETURN d.entity AS one, d.other AS other
