// The reviews of articles' claims that stand.
UNWIND $articles AS article
MATCH (r:Review {article: article})
WHERE r.undoneAt IS NULL
RETURN r.key AS key, r.verdict AS verdict, r.correction AS correction
ORDER BY r.seq
