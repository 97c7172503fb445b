/*
id = "bound_age"
severity = "warning"
title = "Tenuti agli obblighi fuori dall'età"
meaning = "Gli obblighi di attivazione valgono per chi, quando si chiede l'ADI, ha l'età di legge."
remedy = "Verificare in GePI la data di nascita e chi è tenuto"
area = "casi"
register = "measure_grant"
rules = ["V8B", "S-096"]
source = "DL 48/2023 art. 6 c. 4"
evidence = "primary"
parameters = ["ADI_WORK_AGE_FROM", "ADI_WORK_AGE_TO"]
dated = true
*/
WITH bound (measure_grant, person, who) AS (
  SELECT g.id, g.person, 'chi ha chiesto' FROM measure_grant AS g WHERE g.measure = 'ADI' AND g.bound = 1
  UNION ALL
  SELECT g.id, m.person, m.code
    FROM measure_grant AS g
    JOIN household_member AS m ON m.household = g.household
   WHERE g.measure = 'ADI' AND m.bound = 1 AND m.person IS NOT g.person
     AND coalesce(m.valid_from, '') <= g.applied_on AND coalesce(m.valid_to, '9999') >= g.applied_on
),
aged AS (
  SELECT b.measure_grant, b.who, g.applied_on,
         strftime('%Y', g.applied_on) - strftime('%Y', p.birth_day)
         - (strftime('%m-%d', g.applied_on) < strftime('%m-%d', p.birth_day)) AS years
    FROM bound AS b
    JOIN measure_grant AS g ON g.id = b.measure_grant
    JOIN person AS p ON p.id = b.person
)
SELECT g.code AS record, a.applied_on AS day, a.who || ': ' || a.years || ' anni alla domanda' AS detail
  FROM aged AS a
  JOIN measure_grant AS g ON g.id = a.measure_grant
  JOIN temp.parameter AS l ON l.id = 'ADI_WORK_AGE_FROM'
   AND a.applied_on BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
  JOIN temp.parameter AS h ON h.id = 'ADI_WORK_AGE_TO'
   AND a.applied_on BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
 WHERE a.years NOT BETWEEN l.value AND h.value
