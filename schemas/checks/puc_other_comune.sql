/*
id = "puc_other_comune"
severity = "warning"
title = "PUC in un altro comune senza consenso"
meaning = "Fuori dal comune di residenza serve il consenso e un accordo tra comuni"
remedy = "Raccogliere il consenso"
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
 WHERE home.id <> host.id
   AND coalesce(a.other_comune_consent, 0) = 0
