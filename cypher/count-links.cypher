// How many entities and links there are.
RETURN COUNT { (:Entity) } AS entities, COUNT { ()-[r:RELATION]->() } AS links
