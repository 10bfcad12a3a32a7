// The reviews of a claim, or of all when it is null, the latest first.
MATCH (r:Review)
WHERE ($claim IS NULL OR r.claim = $claim) AND ($before IS NULL OR r.seq < toInteger($before))
RETURN r { .* } AS review
ORDER BY r.seq DESC
LIMIT toInteger($limit)
