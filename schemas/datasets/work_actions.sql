/*
label = "Azioni di orientamento al lavoro"
grain = "un'azione di orientamento del periodo"
record = "work_action"
day = "day"
order = ["day", "work_action"]
requirement = "S-083"

[[column]]
key = "work_action"
label = "Azione"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "work_action_kind"
label = "Azione di orientamento"
codes = "work_action_kind"

[[column]]
key = "with_cpi"
label = "Con il Centro per l'impiego"
type = "flag"

[[column]]
key = "organisation"
label = "Con chi"

[[column]]
key = "title"
label = "Corso o luogo"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"

[[column]]
key = "result"
label = "Risultato"
codes = "work_action_result"

[[column]]
key = "result_on"
label = "Risultato del"
type = "day"

[[column]]
key = "settled"
label = "Con risultato"
type = "flag"

[[column]]
key = "days"
label = "Giorni al risultato"
type = "integer"

[[column]]
key = "next_on"
label = "Prossimo passo il"
type = "day"
*/
SELECT w.code AS work_action, w.day, p.code AS person,
       (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = p.id
           AND coalesce(d.valid_from, '') <= w.day AND coalesce(d.valid_to, '9999') >= w.day
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1) AS comune,
       w.kind AS work_action_kind,
       w.kind IN ('did', 'psp', 'cpi_contact', 'cpi_appointment') OR coalesce(o.kind = 'cpi', 0) AS with_cpi,
       o.name AS organisation, w.title, s.code AS staff, w.minutes,
       CASE WHEN coalesce(w.result_on, w.day) <= :as_of THEN w.result END AS result,
       CASE WHEN w.result_on <= :as_of THEN w.result_on END AS result_on,
       coalesce(w.result <> 'pending' AND coalesce(w.result_on, w.day) <= :as_of, 0) AS settled,
       CASE WHEN w.result <> 'pending' AND w.result_on <= :as_of
            THEN CAST(julianday(w.result_on) - julianday(w.day) AS INTEGER) END AS days,
       w.next_on
  FROM work_action AS w
  JOIN person AS p ON p.id = w.person
  LEFT JOIN organisation AS o ON o.id = w.organisation
  LEFT JOIN staff AS s ON s.id = w.staff
 WHERE w.day BETWEEN :from AND :to
