/*
id = "meeting_without_manager"
severity = "info"
title = "Incontri senza case manager in carica"
meaning = "Nel giorno dell'incontro nessuno rispondeva del caso"
remedy = "Registrare da quando il case manager segue il caso"
area = "casi"
register = "meeting"
rules = ["V-08C", "S-076"]
dated = true
*/
SELECT m.code AS record, m.day AS day, 'nessun case manager in carica' AS detail
  FROM meeting AS m
 WHERE m.day BETWEEN :from AND :to
   AND NOT EXISTS (SELECT 1 FROM case_role AS r
                    WHERE r.care_case = m.care_case AND r.role = 'case_manager'
                      AND coalesce(r.valid_from, '') <= m.day AND coalesce(r.valid_to, '9999') >= m.day)
