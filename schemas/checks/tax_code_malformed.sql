/*
id = "tax_code_malformed"
severity = "warning"
title = "Codici fiscali scritti male"
meaning = "Il codice ha il carattere di controllo sbagliato, o somiglia a un codice fiscale ma non ne ha la forma: si tiene com'è stato scritto, ma non serve a riconoscere la persona. Le sostituzioni per omocodia vanno bene."
remedy = "Rileggere il codice sul documento e correggerlo con intake set"
area = "persone"
register = "person_key"
rules = ["V-01B", "V1"]
dated = true
*/
-- `odd` and `even` hold two digits a character, in the order of `letters`: what it is worth in an odd or an even place.
WITH sign (letters, odd, even) AS (
  VALUES ('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
          '010005070913151719210100050709131517192102041820110306081214161022252423',
          '000102030405060708090001020304050607080910111213141516171819202122232425')
),
place (at) AS (
  VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)
),
control AS (
  SELECT k.id, sum(substr(CASE at % 2 WHEN 1 THEN s.odd ELSE s.even END, 2 * instr(s.letters, substr(k.value, at, 1)) - 1, 2)) % 26 AS letter
    FROM person_key AS k, place, sign AS s
   WHERE k.kind = 'CF' AND length(k.value) = 16
   GROUP BY k.id
)
SELECT k.code AS record, k.reference_day AS day, 'carattere di controllo sbagliato' AS detail
  FROM control AS c
  JOIN person_key AS k ON k.id = c.id
 WHERE substr(k.value, 16, 1) <> char(unicode('A') + c.letter)
 UNION ALL
SELECT k.code, k.reference_day, 'non ha la forma di un codice fiscale'
  FROM person_key AS k
 WHERE (k.kind = 'CF' AND length(k.value) <> 16)
    OR (k.kind = 'ALTRO' AND length(k.value) BETWEEN 14 AND 18 AND k.value GLOB '[A-Z][A-Z][A-Z][A-Z][A-Z][A-Z][0-9L-NP-V]*')
