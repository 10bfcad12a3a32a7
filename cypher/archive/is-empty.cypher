// Whether the graph holds nothing yet.
RETURN NOT EXISTS { (:Article) } AND NOT EXISTS { (:Entity) } AND NOT EXISTS { (:Decision) } AS empty
