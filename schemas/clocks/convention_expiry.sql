/*
label = "Scadenza di una convenzione"
area = "rete"
rules = ["S-112"]
kind = "soft"
soon = "CONVENTION_NOTICE_DAYS"
parameters = ["CONVENTION_NOTICE_DAYS"]

[advice.overdue]
todo = "Registrare il rinnovo o la proroga, o chiudere ciò che vi si appoggia"
consequence = "Servizi e progetti vanno avanti senza un atto che li copra"

[advice.due_soon]
todo = "Decidere se rinnovare o prorogare, prima che scada"
*/
-- As long after its end as it is announced before; one that another amends lives in that one.
SELECT c.code AS record, c.valid_to AS due, c.reference_day
  FROM convention AS c
 WHERE coalesce(c.valid_from, '') <= :as_of
   AND c.valid_to >= (SELECT date(:as_of, '-' || max(value) || ' days') FROM temp.parameter
                       WHERE id = 'CONVENTION_NOTICE_DAYS'
                         AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to, '9999') >= :as_of)
   AND c.id NOT IN (SELECT amends FROM convention WHERE amends IS NOT NULL AND coalesce(valid_from, signed_on, '') <= :as_of)
