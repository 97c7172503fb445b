/*
label = "Che cosa manca al calcolo degli FTE"
grain = "un dato che manca"
record = "record"
order = ["record", "missing"]
uses = ["social_worker_contracts", "social_worker_grant"]
requirement = "S-107"

[[column]]
key = "record"
label = "Registrazione"

[[column]]
key = "year"
label = "Anno"
type = "integer"

[[column]]
key = "missing"
label = "Che cosa manca"
*/
SELECT k.record, k.year, c.label AS missing
  FROM social_worker_contracts AS k
  JOIN temp.code AS c ON c.list = 'fte_reason' AND c.code = k.reason
 WHERE k.reason IN ('form_unknown', 'permanent_unknown', 'hours_unknown')
 UNION ALL
SELECT NULL, g.year, 'la popolazione di tutti i comuni (mancano: ' || g.missing || '); senza, il contributo non si calcola'
  FROM social_worker_grant AS g
 WHERE g.missing > 0
 UNION ALL
SELECT NULL, g.year, 'quali comuni sono dell''Ambito'
  FROM social_worker_grant AS g
 WHERE g.comuni IS NULL
 UNION ALL
SELECT NULL, g.year, 'la popolazione è del ' || g.counted_on || ': registra quella dell''anno'
  FROM social_worker_grant AS g
 WHERE g.counted_on < g.year - 1
