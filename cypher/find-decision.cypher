// A decision by id.
MATCH (d:Decision {id: $id})
RETURN d { .* } AS decision
