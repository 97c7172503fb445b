/*
id = "expense_incompatible_funds"
severity = "error"
title = "Documenti su due fondi incompatibili"
meaning = "Lo stesso documento è imputato a due fondi che non possono pagare lo stesso costo"
remedy = "Lasciare il documento su un fondo solo"
area = "spesa"
register = "expense"
rules = ["C05E", "V4", "S-098"]
source = "Registro delle incompatibilità, con la fonte di ciascuna"
evidence = "secondary"
dated = true
uses = ["charged_lines"]
*/
SELECT e.code AS record, e.day AS day,
       'su ' || f.acronym || ' e ' || g.acronym || CASE c.verified WHEN 1 THEN '' ELSE ' (da confermare)' END AS detail
  FROM expense AS e
  JOIN fund_incompatibility AS c ON e.day BETWEEN coalesce(c.valid_from, '') AND coalesce(c.valid_to, '9999')
  JOIN fund AS f ON f.id = c.fund
  JOIN fund AS g ON g.id = c.other
 WHERE EXISTS (SELECT 1 FROM charged_lines AS a JOIN fund_annuality AS y ON y.id = a.fund_annuality
                WHERE a.expense = e.id AND a.counted <> 0 AND y.fund = c.fund)
   AND EXISTS (SELECT 1 FROM charged_lines AS a JOIN fund_annuality AS y ON y.id = a.fund_annuality
                WHERE a.expense = e.id AND a.counted <> 0 AND y.fund = c.other)
