/*
label = "Assicurazione di un tirocinio"
area = "lavoro"
rules = ["S-084"]
kind = "soft"
soon = "INTERNSHIP_NOTICE_DAYS"
parameters = ["INTERNSHIP_NOTICE_DAYS", "TIS_MONTHS_MOST"]
uses = ["internship_terms"]

[advice.overdue]
todo = "Rinnovare la polizza, o fermare il tirocinio"
consequence = "La persona lavora senza assicurazione"

[advice.due_soon]
todo = "Chiedere al promotore il rinnovo della polizza"
*/
-- Where a policy ends before the internship does.
SELECT e.internship AS record, t.care_case, t.person, t.staff, min(coalesce(t.inail_to, '9999'), coalesce(t.rct_to, '9999')) AS due,
       t.reference_day
  FROM internship_terms AS e
  JOIN internship AS t ON t.id = e.id
 WHERE coalesce(t.ended_on, '9999') > :as_of
   AND min(coalesce(t.inail_to, '9999'), coalesce(t.rct_to, '9999')) < coalesce(e.agreed_to, '9998')
