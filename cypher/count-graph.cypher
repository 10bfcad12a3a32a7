// How much the graph holds.
RETURN COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims, COUNT { (:Entity) } AS entities
