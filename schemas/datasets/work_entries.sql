/*
label = "Lavoro sui casi e nella comunità"
grain = "una voce di diario, una seduta di tutoring, un incontro o una presenza in équipe"
record = "entry"
day = "day"
order = ["day", "entry"]
requirement = "S-110"

[[column]]
key = "entry"
label = "Voce"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "device"
label = "Dispositivo"
codes = "work_device"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "setting"
label = "Luogo"
codes = "contact_setting"

[[column]]
key = "activity"
label = "Attività"
codes = "diary_activity"

[[column]]
key = "area"
label = "Area del tutoring"
codes = "tutoring_area"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"

[[column]]
key = "named"
label = "Su un caso o una persona"
type = "flag"

[[column]]
key = "alert"
label = "Da guardare subito"
type = "flag"

[[column]]
key = "change"
label = "Livelli guadagnati"
type = "integer"

[[column]]
key = "practices"
label = "Prassi del progetto"
type = "integer"

[[column]]
key = "practised"
label = "Con prassi citate"
type = "flag"
*/
WITH entry AS (
  SELECT code, day, 'diary' AS device, staff, care_case, person, setting, activity, NULL AS area, minutes, alert, NULL AS change
    FROM diary_entry WHERE day BETWEEN :from AND :to
   UNION ALL
  SELECT code, day, 'tutoring', staff, care_case, person, setting, NULL, area, minutes, NULL,
         CASE WHEN level_before GLOB '[0-9]' AND level_after GLOB '[0-9]' THEN level_after - level_before END
    FROM tutoring_session WHERE day BETWEEN :from AND :to
   UNION ALL
  SELECT code, day, 'meeting', staff, care_case, NULL, setting, NULL, NULL, minutes, NULL, NULL
    FROM meeting WHERE day BETWEEN :from AND :to
   UNION ALL
  SELECT m.code, t.day, 'team', m.staff, t.care_case, NULL, NULL, NULL, NULL, t.minutes, NULL, NULL
    FROM team_session AS t JOIN team_member AS m ON m.team_session = t.id
   WHERE t.day BETWEEN :from AND :to
),
cited AS (
  SELECT s.care_case, count(DISTINCT i.practice) AS number
    FROM commitment AS i JOIN plan AS s ON s.id = i.plan
   WHERE i.practice IS NOT NULL AND s.signed_on <= :as_of
   GROUP BY s.care_case
)
SELECT e.code AS entry, e.day, e.device, t.code AS staff, k.code AS care_case,
       CASE WHEN k.id IS NOT NULL
            THEN coalesce((SELECT c.istat
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
                            LIMIT 1))
            ELSE (SELECT c.istat
                    FROM address AS d JOIN comune AS c ON c.id = d.comune
                   WHERE d.person = e.person
                     AND coalesce(d.valid_from, '') <= e.day AND coalesce(d.valid_to, '9999') >= e.day
                   ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                   LIMIT 1) END AS comune,
       e.setting, e.activity, e.area, e.minutes,
       e.care_case IS NOT NULL OR e.person IS NOT NULL AS named, coalesce(e.alert, 0) AS alert, e.change,
       coalesce(cited.number, 0) AS practices, cited.number IS NOT NULL AS practised
  FROM entry AS e
  LEFT JOIN staff AS t ON t.id = e.staff
  LEFT JOIN care_case AS k ON k.id = e.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN cited ON cited.care_case = e.care_case
