/*
id = "comune_without_body"
severity = "error"
title = "Comune dell'Ambito senza amministrazione"
meaning = "Un comune dell'Ambito non è di nessun ente nel giorno: nei rapporti per amministrazione finirebbe fuori."
remedy = "Registrare l'adesione del comune con intake add body_membership"
area = "territorio"
register = "comune"
rules = ["V-03", "S-003"]
*/
SELECT comune.code AS record,
       comune.name || ' non ha un ente il ' || :as_of AS detail
  FROM ambito_comune
  JOIN comune ON comune.id = ambito_comune.comune
 WHERE coalesce(ambito_comune.valid_from, '') <= :as_of
   AND coalesce(ambito_comune.valid_to, '9999') >= :as_of
   AND NOT EXISTS (SELECT 1
                     FROM body_membership
                    WHERE body_membership.comune = comune.id
                      AND coalesce(body_membership.valid_from, '') <= :as_of
                      AND coalesce(body_membership.valid_to, '9999') >= :as_of)
