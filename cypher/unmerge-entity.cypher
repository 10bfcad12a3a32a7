// Lets an entity answer for itself again.
MATCH (:Entity {id: $entity})-[r:MERGED_INTO]->(:Entity {id: $other})
DELETE r
