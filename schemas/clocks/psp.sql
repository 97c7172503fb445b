/*
label = "Patto di servizio al Centro per l'impiego"
area = "adi"
rules = ["D4", "ADI-06"]
kind = "hard"
length = "ADI_PSP_DAYS"
soon = "ADI_WORK_NOTICE_DAYS"
cut_off = "ADI_CUT_OFF_DAY"
missing = "la data di fine dell'analisi preliminare"
stops = true
individual = true
uses = ["adi_members"]
source = "DL 48/2023 art. 4 c. 5; nota MLPS 7232 del 21/05/2024"
evidence = "secondary"

[advice.overdue]
todo = "Verificare con il Centro per l'impiego se il patto di servizio è firmato"
consequence = "Sospensione di tutto il nucleo fino alla firma; dopo 90 giorni senza motivo, decadenza: decide INPS"

[advice.due_soon]
todo = "Verificare che la persona abbia un appuntamento al Centro per l'impiego"
consequence = "Oltre il termine: sospensione di tutto il nucleo"
*/
SELECT m.member AS record, m.care_case, m.person, a.closed_on AS start, m.reference_day
  FROM adi_members AS m
  JOIN (SELECT care_case, max(closed_on) AS closed_on
          FROM assessment
         WHERE tool = 'AP' AND (closed_on <= :as_of OR (closed_on IS NULL AND outcome IS NOT NULL))
         GROUP BY care_case) AS a ON a.care_case = m.care_case
 WHERE m.member IS NOT NULL AND coalesce(m.activatable, m.bound) = 1 AND coalesce(m.bound, m.activatable) = 1
   AND NOT EXISTS (SELECT 1 FROM work_action AS w
                    WHERE w.person = m.person AND w.kind = 'psp' AND w.day BETWEEN coalesce(m.origin, '') AND :as_of)
