/*
label = "Tirocini"
grain = "un tirocinio che tocca il periodo"
record = "internship"
day = "since"
order = ["since", "internship"]
uses = ["internship_terms"]
requirement = "S-084"

[[column]]
key = "internship"
label = "Tirocinio"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "internship_kind"
label = "Tipo"
codes = "internship_kind"

[[column]]
key = "promoter"
label = "Promotore"

[[column]]
key = "host"
label = "Ospitante"

[[column]]
key = "agreement"
label = "Convenzione"

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

[[column]]
key = "running"
label = "In corso alla fine"
type = "flag"

[[column]]
key = "started"
label = "Cominciato nel periodo"
type = "flag"

[[column]]
key = "ended"
label = "Finito nel periodo"
type = "flag"

[[column]]
key = "completed"
label = "Concluso"
type = "flag"

[[column]]
key = "outcome"
label = "Esito"
codes = "internship_outcome"

[[column]]
key = "after"
label = "Situazione dopo"
codes = "internship_after"

[[column]]
key = "working"
label = "Lavora o in formazione"
type = "flag"

[[column]]
key = "minutes"
label = "Ore fatte nel periodo"
type = "minutes"
*/
-- What the person does months later is known later: it counts for the period in which the internship ended.
SELECT t.code AS internship, p.code AS person,
       (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = p.id
           AND coalesce(d.valid_from, '') <= max(t.valid_from, :from) AND coalesce(d.valid_to, '9999') >= max(t.valid_from, :from)
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1) AS comune,
       t.kind AS internship_kind, promoter.name AS promoter, host.name AS host, t.agreement_number AS agreement,
       t.valid_from AS since, e.agreed_to, e.finish, e.limit_on, e.attested_to,
       coalesce(t.ended_on, e.agreed_to, '9999') > :to AS running,
       t.valid_from >= :from AS started,
       coalesce(t.ended_on BETWEEN :from AND :to, 0) AS ended,
       coalesce(t.ended_on BETWEEN :from AND :to AND t.outcome IN ('completed', 'hired'), 0) AS completed,
       CASE WHEN t.ended_on <= :as_of THEN t.outcome END AS outcome,
       t.after,
       coalesce(t.ended_on BETWEEN :from AND :to AND t.after IN ('job', 'training'), 0) AS working,
       (SELECT sum(m.done_minutes) FROM internship_month AS m
         WHERE m.internship = t.id AND m.month BETWEEN substr(:from, 1, 7) AND substr(:to, 1, 7)) AS minutes
  FROM internship AS t
  JOIN internship_terms AS e ON e.id = t.id
  JOIN person AS p ON p.id = t.person
  LEFT JOIN organisation AS promoter ON promoter.id = t.promoter
  LEFT JOIN organisation AS host ON host.id = t.host
 WHERE t.valid_from <= :to AND coalesce(e.finish, '9999') >= :from
