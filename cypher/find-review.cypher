// A review by id.
MATCH (r:Review {id: $id})
RETURN r { .* } AS review
