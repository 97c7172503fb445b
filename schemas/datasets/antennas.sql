/*
label = "Antenne"
grain = "un'antenna o un hub attivo nel periodo"
record = "antenna"
order = ["name"]

[[column]]
key = "antenna"
label = "Codice"

[[column]]
key = "name"
label = "Antenna"

[[column]]
key = "comune"
label = "Comune"
*/
SELECT antenna.code AS antenna,
       antenna.name AS name,
       comune.name AS comune
  FROM antenna
  LEFT JOIN comune ON comune.id = antenna.comune
 WHERE antenna.merged_into IS NULL
   AND coalesce(antenna.valid_from, '') <= :to
   AND coalesce(antenna.valid_to, '9999') >= :from
