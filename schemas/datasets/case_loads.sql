/*
label = "Prese in carico e chi ne risponde"
grain = "una presa in carico aperta nel giorno"
record = "care_case"
order = ["manager", "care_case"]
requirement = "S-076"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "manager"
label = "Case manager"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "level"
label = "Livello"
codes = "case_level"

[[column]]
key = "opened_on"
label = "Aperta il"
type = "day"

[[column]]
key = "dated"
label = "Con la data di apertura"
type = "flag"

[[column]]
key = "age_days"
label = "Giorni da quando è aperta"
type = "integer"

[[column]]
key = "preventive"
label = "Preventiva"
type = "flag"

[[column]]
key = "planned"
label = "Con un progetto in corso"
type = "flag"

[[column]]
key = "adi"
label = "Con ADI"
type = "flag"

[[column]]
key = "sfl"
label = "Con SFL"
type = "flag"

[[column]]
key = "review_on"
label = "Prossima verifica"
type = "day"

[[column]]
key = "overdue"
label = "Verifica in ritardo"
type = "flag"
*/
-- The review to come is the one written at the last meeting; else the one of the plan, unless a meeting was held on or
-- after that day.
WITH member AS MATERIALIZED (
  SELECT m.person, max(m.household) AS household
    FROM household_member AS m
   WHERE coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of
   GROUP BY m.person
),
measured AS MATERIALIZED (
  SELECT coalesce(g.household, m.household, -g.person) AS unit, max(g.measure = 'ADI') AS adi, max(g.measure = 'SFL') AS sfl
    FROM measure_grant AS g
    LEFT JOIN member AS m ON m.person = g.person
   WHERE g.decision = 'accepted'
     AND coalesce(g.valid_from, g.applied_on, '') <= :as_of
     AND coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN coalesce(g.status_on, '') END,
                  '9999') >= :as_of
   GROUP BY 1
),
planned AS (
  SELECT s.care_case, max(s.next_review_on) AS next_review_on
    FROM plan AS s
   WHERE s.signed_on <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of AND coalesce(s.status, '') <> 'closed'
     AND NOT EXISTS (SELECT 1 FROM plan AS newer
                      WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                        AND newer.version > s.version AND newer.signed_on <= :as_of)
   GROUP BY s.care_case
),
met AS (
  SELECT care_case, max(day) AS day, next_on FROM meeting WHERE day <= :as_of GROUP BY care_case
),
reviewed AS (
  SELECT k.id,
         CASE WHEN met.next_on IS NOT NULL THEN met.next_on
              WHEN planned.next_review_on > coalesce(met.day, '') THEN planned.next_review_on END AS review_on
    FROM care_case AS k
    LEFT JOIN planned ON planned.care_case = k.id
    LEFT JOIN met ON met.care_case = k.id
)
SELECT k.code AS care_case,
       (SELECT s.code FROM case_role AS r JOIN staff AS s ON s.id = r.staff
         WHERE r.care_case = k.id AND r.role = 'case_manager' AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
         ORDER BY r.valid_from DESC, r.id DESC
         LIMIT 1) AS manager,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= :as_of AND coalesce(l.valid_to, '9999') >= :as_of
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       n.code AS household, w.code AS person,
       coalesce((SELECT l.level FROM case_level_change AS l
                  WHERE l.care_case = k.id AND coalesce(l.valid_from, '') <= :as_of AND coalesce(l.valid_to, '9999') >= :as_of
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                k.level) AS level,
       k.opened_on, k.opened_on IS NOT NULL AS dated, CAST(julianday(:as_of) - julianday(k.opened_on) AS INTEGER) AS age_days,
       coalesce(k.prevention, measured.unit IS NULL) AS preventive,
       planned.care_case IS NOT NULL AS planned, coalesce(measured.adi, 0) AS adi, coalesce(measured.sfl, 0) AS sfl,
       reviewed.review_on, coalesce(reviewed.review_on < :as_of, 0) AS overdue
  FROM care_case AS k
  JOIN reviewed ON reviewed.id = k.id
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN person AS w ON w.id = k.person
  LEFT JOIN member ON member.person = k.person
  LEFT JOIN measured ON measured.unit = coalesce(k.household, member.household, -k.person)
  LEFT JOIN planned ON planned.care_case = k.id
 WHERE coalesce(k.opened_on, '') <= :as_of
   AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of
