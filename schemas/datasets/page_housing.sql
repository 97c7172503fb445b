/*
label = "Percorsi abitativi"
grain = "un percorso abitativo"
record = "housing_path"
order = ["started_on", "housing_path"]
requirement = "S-086"

[[column]]
key = "housing_path"
label = "Percorso"

[[column]]
key = "housing_need"
label = "Bisogno"
codes = "housing_need"

[[column]]
key = "channel"
label = "Canale"
codes = "housing_channel"

[[column]]
key = "started_on"
label = "Cominciato il"
type = "day"

[[column]]
key = "arrears"
label = "Arretrati"
type = "money"

[[column]]
key = "eviction_on"
label = "Sfratto notificato il"
type = "day"

[[column]]
key = "offers"
label = "Offerte"
type = "integer"

[[column]]
key = "contract_to"
label = "Contratto fino al"
type = "day"

[[column]]
key = "rent"
label = "Canone al mese"
type = "money"

[[column]]
key = "ended_on"
label = "Finito il"
type = "day"

[[column]]
key = "housing_exit"
label = "Come è finito"
codes = "housing_exit"

[[column]]
key = "months_kept"
label = "Mesi di mantenimento"
type = "integer"
*/
SELECT b.code AS housing_path, b.need AS housing_need, coalesce(k.channel, b.channel) AS channel, b.started_on, b.arrears,
       CASE WHEN b.eviction_on <= :as_of THEN b.eviction_on END AS eviction_on,
       (SELECT count(*) FROM housing_offer AS f WHERE f.housing_path = b.id AND f.day <= :as_of) AS offers,
       k.valid_to AS contract_to, k.rent, CASE WHEN b.ended_on <= :as_of THEN b.ended_on END AS ended_on,
       CASE WHEN b.ended_on <= :as_of THEN b.exit END AS housing_exit,
       CASE WHEN b.kept_on <= :as_of THEN b.months_kept END AS months_kept
  FROM housing_path AS b
  LEFT JOIN housing_contract AS k ON k.id = (SELECT id FROM housing_contract
                                              WHERE housing_path = b.id AND valid_from <= :as_of
                                              ORDER BY valid_from DESC LIMIT 1)
 WHERE b.id IN (SELECT id FROM temp.subject WHERE register = 'housing_path') AND b.started_on <= :as_of
