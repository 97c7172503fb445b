/*
label = "Fine di un tirocinio"
area = "lavoro"
rules = ["V-16", "S-084"]
kind = "soft"
soon = "INTERNSHIP_NOTICE_DAYS"
parameters = ["INTERNSHIP_NOTICE_DAYS", "TIS_MONTHS_MOST"]
uses = ["internship_terms"]

[advice.overdue]
todo = "Scrivere quando e come è finito, o registrare la proroga"
consequence = "La persona è in tirocinio senza una convenzione"

[advice.due_soon]
todo = "Decidere con la persona e i tutor: fine, proroga o assunzione"
*/
SELECT e.internship AS record, t.care_case, t.person, t.staff, e.agreed_to AS due, t.reference_day
  FROM internship_terms AS e
  JOIN internship AS t ON t.id = e.id
 WHERE e.agreed_to IS NOT NULL AND coalesce(t.ended_on, '9999') > :as_of
