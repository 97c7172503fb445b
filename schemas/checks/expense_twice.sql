/*
id = "expense_twice"
severity = "warning"
title = "Documenti forse doppi"
meaning = "Stesso fornitore (o stesso codice fiscale), numero e giorno in due documenti"
remedy = "Verificare se è lo stesso documento"
area = "spesa"
register = "expense"
rules = ["V-21", "S-098"]
dated = true
*/
SELECT e.code AS record, e.day AS day, 'come ' || o.code AS detail
  FROM expense AS e
  JOIN expense AS o ON o.number = e.number AND o.day = e.day AND o.id < e.id AND o.kind <> 'transfer'
   AND (o.supplier_tax_code = e.supplier_tax_code OR (o.supplier <> '' AND lower(trim(o.supplier)) = lower(trim(e.supplier))))
 WHERE e.kind <> 'transfer'
   AND (EXISTS (SELECT 1 FROM allocation AS a WHERE a.expense = e.id AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of))
        OR NOT EXISTS (SELECT 1 FROM allocation AS a WHERE a.expense = e.id))
