/*
label = "Posti per titolo"
grain = "un titolo di partecipazione"
record = "title"
order = ["title"]
requirement = "S-059"

[[column]]
key = "title"
label = "Titolo"
codes = "puc_title"

[[column]]
key = "seat_group"
label = "Posti per"
codes = "puc_seat_group"
*/
-- On whose seats somebody with this title sits.
SELECT 'ADI' AS title, 'pais' AS seat_group
 UNION ALL
SELECT 'PAIS', 'pais'
 UNION ALL
SELECT 'SFL', 'cpi'
 UNION ALL
SELECT 'VOL', 'volunteers'
