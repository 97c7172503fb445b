/*
label = "Che cosa aspetta una decisione"
grain = "un fatto passato di cui manca l'esito"
record = "record"
order = ["day", "record"]

[[column]]
key = "record"
label = "Registrazione"

[[column]]
key = "what"
label = "Che cosa"

[[column]]
key = "day"
label = "Dal"
type = "day"

[[column]]
key = "days"
label = "Giorni"
type = "integer"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "who"
label = "Chi"
*/
SELECT record, what, day, CAST(julianday(:as_of) - julianday(day) AS INTEGER) AS days, care_case, who
  FROM (
SELECT summons.code AS record, 'Appuntamento senza esito' AS what, summons.appointment_on AS day,
    care_case.code AS care_case,
       (SELECT staff.name FROM case_role JOIN staff ON staff.id = case_role.staff
         WHERE case_role.care_case = care_case.id AND case_role.role = 'case_manager'
             AND coalesce(case_role.valid_from, '') <= :as_of AND coalesce(case_role.valid_to, '9999') >= :as_of
         ORDER BY case_role.valid_from DESC LIMIT 1) AS who
  FROM summons JOIN care_case ON care_case.id = summons.care_case
 WHERE summons.outcome IS NULL AND summons.appointment_on < :as_of AND care_case.closed_on IS NULL
     AND (:staff IS NULL OR EXISTS (SELECT 1 FROM case_role AS mine
                                          WHERE mine.care_case = care_case.id AND mine.staff = :staff
                                              AND coalesce(mine.valid_from, '') <= :as_of AND coalesce(mine.valid_to,
                                              '9999') >= :as_of))
 UNION ALL
SELECT commitment.code, 'Impegno scaduto: mantenuto o no?', commitment.due_on, care_case.code, coalesce(staff.name,
    organisation.name)
  FROM commitment
  JOIN plan ON plan.id = commitment.plan
  JOIN care_case ON care_case.id = plan.care_case
  LEFT JOIN staff ON staff.id = commitment.staff
  LEFT JOIN organisation ON organisation.id = commitment.organisation
 WHERE coalesce(commitment.status, 'open') = 'open' AND commitment.due_on < :as_of AND plan.status = 'signed'
   AND care_case.closed_on IS NULL AND (:staff IS NULL OR EXISTS (SELECT 1 FROM case_role AS mine
                                          WHERE mine.care_case = care_case.id AND mine.staff = :staff
                                              AND coalesce(mine.valid_from, '') <= :as_of AND coalesce(mine.valid_to,
                                              '9999') >= :as_of))
 UNION ALL
SELECT goal.code, 'Obiettivo oltre il termine: quale risultato?', goal.due_on, care_case.code,
    (SELECT staff.name FROM case_role JOIN staff ON staff.id = case_role.staff
         WHERE case_role.care_case = care_case.id AND case_role.role = 'case_manager'
             AND coalesce(case_role.valid_from, '') <= :as_of AND coalesce(case_role.valid_to, '9999') >= :as_of
         ORDER BY case_role.valid_from DESC LIMIT 1)
  FROM goal
  JOIN plan ON plan.id = goal.plan
  JOIN care_case ON care_case.id = plan.care_case
 WHERE goal.result IS NULL AND goal.due_on < :as_of AND plan.status = 'signed'
   AND care_case.closed_on IS NULL AND (:staff IS NULL OR EXISTS (SELECT 1 FROM case_role AS mine
                                          WHERE mine.care_case = care_case.id AND mine.staff = :staff
                                              AND coalesce(mine.valid_from, '') <= :as_of AND coalesce(mine.valid_to,
                                              '9999') >= :as_of))
       )
