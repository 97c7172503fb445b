/*
id = "line_without_lead"
severity = "warning"
title = "Linee di azione senza responsabile"
meaning = "In una linea di una convenzione nessun partner è responsabile, o lo sono in due"
remedy = "Indicare un solo responsabile della linea"
area = "spesa"
register = "convention"
rules = ["S-030"]
*/
SELECT c.code AS record, 'linea ' || l.line || ': responsabili ' || count(*) FILTER (WHERE l.role = 'lead') AS detail
  FROM partner_line AS l
  JOIN convention AS c ON c.id = l.convention
 WHERE :as_of BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
 GROUP BY c.id, l.line
HAVING count(*) FILTER (WHERE l.role = 'lead') <> 1
