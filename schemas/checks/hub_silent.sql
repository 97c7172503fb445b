/*
id = "hub_silent"
severity = "info"
title = "Offerte di hub senza presenze"
meaning = "L'offerta settimanale vale ancora, e da giorni nessuno ne ha scritto le presenze: o non si è tenuta, o mancano."
remedy = "Scrivere le presenze (povnet intake form hub_presence), o chiudere l'offerta: povnet intake set hub_slot CODICE valid_to=GIORNO"
area = "occasioni"
register = "hub_slot"
rules = ["S-057"]
parameters = ["HUB_SILENT_DAYS"]
dated = true
*/
SELECT slot.code AS record, nullif(max(said.last, coalesce(slot.valid_from, '')), '') AS day,
       CASE WHEN said.last = '' THEN 'nessuna presenza' ELSE 'ultima presenza il ' || strftime('%d/%m/%Y', said.last) END AS detail
  FROM hub_slot AS slot
  JOIN (SELECT s.id, coalesce((SELECT max(p.day) FROM hub_presence AS p
                                WHERE p.antenna = s.antenna AND p.offer = s.offer COLLATE NOCASE AND p.day <= :as_of), '') AS last
          FROM hub_slot AS s) AS said ON said.id = slot.id
  JOIN temp.parameter AS q
    ON q.id = 'HUB_SILENT_DAYS' AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE coalesce(slot.valid_from, '') <= date(:as_of, '-' || q.value || ' days')
   AND coalesce(slot.valid_to, '9999') >= :as_of
   AND said.last < date(:as_of, '-' || q.value || ' days')
