/*
label = "Che cosa hanno fatto gli educatori"
grain = "una voce di diario o una seduta di tutoring su una presa in carico"
record = "entry"
day = "day"
order = ["manager", "day", "entry"]
requirement = "S-081"

[[column]]
key = "entry"
label = "Voce"

[[column]]
key = "manager"
label = "Case manager"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "operator"
label = "Operatore"

[[column]]
key = "activity"
label = "Attività"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"

[[column]]
key = "note"
label = "Nota"
personal = true

[[column]]
key = "next_step"
label = "Prossimo passo"
personal = true

[[column]]
key = "alert"
label = "Da guardare subito"
type = "flag"
*/
WITH entry AS (
  SELECT d.code, d.day, d.staff, d.care_case, c.label AS activity, d.minutes, d.note, d.next_step, coalesce(d.alert, 0) AS alert
    FROM diary_entry AS d
    LEFT JOIN temp.code AS c ON c.list = 'diary_activity' AND c.code = d.activity
   WHERE d.care_case IS NOT NULL AND d.day BETWEEN :from AND :to
   UNION ALL
  SELECT t.code, t.day, t.staff, t.care_case, 'Tutoring: ' || coalesce(c.label, t.area), t.minutes, t.note, t.next_step, 0
    FROM tutoring_session AS t
    LEFT JOIN temp.code AS c ON c.list = 'tutoring_area' AND c.code = t.area
   WHERE t.care_case IS NOT NULL AND t.day BETWEEN :from AND :to
)
SELECT e.code AS entry,
       coalesce((SELECT s.code FROM case_role AS r JOIN staff AS s ON s.id = r.staff
         WHERE r.care_case = k.id AND r.role = 'case_manager' AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
         ORDER BY r.valid_from DESC, r.id DESC
         LIMIT 1),
                (SELECT s.code FROM case_role AS r JOIN staff AS s ON s.id = r.staff
         WHERE r.care_case = k.id AND r.role = 'case_manager' AND coalesce(r.valid_from, '') <= e.day AND coalesce(r.valid_to, '9999') >= e.day
         ORDER BY r.valid_from DESC, r.id DESC
         LIMIT 1)) AS manager,
       k.code AS care_case,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= e.day AND coalesce(l.valid_to, '9999') >= e.day
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= e.day AND coalesce(d.valid_to, '9999') >= e.day
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       e.day, t.code AS operator, e.activity, e.minutes, e.note, e.next_step, e.alert
  FROM entry AS e
  JOIN care_case AS k ON k.id = e.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN staff AS t ON t.id = e.staff
