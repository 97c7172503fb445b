/*
id = "puc_no_agreement"
severity = "warning"
title = "PUC in un altro comune senza accordo tra comuni"
meaning = "Chi risiede altrove può venire solo con un accordo firmato tra i comuni"
remedy = "Registrare l'accordo e indicarlo nel progetto"
area = "puc"
register = "puc_assignment"
rules = ["V-13", "S-059"]
source = "DM 156/2023 art. 2"
evidence = "primary"
dated = true
*/
SELECT a.code AS record, a.starts_on AS day, 'residente a ' || home.name || ', progetto a ' || host.name AS detail
  FROM puc_assignment AS a
  JOIN puc_project AS j ON j.id = a.puc_project
  JOIN comune AS host ON host.id = j.comune
  JOIN address AS d ON d.person = a.person AND d.role = 'residence'
   AND coalesce(d.valid_from, '') <= coalesce(a.starts_on, :as_of) AND coalesce(d.valid_to, '9999') >= coalesce(a.starts_on, :as_of)
  JOIN comune AS home ON home.id = d.comune
  LEFT JOIN convention AS k ON k.id = j.comuni_agreement
   AND coalesce(k.valid_from, k.signed_on, '9999') <= coalesce(a.starts_on, :as_of)
   AND coalesce(k.valid_to, '9999') >= coalesce(a.starts_on, :as_of)
 WHERE home.id <> host.id AND a.other_comune_consent = 1 AND k.id IS NULL
