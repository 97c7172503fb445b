/*
id = "puc_title"
severity = "warning"
title = "Partecipanti senza il titolo indicato"
meaning = "All'inizio del PUC la persona non ha ADI o SFL in corso"
remedy = "Verificare il titolo: senza, la spesa non è ammessa"
area = "puc"
register = "puc_assignment"
rules = ["V-15", "S-059"]
source = "DM 156/2023 art. 2"
evidence = "primary"
dated = true
*/
SELECT a.code AS record, a.starts_on AS day, 'nessun ' || a.title || ' in corso' AS detail
  FROM puc_assignment AS a
 WHERE a.title IN ('ADI', 'SFL')
   AND NOT EXISTS (SELECT 1 FROM measure_grant AS g
                     LEFT JOIN household_member AS m ON m.household = g.household AND m.person = a.person
                    WHERE g.measure = a.title AND coalesce(g.decision, 'accepted') = 'accepted'
                      AND (g.person = a.person OR m.id IS NOT NULL)
                      AND coalesce(g.valid_from, g.applied_on, '') <= coalesce(a.starts_on, :as_of)
                      AND coalesce(g.valid_to, '9999') >= coalesce(a.starts_on, :as_of))
