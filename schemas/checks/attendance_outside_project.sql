/*
id = "attendance_outside_project"
severity = "warning"
title = "Presenze fuori dal periodo del progetto"
meaning = "Il giorno non è tra inizio e fine del progetto"
remedy = "Correggere il giorno o il periodo del progetto"
area = "puc"
register = "puc_attendance"
rules = ["V7B", "S-059"]
dated = true
*/
SELECT t.code AS record, t.day AS day, 'progetto dal ' || strftime('%d/%m/%Y', j.starts_on) || ' al ' || strftime('%d/%m/%Y', j.ends_on) AS detail
  FROM puc_attendance AS t
  JOIN puc_project AS j ON j.id = t.puc_project
 WHERE t.day NOT BETWEEN j.starts_on AND j.ends_on
