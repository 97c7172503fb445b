/*
label = "Incontro periodico"
area = "adi"
rules = ["D3", "ADI-04", "V-07"]
kind = "hard"
length = "ADI_NEXT_MEETING_DAYS"
soon = "ADI_DUE_SOON_DAYS"
cut_off = "ADI_CUT_OFF_DAY"
stops = true
summons = true
uses = ["adi_running", "adi_members"]
parameters = ["ADI_WORK_AGE_TO", "ADULT_AGE"]
source = "DL 48/2023 art. 4"
evidence = "secondary"

[advice.overdue_not_summoned]
todo = "Convocare subito e registrare l'incontro in GePI"
consequence = "Sospensione del beneficio finché l'incontro non è registrato"

[advice.overdue_summoned_absent]
todo = "Verificare se c'è un giustificato motivo o un incontro non registrato, poi segnalare in GePI"
consequence = "Decadenza del nucleo se l'assenza non è giustificata: decide INPS"

[advice.due_soon]
todo = "Convocare entro il termine"
consequence = "Oltre il termine: sospensione finché l'incontro non è registrato"

[advice.summoned_absent]
todo = "Verificare il motivo e riconvocare entro il termine"
consequence = "Decadenza del nucleo se l'assenza non è giustificata: decide INPS"
*/
-- Meetings under the PaIS and contacts with the job centre count. Exempt: by what GePI says of who applied; or all adults, by
-- exemption, disability or age, where every member is on file. One of whom nothing is known owes it.
WITH seen AS (
  SELECT care_case, day, kind <> 'cpi' AS first
    FROM meeting
   WHERE kind IN ('interview', 'home_visit', 'monitoring', 'cpi') AND day <= :as_of
  UNION ALL
  SELECT m.care_case, w.day, 0
    FROM work_action AS w
    JOIN adi_members AS m ON m.person = w.person
   WHERE w.kind = 'cpi_contact' AND w.day <= :as_of
), exempting AS (
  SELECT code FROM temp.code
   WHERE list = 'exempt_from_checks'
     AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to, '9999') >= :as_of
), adult AS (
  SELECT m."grant",
         count(*) AS known,
         count(m.member) AS on_file,
         max(coalesce(p.birth_day, '') <= date(:as_of, '-' || adult_age.value || ' years')
             AND coalesce(p.birth_day, '9999') > date(:as_of, '-' || (age.value + 1) || ' years')
             AND coalesce(m.disabled, 0) = 0
             AND coalesce(m.exemption, '') NOT IN (SELECT code FROM exempting)) AS owes
    FROM adi_members AS m
    JOIN person AS p ON p.id = m.person
    JOIN temp.parameter AS age
      ON age.id = 'ADI_WORK_AGE_TO' AND coalesce(age.valid_from, '') <= :as_of AND coalesce(age.valid_to, '9999') >= :as_of
    JOIN temp.parameter AS adult_age
      ON adult_age.id = 'ADULT_AGE' AND :as_of BETWEEN coalesce(adult_age.valid_from, '') AND coalesce(adult_age.valid_to, '9999')
   GROUP BY m."grant"
)
SELECT g."grant" AS record,
       g.care_case,
       g.person,
       max(seen.day) AS start,
       coalesce(g.exemption IN (SELECT code FROM exempting), 0)
         OR coalesce(adult.owes = 0 AND (adult.known >= g.members OR (g.members IS NULL AND adult.on_file > 0)), 0) AS exempt,
       coalesce((SELECT a.outcome
                   FROM assessment AS a
                  WHERE a.care_case = g.care_case AND a.tool = 'AP' AND a.outcome IS NOT NULL
                  ORDER BY a.version DESC
                  LIMIT 1) = 'A', 0) AS held,
       g.reference_day
  FROM adi_running AS g
  JOIN seen ON seen.care_case = g.care_case AND seen.day >= g.origin
  LEFT JOIN adult ON adult."grant" = g."grant"
 GROUP BY g.id
HAVING max(seen.first) = 1
