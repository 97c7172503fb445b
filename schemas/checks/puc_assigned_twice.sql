/*
id = "puc_assigned_twice"
severity = "warning"
title = "Due abbinamenti allo stesso progetto"
meaning = "Nello stesso giorno la persona ha due abbinamenti allo stesso progetto"
remedy = "Chiuderne uno, o correggere le date"
area = "puc"
register = "puc_assignment"
rules = ["PUC-X7", "S-059"]
dated = true
*/
SELECT b.code AS record, b.starts_on AS day, 'insieme a ' || a.code AS detail
  FROM puc_assignment AS a
  JOIN puc_assignment AS b ON b.puc_project = a.puc_project AND b.person = a.person AND b.id > a.id
   AND coalesce(a.starts_on, '') <= coalesce(b.ends_on, '9999') AND coalesce(b.starts_on, '') <= coalesce(a.ends_on, '9999')
 WHERE NOT (a.status = 'interrupted' AND a.starts_on IS NULL) AND NOT (b.status = 'interrupted' AND b.starts_on IS NULL)
