/*
id = "case_two_managers"
severity = "warning"
title = "Prese in carico con due case manager"
meaning = "Il case manager è uno solo alla volta"
remedy = "Chiudere il ruolo di chi non segue più il caso"
area = "casi"
register = "case_role"
rules = ["V-08B", "S-076"]
dated = true
*/
SELECT r.code AS record, r.valid_from AS day, 'insieme a ' || o.code AS detail
  FROM case_role AS r
  JOIN case_role AS o ON o.care_case = r.care_case AND o.role = r.role AND o.id < r.id
 WHERE r.role = 'case_manager'
   AND coalesce(r.valid_from, '') <= coalesce(o.valid_to, '9999')
   AND coalesce(o.valid_from, '') <= coalesce(r.valid_to, '9999')
