/*
id = "attachment_required"
severity = "warning"
title = "Allegati richiesti che mancano"
meaning = "Una riga ammessa, controllata o trasmessa non ha tutti gli allegati che la sua voce di costo chiede"
remedy = "Aggiungerli: povnet intake attach CODICE FILE --kind TIPO"
area = "spesa"
register = "expense"
rules = ["S-098", "S-114"]
source = "Registro degli allegati richiesti, con la fonte di ciascuno"
evidence = "secondary"
uses = ["papers_missing"]
dated = true
*/
SELECT expense_code AS record, day, 'mancano: ' || group_concat(label, ', ') AS detail
  FROM (SELECT DISTINCT m.expense_code, m.day, lower(c.label) AS label
          FROM papers_missing AS m
          JOIN temp.code AS c ON c.list = 'attachment_kind' AND c.code = m.kind
         WHERE m.due
         ORDER BY c.position)
 GROUP BY expense_code, day
