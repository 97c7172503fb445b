/*
id = "allocation_title"
severity = "warning"
title = "Titoli non ammessi sulla voce"
meaning = "Nessuna regola ammette quel titolo per annualità, giorno e intervento"
remedy = "Spostare la spesa o escludere la riga"
area = "spesa"
register = "allocation"
rules = ["C13", "C14", "V-23", "S-098"]
source = "Regole di ammissibilità con la loro fonte"
evidence = "secondary"
dated = true
*/
SELECT a.code AS record, e.day AS day, 'titolo ' || a.beneficiary_title || ' su ' || i.acronym || ', annualità ' || y.year AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
  JOIN intervention AS i ON i.id = a.intervention
 WHERE a.beneficiary_title IS NOT NULL AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
   AND coalesce(a.admitted, a.amount - a.excluded, a.amount) <> 0
   AND EXISTS (SELECT 1 FROM eligibility_rule AS f WHERE f.fund = y.fund)
   AND NOT EXISTS (SELECT 1 FROM eligibility_rule AS r
                    WHERE (r.fund IS NULL OR r.fund = y.fund)
                      AND y.year BETWEEN coalesce(r.year_from, y.year) AND coalesce(r.year_to, y.year)
                      AND e.day BETWEEN coalesce(r.spent_from, '') AND coalesce(r.spent_to, '9999')
                      AND (r.intervention IS NULL OR r.intervention = i.id)
                      AND ' ' || r.titles || ' ' LIKE '% ' || a.beneficiary_title || ' %')
