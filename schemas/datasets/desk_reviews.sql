/*
label = "Verifiche da fare"
grain = "una verifica con una data già arrivata o nei prossimi giorni"
record = "record"
order = ["due", "record"]
parameters = ["DESK_REVIEW_DAYS"]

[[column]]
key = "record"
label = "Registrazione"

[[column]]
key = "what"
label = "Che cosa"

[[column]]
key = "due"
label = "Entro il"
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
label = "Chi la fa"
*/
SELECT record, what, due, CAST(julianday(due) - julianday(:as_of) AS INTEGER) AS days, care_case, who
  FROM (
SELECT plan.code AS record, 'Verifica del progetto' AS what, plan.next_review_on AS due, care_case.code AS care_case,
       (SELECT staff.name FROM case_role JOIN staff ON staff.id = case_role.staff
         WHERE case_role.care_case = care_case.id AND case_role.role = 'case_manager'
             AND coalesce(case_role.valid_from, '') <= :as_of AND coalesce(case_role.valid_to, '9999') >= :as_of
         ORDER BY case_role.valid_from DESC LIMIT 1) AS who
  FROM plan JOIN care_case ON care_case.id = plan.care_case
 WHERE plan.next_review_on IS NOT NULL AND plan.status = 'signed' AND care_case.closed_on IS NULL
   AND NOT EXISTS (SELECT 1 FROM meeting WHERE meeting.care_case = care_case.id
       AND meeting.day >= plan.next_review_on)
   AND (:staff IS NULL OR EXISTS (SELECT 1 FROM case_role AS mine
                                          WHERE mine.care_case = care_case.id AND mine.staff = :staff
                                              AND coalesce(mine.valid_from, '') <= :as_of AND coalesce(mine.valid_to,
                                              '9999') >= :as_of))
 UNION ALL
SELECT assigned.code, 'Verifica della risorsa assegnata: ' || resource.name, assigned.review_on, NULL, staff.name
  FROM resource_assignment AS assigned
  JOIN resource ON resource.id = assigned.resource
  LEFT JOIN staff ON staff.id = assigned.reviewer
 WHERE assigned.review_on IS NOT NULL AND coalesce(assigned.valid_to, '9999') >= :as_of AND assigned.outcome IS NULL
   AND (:staff IS NULL OR assigned.reviewer = :staff)
 UNION ALL
SELECT followup.code, 'Verifica dopo ' || followup.month || ' mesi dalla chiusura', date(care_case.closed_on, '+'
    || followup.month || ' months'),
       care_case.code, staff.name
  FROM followup
  JOIN care_case ON care_case.id = followup.care_case
  LEFT JOIN staff ON staff.id = followup.staff
 WHERE followup.day IS NULL AND care_case.closed_on IS NOT NULL
   AND (:staff IS NULL OR followup.staff = :staff OR (:staff IS NULL OR EXISTS (SELECT 1 FROM case_role AS mine
                                          WHERE mine.care_case = care_case.id AND mine.staff = :staff
                                              AND coalesce(mine.valid_from, '') <= :as_of AND coalesce(mine.valid_to,
                                              '9999') >= :as_of)))
       )
 WHERE due <= date(:as_of, '+' || (SELECT value FROM temp.parameter WHERE id = 'DESK_REVIEW_DAYS'
     AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to, '9999') >= :as_of) || ' days')
