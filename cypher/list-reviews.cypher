// Reviews, the latest first: of a claim, of the claims of an article, or all where these are null.
MATCH (r:Review)
WHERE ($claim IS NULL OR r.claim = $claim) AND ($article IS NULL OR r.article = $article) AND ($before IS NULL OR r.seq < toInteger($before))
RETURN r { .* } AS review
ORDER BY r.seq DESC
LIMIT toInteger($limit)
