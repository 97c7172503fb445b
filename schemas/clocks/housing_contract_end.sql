/*
label = "Fine di un contratto di casa"
area = "casa"
rules = ["S-086"]
kind = "soft"
soon = "HOUSING_CONTRACT_NOTICE_DAYS"
parameters = ["HOUSING_CONTRACT_NOTICE_DAYS"]

[advice.overdue]
todo = "Registrare il rinnovo o il nuovo contratto, o riaprire la ricerca"
consequence = "La persona è in casa senza titolo"

[advice.due_soon]
todo = "Sentire il proprietario: rinnovo, disdetta o nuove condizioni"
*/
-- The last contract of a path: while the path is open, and afterwards as long as the home that was found or kept lasts.
SELECT b.code AS record, b.care_case, b.person, b.staff, k.valid_to AS due, k.reference_day
  FROM housing_path AS b
  JOIN housing_contract AS k ON k.id = (SELECT id FROM housing_contract
                                         WHERE housing_path = b.id AND valid_from <= :as_of
                                         ORDER BY valid_from DESC LIMIT 1)
 WHERE k.valid_to IS NOT NULL
   AND (coalesce(b.ended_on, '9999') > :as_of OR (b.exit IN ('own_lease', 'public_home', 'renewed') AND k.valid_to >= :as_of))
