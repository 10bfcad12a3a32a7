// A page of reviews.
MATCH (r:Review)
WHERE r.id > $after
RETURN r { .* } AS record
ORDER BY r.id
LIMIT toInteger($limit)
