/*
id = "si_share"
severity = "error"
title = "Sistemi informativi oltre la quota"
meaning = "La spesa per sistemi informativi deve restare sotto la quota della QSFP"
remedy = "Spostare la parte che eccede"
area = "spesa"
register = "fund_annuality"
rules = ["C04", "S-098"]
source = "DI 30/12/2021 art. 4 c. 1"
evidence = "primary"
parameters = ["SI_SHARE_BELOW"]
uses = ["charged_lines"]
*/
SELECT y.code AS record,
       printf('%.2f', 100.0 * sum(a.counted) / y.allotted) || ' %' AS detail
  FROM charged_lines AS a
  JOIN fund_annuality AS y ON y.id = a.fund_annuality AND y.allotted > 0
  JOIN fund AS f ON f.id = y.fund AND f.acronym = 'QSFP'
  JOIN intervention AS i ON i.id = a.intervention AND i.acronym = 'SI'
  JOIN temp.parameter AS q ON q.id = 'SI_SHARE_BELOW'
   AND y.year || '-12-31' BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 GROUP BY y.id
HAVING sum(a.counted) * 10000 >= y.allotted * max(q.value)
