/*
label = "Reddito autonomo del trimestre"
area = "adi"
rules = ["D9", "ADI-12"]
kind = "info"
length = "ADI_SELF_EMPLOYED_INCOME_DAYS"
soon = "ADI_WORK_NOTICE_DAYS"
uses = ["adi_members"]
source = "DL 48/2023, stampa del 24/12/2023"
evidence = "secondary"

[advice.due_soon]
todo = "Ricordare alla persona di comunicare a INPS il reddito del trimestre"
consequence = "Possibile sospensione del beneficio"
*/
-- Nobody tells povnet that the income was declared: what shows is the quarter that ended last, while its days run.
WITH quarter AS (
  SELECT date(:as_of, 'start of month', '-' || ((strftime('%m', :as_of) - 1) % 3) || ' months', '-1 day') AS last_day
)
SELECT w.code AS record, w.person, quarter.last_day AS start, w.reference_day
  FROM work_start AS w, quarter
 WHERE w.kind = 'self_employed' AND w.day <= quarter.last_day
   AND coalesce(w.ended_on, '9999') >= date(quarter.last_day, 'start of month', '-2 months')
   AND julianday(:as_of) - julianday(quarter.last_day)
       <= (SELECT max(value) FROM temp.parameter
            WHERE id = 'ADI_SELF_EMPLOYED_INCOME_DAYS'
              AND coalesce(valid_from, '') <= quarter.last_day AND coalesce(valid_to, '9999') >= quarter.last_day)
   AND w.person IN (SELECT person FROM adi_members)
