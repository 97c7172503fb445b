/*
label = "PAD individuale"
area = "adi"
rules = ["D4", "ADI-05"]
kind = "hard"
length = "ADI_INDIVIDUAL_PAD_DAYS"
soon = "ADI_WORK_NOTICE_DAYS"
missing = "la data di fine dell'analisi preliminare"
stops = true
individual = true
uses = ["adi_members"]
source = "Circolare INPS 105/2023"
evidence = "secondary"

[advice.overdue]
todo = "Verificare su SIISL se il PAD individuale è firmato; se no, ricordarlo alla persona"
consequence = "Senza il PAD individuale non si arriva al patto di servizio: possibile sospensione del nucleo"

[advice.due_soon]
todo = "Ricordare alla persona di firmare il PAD individuale su SIISL"
*/
SELECT m.member AS record, m.care_case, m.person, a.closed_on AS start, m.reference_day
  FROM adi_members AS m
  JOIN (SELECT care_case, max(closed_on) AS closed_on
          FROM assessment
         WHERE tool = 'AP' AND (closed_on <= :as_of OR (closed_on IS NULL AND outcome IS NOT NULL))
         GROUP BY care_case) AS a ON a.care_case = m.care_case
 WHERE m.member IS NOT NULL AND coalesce(m.activatable, m.bound) = 1 AND coalesce(m.bound, m.activatable) = 1
   AND NOT EXISTS (SELECT 1 FROM work_action AS w
                    WHERE w.person = m.person AND w.kind IN ('pad_individual', 'psp')
                      AND w.day BETWEEN coalesce(m.origin, '') AND :as_of)
