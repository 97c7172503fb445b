/*
id = "attendance_suspended"
severity = "warning"
title = "Presenze durante una sospensione"
meaning = "Quel giorno l'abbinamento era sospeso"
remedy = "Correggere la sospensione o la presenza"
area = "puc"
register = "puc_attendance"
rules = ["PUC-X6", "S-059"]
dated = true
*/
SELECT t.code AS record, t.day AS day, 'sospeso dal ' || strftime('%d/%m/%Y', s.valid_from) AS detail
  FROM puc_attendance AS t
  JOIN puc_assignment AS a ON a.puc_project = t.puc_project AND a.person = t.person
   AND coalesce(a.starts_on, '') <= t.day AND coalesce(a.ends_on, '9999') >= t.day
  JOIN puc_suspension AS s ON s.puc_assignment = a.id AND t.day BETWEEN s.valid_from AND coalesce(s.valid_to, '9999')
 WHERE t.kind IN ('present', 'makeup') AND t.minutes > 0
