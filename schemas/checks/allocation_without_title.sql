/*
id = "allocation_without_title"
severity = "warning"
title = "Imputazioni senza il titolo dei beneficiari"
meaning = "L'intervento chiede un titolo personale alla data della spesa e la riga non lo dice"
remedy = "Indicare il titolo dei beneficiari, o chiederlo a chi ha speso"
area = "spesa"
register = "allocation"
rules = ["C13B", "V-23B", "S-098"]
source = "Regole di ammissibilità con la loro fonte"
evidence = "secondary"
dated = true
*/
SELECT a.code AS record, e.day AS day, 'intervento ' || i.acronym || ', annualità ' || y.year AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
  JOIN intervention AS i ON i.id = a.intervention AND i.personal_title = 1
 WHERE a.beneficiary_title IS NULL AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND coalesce(a.admitted, a.amount - a.excluded, a.amount) <> 0
   AND EXISTS (SELECT 1 FROM eligibility_rule AS r
                WHERE (r.fund IS NULL OR r.fund = y.fund)
                  AND y.year BETWEEN coalesce(r.year_from, y.year) AND coalesce(r.year_to, y.year)
                  AND e.day BETWEEN coalesce(r.spent_from, '') AND coalesce(r.spent_to, '9999')
                  AND (r.intervention IS NULL OR r.intervention = i.id)
                  AND r.title_required = 1)
