/*
label = "Chi offre occasioni e iniziative"
grain = "un ente che offre un'occasione o tiene un'iniziativa nel periodo"
record = "body"
order = ["name", "body"]
requirement = "S-074"

[[column]]
key = "body"
label = "Codice"

[[column]]
key = "name"
label = "Ente"
*/
SELECT code AS body, name
  FROM organisation
 WHERE id IN (SELECT coalesce(o.organisation, s.organisation)
                FROM opportunity AS o
                LEFT JOIN host_site AS s ON s.id = o.host_site
               WHERE coalesce(o.valid_from, '') <= :to AND coalesce(o.valid_to, '9999') >= :from
               UNION ALL
              SELECT organisation FROM event WHERE day BETWEEN :from AND :to)
