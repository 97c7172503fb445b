/*
label = "Attestazione per proseguire un tirocinio di inclusione"
area = "lavoro"
rules = ["V-16", "S-084"]
kind = "soft"
soon = "INTERNSHIP_NOTICE_DAYS"
parameters = ["INTERNSHIP_NOTICE_DAYS", "TIS_MONTHS_MOST"]
uses = ["internship_terms"]
source = "Accordo Stato-Regioni 7/CSR del 22/01/2015; Lombardia DGR X/5451 del 25/07/2016"
evidence = "secondary"

[advice.overdue]
todo = "Chiedere l'attestazione al servizio che ha in carico la persona"
consequence = "Il tirocinio supera i mesi ammessi senza chi lo attesti"

[advice.due_soon]
todo = "Chiedere al servizio se attesta che il tirocinio prosegue"
*/
-- Only where what was agreed goes further than the months allowed.
SELECT e.internship AS record, t.care_case, t.person, t.staff, e.limit_on AS due, t.reference_day
  FROM internship_terms AS e
  JOIN internship AS t ON t.id = e.id
 WHERE coalesce(t.ended_on, '9999') > :as_of AND e.agreed_to > e.limit_on AND coalesce(e.attested_to, '') < e.agreed_to
