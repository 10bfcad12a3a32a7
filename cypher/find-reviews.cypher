// Reviews by id.
UNWIND $ids AS id
MATCH (r:Review {id: id})
RETURN r { .* } AS review
