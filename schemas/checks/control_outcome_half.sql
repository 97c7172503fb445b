/*
id = "control_outcome_half"
severity = "error"
title = "Esiti di un controllo scritti a metà"
meaning = "Una riga è tagliata o da restituire, e manca quanto o perché: nei totali conta ancora per intero"
remedy = "Scrivere importo e motivo dell'esito"
area = "controlli"
register = "control_line"
rules = ["S-098"]
dated = true
*/
SELECT r.code AS record, coalesce(r.outcome_on, k.day) AS day,
       CASE WHEN coalesce(CASE WHEN r.final_outcome IS NOT NULL THEN r.final_amount ELSE r.amount END, 0) = 0 THEN 'manca l''importo'
            ELSE 'manca il motivo' END AS detail
  FROM control_line AS r
  JOIN control AS k ON k.id = r.control
 WHERE coalesce(r.final_outcome, r.outcome) IN ('cut', 'to_recover')
   AND (coalesce(CASE WHEN r.final_outcome IS NOT NULL THEN r.final_amount ELSE r.amount END, 0) = 0 OR coalesce(r.reason, '') = '')
