// Counts a decision or a review; people's decisions happen one after the other, and this is the first lock that they take.
MERGE (v:GraphVersion {name: 'decisions'})
SET v.version = coalesce(v.version, 0) + 1
RETURN v.version AS seq
