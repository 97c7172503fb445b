/*
id = "sfl_age"
severity = "warning"
title = "SFL fuori dall'età"
meaning = "Il SFL è per chi, quando lo chiede, ha un'età fra il minimo e il massimo di legge"
remedy = "Verificare la data di nascita"
area = "casi"
register = "measure_grant"
rules = ["V8", "S-097"]
source = "DL 48/2023 art. 12"
evidence = "primary"
parameters = ["SFL_AGE_FROM", "SFL_AGE_TO"]
dated = true
*/
SELECT g.code AS record, g.applied_on AS day, 'età alla domanda: ' || age.years AS detail
  FROM measure_grant AS g
  JOIN person AS p ON p.id = g.person
  JOIN (SELECT w.id, strftime('%Y', w.applied_on) - strftime('%Y', b.birth_day)
                     - (strftime('%m-%d', w.applied_on) < strftime('%m-%d', b.birth_day)) AS years
          FROM measure_grant AS w JOIN person AS b ON b.id = w.person) AS age ON age.id = g.id
  JOIN temp.parameter AS l ON l.id = 'SFL_AGE_FROM'
   AND g.applied_on BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
  JOIN temp.parameter AS h ON h.id = 'SFL_AGE_TO'
   AND g.applied_on BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
 WHERE g.measure = 'SFL'
   AND age.years NOT BETWEEN l.value AND h.value
