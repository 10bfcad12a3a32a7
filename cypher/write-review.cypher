// Records what a person says of a claim.
CREATE (:Review {id: $id, seq: toInteger($seq), article: $article, key: $key, claim: $claim, verdict: $verdict, correction: $correction, by: $by, why: $why, at: $at})
