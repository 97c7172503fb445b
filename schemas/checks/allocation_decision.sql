/*
id = "allocation_decision"
severity = "error"
title = "Righe decise a metà"
meaning = "Ammesso ed escluso insieme non fanno l'importo imputato, o una riga è esclusa senza motivo"
remedy = "Correggere gli importi, o scrivere il motivo: povnet intake form allocation --filled"
area = "spesa"
register = "allocation"
rules = ["C16", "S-107"]
dated = true
*/
SELECT a.code AS record, e.day AS day,
       CASE WHEN a.admitted + a.excluded <> a.amount THEN 'ammesso ed escluso non fanno l''imputato' ELSE 'escluso senza motivo' END AS detail
  FROM allocation AS a
  JOIN expense AS e ON e.id = a.expense
 WHERE (a.admitted + a.excluded <> a.amount
        OR (coalesce(a.excluded, a.amount - a.admitted) <> 0 AND a.exclusion_reason IS NULL))
   AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
