/*
id = "obligation_continues_other"
severity = "error"
title = "Impegni che continuano un impegno di altra annualità, o non precedente"
meaning = "Un impegno riportato conta una volta, dove è cominciato: se l'annualità è un'altra, lì manca"
remedy = "Correggere l'annualità, o l'impegno indicato in \"Continua\""
area = "spesa"
register = "obligation"
rules = ["C01B", "S-107"]
dated = true
*/
SELECT n.code AS record, n.day AS day, 'continua ' || o.code AS detail
  FROM obligation AS n
  JOIN obligation AS o ON o.id = n.continues
 WHERE o.fund_annuality IS NOT n.fund_annuality OR o.year >= n.year
