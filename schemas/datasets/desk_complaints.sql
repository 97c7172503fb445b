/*
label = "Reclami e richieste da evadere"
grain = "un reclamo o una richiesta senza risposta"
record = "complaint"
order = ["answer_by", "received_on", "complaint"]

[[column]]
key = "complaint"
label = "Codice"

[[column]]
key = "kind"
label = "Tipo"
codes = "complaint_kind"

[[column]]
key = "received_on"
label = "Ricevuto il"
type = "day"

[[column]]
key = "answer_by"
label = "Risposta entro"
type = "day"

[[column]]
key = "days"
label = "Giorni"
type = "integer"

[[column]]
key = "subject"
label = "Oggetto"
personal = true

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "who"
label = "Chi risponde"
*/
SELECT complaint.code AS complaint, complaint.kind AS kind, complaint.received_on AS received_on,
    complaint.answer_by AS answer_by,
       CAST(julianday(complaint.answer_by) - julianday(:as_of) AS INTEGER) AS days,
       complaint.subject AS subject, care_case.code AS care_case, staff.name AS who
  FROM complaint
  LEFT JOIN care_case ON care_case.id = complaint.care_case
  LEFT JOIN staff ON staff.id = complaint.staff
 WHERE complaint.received_on <= :as_of
   AND (complaint.answered_on IS NULL OR complaint.answered_on > :as_of)
   AND coalesce(complaint.outcome, '') NOT IN ('withdrawn')
   AND complaint.kind <> 'praise'
   AND (:staff IS NULL OR complaint.staff = :staff OR (:staff IS NULL OR EXISTS (SELECT 1 FROM case_role AS mine
                                          WHERE mine.care_case = complaint.care_case AND mine.staff = :staff
                                              AND coalesce(mine.valid_from, '') <= :as_of AND coalesce(mine.valid_to,
                                              '9999') >= :as_of)))
