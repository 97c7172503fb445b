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
   AND NOT EXISTS (SELECT 1
                     FROM measure_grant AS g
                    WHERE g.measure = a.title AND coalesce(g.decision, 'accepted') = 'accepted'
                      AND (g.person = a.person
                           OR EXISTS (SELECT 1 FROM household_member AS m
                                       WHERE m.person = a.person AND g.household = m.household)
                           OR EXISTS (SELECT 1
                                        FROM household_member AS m
                                        JOIN household_member AS w ON w.household = m.household AND w.person = g.person
                                       WHERE m.person = a.person AND g.household IS NULL AND g.measure <> 'SFL'))
                      AND coalesce(g.valid_from, g.applied_on, '') <= coalesce(a.starts_on, :as_of)
                      AND coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked') THEN g.status_on END, '9999') >= coalesce(a.starts_on, :as_of))
