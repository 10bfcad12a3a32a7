// Which of some texts are printed by other articles than these, too.
UNWIND $groups AS group
MATCH (a:Article {sourceGroup: group})
WHERE NOT a.id IN $articles
RETURN DISTINCT group
