/*
id = "profile_missing"
severity = "warning"
title = "Giorni di una convenzione senza un profilo minimo"
meaning = "Da quel giorno nessuno in servizio ha uno dei profili che la coprogettazione chiede"
remedy = "Registrare chi copre il profilo e da quando"
area = "spesa"
register = "convention"
rules = ["V-27", "S-102"]
dated = true
*/
WITH change (day) AS (
  SELECT valid_from FROM convention
  UNION
  SELECT date(valid_to, '+1 day') FROM staff
)
SELECT c.code AS record, d.day AS day, 'nessuno in servizio: ' || l.label AS detail
  FROM convention AS c
  JOIN change AS d ON d.day BETWEEN c.valid_from AND min(coalesce(c.valid_to, '9999'), :as_of)
  JOIN temp.code AS q ON q.list = 'minimum_profile'
  JOIN temp.code AS l ON l.list = 'staff_profile' AND l.code = q.code
 WHERE c.kind = 'codesign'
   AND NOT EXISTS (SELECT 1 FROM staff AS o
                    WHERE o.profile = q.code AND o.merged_into IS NULL AND d.day BETWEEN coalesce(o.valid_from, '') AND coalesce(o.valid_to, '9999'))
