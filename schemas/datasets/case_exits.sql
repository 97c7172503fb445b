/*
label = "Uscite dalla presa in carico"
grain = "una presa in carico chiusa nel periodo"
record = "care_case"
day = "closed_on"
order = ["closed_on", "care_case"]
requirement = "S-073"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "closed_on"
label = "Chiusa il"
type = "day"

[[column]]
key = "reason_out"
label = "Motivo"
codes = "case_close_reason"

[[column]]
key = "goals"
label = "Obiettivi"
type = "integer"

[[column]]
key = "reached"
label = "Raggiunti"
type = "integer"

[[column]]
key = "partly"
label = "In parte"
type = "integer"

[[column]]
key = "handover"
label = "Passaggio di consegne"
type = "flag"

[[column]]
key = "followups_due"
label = "Verifiche da fare"
type = "integer"
*/
SELECT k.code AS care_case, k.closed_on, k.reason_out,
       count(g.id) AS goals,
       count(CASE WHEN g.result = 'reached' THEN 1 END) AS reached,
       count(CASE WHEN g.result = 'partly' THEN 1 END) AS partly,
       k.handover IS NOT NULL AS handover,
       (SELECT count(*) FROM followup AS f WHERE f.care_case = k.id AND f.day IS NULL) AS followups_due
  FROM care_case AS k
  LEFT JOIN plan AS p ON p.care_case = k.id AND p.signed_on IS NOT NULL AND coalesce(p.status, 'signed') <> 'replaced'
  LEFT JOIN goal AS g ON g.plan = p.id
 WHERE k.closed_on BETWEEN :from AND :to
 GROUP BY k.id
