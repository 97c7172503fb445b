/*
label = "Chiusura di un avviso per le case"
area = "casa"
rules = ["S-086"]
kind = "soft"
soon = "HOUSING_CALL_NOTICE_DAYS"
parameters = ["HOUSING_CALL_NOTICE_DAYS"]

[advice.due_soon]
todo = "Dire a chi cerca casa che l'avviso chiude, e aiutare a fare la domanda"
consequence = "Il prossimo avviso può essere tra mesi"
*/
-- Until it closes: afterwards there is nothing to do.
SELECT code AS record, closes_on AS due, reference_day
  FROM housing_call
 WHERE closes_on >= :as_of AND opens_on <= :as_of
