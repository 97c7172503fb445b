/*
label = "Tirocini"
grain = "un tirocinio"
record = "internship"
order = ["since", "internship"]
requirement = "S-084"

[[column]]
key = "internship"
label = "Tirocinio"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "kind"
label = "Tipo"
codes = "internship_kind"

[[column]]
key = "host"
label = "Ospitante"

[[column]]
key = "since"
label = "Dal"
type = "day"

[[column]]
key = "agreed_to"
label = "Fine concordata"
type = "day"

[[column]]
key = "ended_on"
label = "Finito il"
type = "day"

[[column]]
key = "outcome"
label = "Esito"
codes = "internship_outcome"

[[column]]
key = "insured_to"
label = "Assicurato fino al"
type = "day"

[[column]]
key = "months"
label = "Mesi con presenze"
type = "integer"

[[column]]
key = "done_minutes"
label = "Ore fatte"
type = "minutes"
*/
SELECT t.code AS internship, p.code AS person, t.kind, o.name AS host, t.valid_from AS since,
       nullif(max(coalesce(t.valid_to, ''),
                  coalesce((SELECT max(extends_to) FROM internship_attestation AS a
                             WHERE a.internship = t.id AND a.day <= :as_of), '')), '') AS agreed_to,
       CASE WHEN t.ended_on <= :as_of THEN t.ended_on END AS ended_on,
       CASE WHEN t.ended_on <= :as_of THEN t.outcome END AS outcome,
       CASE WHEN t.inail_from IS NOT NULL AND t.rct_from IS NOT NULL
            THEN nullif(min(coalesce(t.inail_to, '9999'), coalesce(t.rct_to, '9999')), '9999') END AS insured_to,
       count(m.id) AS months, sum(m.done_minutes) AS done_minutes
  FROM internship AS t
  JOIN person AS p ON p.id = t.person
  LEFT JOIN organisation AS o ON o.id = t.host
  LEFT JOIN internship_month AS m ON m.internship = t.id AND m.month <= substr(:as_of, 1, 7)
 WHERE t.id IN (SELECT id FROM temp.subject WHERE register = 'internship') AND t.valid_from <= :as_of
 GROUP BY t.id
