/*
id = "supplier_also_charged"
severity = "warning"
title = "Pagamenti a un ente che rendiconta anche i propri costi"
meaning = "Il documento è di un ente che sulla stessa annualità presenta le proprie spese: se il documento gliele rimborsa, lo stesso costo conta due volte"
remedy = "Se è un rimborso, segnare il documento come trasferimento: il costo è ciò che l'ente documenta"
area = "spesa"
register = "allocation"
rules = ["C05F", "V-22B", "S-107"]
source = "Divieto di doppio finanziamento"
evidence = "secondary"
dated = true
uses = ["charged_lines"]
*/
-- However long the chain from the lead body to who spends in the end: each link is a document whose supplier spends, too.
WITH spender AS (
  SELECT DISTINCT e.organisation, c.fund_annuality
    FROM charged_lines AS c
    JOIN expense AS e ON e.id = c.expense
   WHERE c.counted > 0
)
SELECT c.allocation AS record, c.day, 'fornitore ' || s.code || ', che ha spese proprie sull''annualità' AS detail
  FROM charged_lines AS c
  JOIN expense AS e ON e.id = c.expense
  JOIN spender ON spender.fund_annuality = c.fund_annuality AND spender.organisation <> e.organisation
  JOIN organisation AS s
    ON s.id = spender.organisation
   AND (s.tax_code = e.supplier_tax_code OR (e.supplier_tax_code IS NULL AND lower(trim(s.name)) = lower(trim(e.supplier))))
 WHERE c.counted > 0
