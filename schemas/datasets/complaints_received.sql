/*
label = "Reclami e richieste"
grain = "un reclamo o una richiesta ricevuti nel periodo"
record = "complaint"
day = "day"
order = ["day", "complaint"]
requirement = "S-091"

[[column]]
key = "complaint"
label = "Reclamo"

[[column]]
key = "day"
label = "Ricevuto il"
type = "day"

[[column]]
key = "kind"
label = "Tipo"
codes = "complaint_kind"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "answered_on"
label = "Risposta il"
type = "day"

[[column]]
key = "answered"
label = "Con risposta"
type = "flag"

[[column]]
key = "outcome"
label = "Esito"
codes = "complaint_outcome"

[[column]]
key = "days"
label = "Giorni alla risposta"
type = "integer"
*/
SELECT b.code AS complaint, b.received_on AS day, b.kind, k.code AS care_case,
       coalesce(coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= b.received_on AND coalesce(l.valid_to, '9999') >= b.received_on
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= b.received_on AND coalesce(d.valid_to, '9999') >= b.received_on
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)),
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = b.person
                    AND coalesce(d.valid_from, '') <= b.received_on AND coalesce(d.valid_to, '9999') >= b.received_on
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       CASE WHEN b.answered_on <= :as_of THEN b.answered_on END AS answered_on,
       coalesce(b.answered_on <= :as_of, 0) AS answered, b.outcome,
       CAST(julianday(b.answered_on) - julianday(b.received_on) AS INTEGER) AS days
  FROM complaint AS b
  LEFT JOIN care_case AS k ON k.id = b.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
 WHERE b.received_on BETWEEN :from AND :to
