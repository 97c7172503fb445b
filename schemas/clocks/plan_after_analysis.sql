/*
label = "PaIS dopo l'analisi preliminare"
area = "casi"
rules = ["D6", "ADI-08"]
kind = "soft"
length = "ADI_PLAN_WORKING_DAYS"
soon = "ADI_PLAN_NOTICE_DAYS"
missing = "la data di fine dell'analisi preliminare"
stops = true
uses = ["open_cases"]
source = "D.Lgs. 147/2017 art. 6 c. 1, scritto per il ReI"
evidence = "inferred"

[advice.overdue]
todo = "Firmare il patto per l'inclusione sociale, o scrivere perché non si può"
consequence = "Nessuna sanzione: il percorso resta senza progetto"

[advice.due_soon]
todo = "Concordare e firmare il patto per l'inclusione sociale"
*/
SELECT a.code AS record, k.id AS care_case, a.closed_on AS start, a.reference_day
  FROM open_cases AS k
  JOIN assessment AS a ON a.care_case = k.id AND a.tool = 'AP'
 WHERE a.outcome IN ('B', 'C') AND coalesce(a.closed_on, '') <= :as_of
   AND NOT EXISTS (SELECT 1 FROM assessment AS later
                    WHERE later.care_case = a.care_case AND later.tool = 'AP' AND later.version > a.version
                      AND later.outcome IS NOT NULL)
   AND NOT EXISTS (SELECT 1 FROM plan AS p WHERE p.care_case = k.id AND p.signed_on <= :as_of)
