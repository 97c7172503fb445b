/*
label = "Durata dei tirocini"
grain = "un tirocinio cominciato"
record = "internship"
order = ["internship"]
parameters = ["TIS_MONTHS_MOST"]
requirement = "S-084"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "internship"
label = "Tirocinio"

[[column]]
key = "person"
label = "Numero della persona"
type = "integer"

[[column]]
key = "kind"
label = "Tipo"
codes = "internship_kind"

[[column]]
key = "since"
label = "Dal"
type = "day"

[[column]]
key = "agreed_to"
label = "Fine concordata"
type = "day"

[[column]]
key = "finish"
label = "Fine"
type = "day"

[[column]]
key = "limit_on"
label = "Fine dei mesi ammessi"
type = "day"

[[column]]
key = "attested_to"
label = "Attestato fino al"
type = "day"
*/
-- An attestation moves the agreed end. The months of inclusion internships add up over a person, in days.
SELECT t.id, t.code AS internship, t.person, t.kind, t.valid_from AS since,
       nullif(max(coalesce(t.valid_to, ''), coalesce(said.extends_to, '')), '') AS agreed_to,
       CASE WHEN t.ended_on <= :as_of THEN t.ended_on
            ELSE nullif(max(coalesce(t.valid_to, ''), coalesce(said.extends_to, '')), '') END AS finish,
       CASE WHEN t.kind = 'inclusion'
            THEN date(t.valid_from, '+' || q.value || ' months',
                      '-' || (1 + coalesce((SELECT sum(CAST(julianday(coalesce(o.ended_on, o.valid_to, o.valid_from))
                                                            - julianday(o.valid_from) AS INTEGER) + 1)
                                              FROM internship AS o
                                             WHERE o.person = t.person AND o.kind = 'inclusion'
                                               AND o.valid_from < t.valid_from), 0)) || ' days') END AS limit_on,
       said.extends_to AS attested_to
  FROM internship AS t
  LEFT JOIN (SELECT internship, max(extends_to) AS extends_to FROM internship_attestation WHERE day <= :as_of
              GROUP BY internship) AS said ON said.internship = t.id
  LEFT JOIN temp.parameter AS q ON q.id = 'TIS_MONTHS_MOST'
   AND t.valid_from BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE t.valid_from <= :as_of
