/*
id = "attendance_unassigned"
severity = "warning"
title = "Presenze senza abbinamento"
meaning = "Nel giorno la persona non risulta abbinata al progetto"
remedy = "Registrare l'abbinamento o correggere la presenza"
area = "puc"
register = "puc_attendance"
rules = ["PUC-21", "S-059"]
dated = true
*/
SELECT t.code AS record, t.day AS day, 'nessun abbinamento in quel giorno' AS detail
  FROM puc_attendance AS t
 WHERE NOT EXISTS (SELECT 1 FROM puc_assignment AS a
                    WHERE a.puc_project = t.puc_project AND a.person = t.person
                      AND coalesce(a.starts_on, '') <= t.day AND coalesce(a.ends_on, '9999') >= t.day)
