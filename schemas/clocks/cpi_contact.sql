/*
label = "Contatto con il Centro per l'impiego"
area = "adi"
rules = ["D5", "ADI-07"]
kind = "info"
length = "ADI_CPI_CONTACT_DAYS"
soon = "ADI_WORK_NOTICE_DAYS"
cut_off = "ADI_CUT_OFF_DAY"
stops = true
individual = true
uses = ["adi_members"]
source = "DL 48/2023 art. 4"
evidence = "secondary"

[advice.overdue]
todo = "Verificare con il Centro per l'impiego se c'è stato un contatto"
consequence = "Sospensione del beneficio: il termine lo tiene il Centro per l'impiego"

[advice.due_soon]
todo = "Ricordare alla persona il contatto con il Centro per l'impiego"
*/
SELECT m.member AS record, m.care_case, m.person, max(w.day) AS start, m.reference_day
  FROM adi_members AS m
  JOIN work_action AS w ON w.person = m.person
 WHERE m.member IS NOT NULL
   AND w.kind IN ('psp', 'cpi_contact') AND w.day BETWEEN coalesce(m.origin, '') AND :as_of
 GROUP BY m."grant", m.member
HAVING max(w.kind = 'psp') = 1
