/*
id = "participation_outside"
severity = "warning"
title = "Partecipazioni fuori dal periodo dell'occasione"
meaning = "La partecipazione comincia prima dell'occasione o dopo la sua fine, o continua dopo."
remedy = "Correggere le date della partecipazione o quelle dell'occasione"
area = "occasioni"
register = "participation"
rules = ["S-058", "S-074"]
dated = true
*/
SELECT p.code AS record, p.valid_from AS day,
       CASE WHEN p.valid_from < o.valid_from THEN 'l''occasione comincia il ' || strftime('%d/%m/%Y', o.valid_from)
            ELSE 'l''occasione finisce il ' || strftime('%d/%m/%Y', o.valid_to) END AS detail
  FROM participation AS p
  JOIN opportunity AS o ON o.id = p.opportunity
 WHERE coalesce(p.valid_from, '') <= :as_of
   AND (p.valid_from < o.valid_from OR p.valid_from > o.valid_to OR p.valid_to > o.valid_to
        OR (p.valid_to IS NULL AND o.valid_to < :as_of))
