/*
id = "housing_offer_no_contract"
severity = "info"
title = "Case accettate senza contratto"
meaning = "Un'offerta è stata accettata, e il percorso non ha un contratto che cominci da quel giorno in poi."
remedy = "Registrare il contratto con date, canone e garanzia"
area = "casa"
register = "housing_offer"
rules = ["S-086"]
dated = true
*/
SELECT f.code AS record, coalesce(f.outcome_on, f.day) AS day, 'accettata il ' || strftime('%d/%m/%Y', coalesce(f.outcome_on, f.day)) AS detail
  FROM housing_offer AS f
 WHERE f.outcome = 'accepted' AND coalesce(f.outcome_on, f.day) <= :as_of
   AND NOT EXISTS (SELECT 1 FROM housing_contract AS k WHERE k.housing_path = f.housing_path AND k.valid_from >= f.day)
