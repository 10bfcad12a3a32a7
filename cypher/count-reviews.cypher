// How many reviews there are: of a claim, of the claims of an article, or of all where these are null.
MATCH (r:Review)
WHERE ($claim IS NULL OR r.claim = $claim) AND ($article IS NULL OR r.article = $article)
RETURN count(r) AS total
