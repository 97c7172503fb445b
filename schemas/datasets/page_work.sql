/*
label = "Orientamento al lavoro"
grain = "un'azione di orientamento"
record = "work_action"
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
key = "kind"
label = "Azione di orientamento"
codes = "work_action_kind"

[[column]]
key = "who"
label = "Con chi"

[[column]]
key = "title"
label = "Corso o luogo"

[[column]]
key = "result"
label = "Risultato"
codes = "work_action_result"

[[column]]
key = "result_on"
label = "Risultato del"
type = "day"

[[column]]
key = "next_on"
label = "Prossimo passo il"
type = "day"

[[column]]
key = "person"
label = "Persona"
*/
SELECT w.code AS work_action, w.day, w.kind, coalesce(o.name, s.name) AS who, w.title,
       CASE WHEN coalesce(w.result_on, w.day) <= :as_of THEN w.result END AS result,
       CASE WHEN w.result_on <= :as_of THEN w.result_on END AS result_on, w.next_on, p.code AS person
  FROM work_action AS w
  JOIN person AS p ON p.id = w.person
  LEFT JOIN organisation AS o ON o.id = w.organisation
  LEFT JOIN staff AS s ON s.id = w.staff
 WHERE w.id IN (SELECT id FROM temp.subject WHERE register = 'work_action') AND w.day <= :as_of
