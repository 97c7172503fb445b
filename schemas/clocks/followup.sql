/*
label = "Verifica dopo la chiusura"
area = "casi"
rules = ["S-082"]
kind = "soft"
soon = "CASE_REVIEW_NOTICE_DAYS"
parameters = ["CASE_FOLLOW_UP_MONTHS", "CASE_FOLLOW_UP_LAST_MONTHS"]
missing = "la data di chiusura della presa in carico"

[advice.overdue]
todo = "Cercare la persona e registrare come sta"
consequence = "Non si saprà se l'uscita ha tenuto"

[advice.due_soon]
todo = "Sentire la persona: come sta dopo la chiusura"
*/
-- The same day so many months after the closing, or the last of that month. Who is in charge again needs no follow-up.
-- A case closed by a file has no row for what is to come: it follows from the closing, as plan close would write it.
WITH closed AS (
  SELECT k.id, k.code, k.level, k.reason_out, k.reference_day,
         coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN k.state_on END) AS day
    FROM care_case AS k
   WHERE k.id NOT IN (SELECT reopens FROM care_case WHERE reopens IS NOT NULL AND coalesce(opened_on, '') <= :as_of)
),
owed AS (
  SELECT f.code AS record, f.care_case, f.staff, f.month, k.day, f.reference_day
    FROM followup AS f
    JOIN closed AS k ON k.id = f.care_case
   WHERE (f.day IS NULL OR f.day > :as_of)
  UNION ALL
  SELECT k.code, k.id, NULL, CAST(q.value AS INTEGER), k.day, k.reference_day
    FROM closed AS k
    JOIN temp.parameter AS q ON q.id IN ('CASE_FOLLOW_UP_MONTHS', 'CASE_FOLLOW_UP_LAST_MONTHS')
     AND k.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
   WHERE k.level <> 'contact_only' AND coalesce(k.reason_out, '') NOT IN ('death', 'error', 'moved')
     AND NOT EXISTS (SELECT 1 FROM followup AS f
                      WHERE f.care_case = k.id AND (f.month = q.value OR (f.month > q.value AND f.day <= :as_of)))
)
SELECT record, care_case, staff,
       min(date(day, '+' || month || ' months'),
           date(day, 'start of month', '+' || (month + 1) || ' months', '-1 day')) AS due,
       reference_day
  FROM owed
 WHERE coalesce(day, '') <= :as_of
