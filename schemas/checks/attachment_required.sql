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
WITH due AS MATERIALIZED (SELECT DISTINCT expense_code, day, kind FROM papers_missing WHERE due)
SELECT e.expense_code AS record, e.day,
       'mancano: ' || (SELECT group_concat(label, ', ')
                         FROM (SELECT lower(c.label) AS label
                                 FROM temp.code AS c
                                 JOIN due ON due.kind = c.code AND due.expense_code = e.expense_code
                                WHERE c.list = 'attachment_kind'
                                ORDER BY c.position)) AS detail
  FROM (SELECT DISTINCT expense_code, day FROM due) AS e
