/*
id = "puc_not_accessible"
severity = "info"
title = "PUC da rendere accessibili"
meaning = "Partecipa una persona con disabilità, e del luogo non risulta che sia accessibile"
remedy = "Verificare il luogo e gli accomodamenti ragionevoli"
area = "puc"
register = "puc_assignment"
rules = ["PUC-25", "S-059"]
source = "Prassi"
evidence = "inferred"
dated = true
*/
SELECT a.code AS record, a.starts_on AS day, 'accessibilità non registrata' AS detail
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project
  LEFT JOIN puc_slot AS s ON s.id = a.puc_slot
 WHERE coalesce(a.status, 'active') IN ('active', 'suspended') AND coalesce(a.starts_on, '9999') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
   AND coalesce(s.accessible, j.accessible, 0) = 0
   AND (EXISTS (SELECT 1 FROM household_member AS m
                 WHERE m.person = a.person AND m.disabled = 1
                   AND coalesce(m.valid_from, '') <= :as_of AND coalesce(m.valid_to, '9999') >= :as_of)
        OR EXISTS (SELECT 1 FROM person_profile AS p WHERE p.person = a.person AND p.disabled = 1 AND p.valid_from <= :as_of))
