/*
label = "Convocazione al primo incontro"
area = "adi"
rules = ["D2", "ADI-03"]
kind = "soft"
length = "ADI_SUMMONS_DAYS"
soon = "ADI_SUMMONS_NOTICE_DAYS"
stops = true
uses = ["adi_running"]
parameters = ["ADI_FIRST_MEETING_DAYS"]
source = "synergia-net.it mag530"
evidence = "secondary"

[advice.overdue]
todo = "Convocare: nessuna convocazione risulta dal PAD del nucleo"
consequence = "Resta poco tempo per il primo incontro"

[advice.due_soon]
todo = "Fissare e scrivere la convocazione"
*/
-- It goes silent once the term of the meeting itself has passed: that one says all.
SELECT g."grant" AS record, g.care_case, g.person, g.origin AS start, g.reference_day
  FROM adi_running AS g
 WHERE julianday(:as_of) - julianday(g.origin)
       <= (SELECT max(value) FROM temp.parameter
            WHERE id = 'ADI_FIRST_MEETING_DAYS'
              AND coalesce(valid_from, '') <= g.origin AND coalesce(valid_to, '9999') >= g.origin)
   AND NOT EXISTS (SELECT 1 FROM summons AS s
                    WHERE s.care_case = g.care_case
                      AND coalesce(s.sent_on, s.appointment_on) >= g.origin AND coalesce(s.sent_on, '') <= :as_of)
   AND NOT EXISTS (SELECT 1 FROM meeting AS m
                    WHERE m.care_case = g.care_case AND m.day BETWEEN g.origin AND :as_of
                      AND m.kind IN ('interview', 'home_visit', 'monitoring'))
