/*
id = "control_cut_over"
severity = "error"
title = "Tagli oltre l'importo controllato"
meaning = "Un controllo toglie più di quanto è imputato, o chi spende ha restituito più di quanto deve"
remedy = "Correggere l'importo dell'esito o del restituito"
area = "controlli"
register = "control_line"
rules = ["S-098"]
dated = true
*/
WITH looked AS (
  SELECT r.code, coalesce(r.outcome_on, k.day) AS day, r.recovered,
         CASE WHEN r.final_outcome IS NOT NULL THEN r.final_amount ELSE r.amount END AS taken,
         (SELECT sum(a.amount) FROM allocation AS a WHERE a.expense = r.expense AND a.id = coalesce(r.allocation, a.id)) AS charged
    FROM control_line AS r
    JOIN control AS k ON k.id = r.control
)
SELECT code AS record, day,
       CASE WHEN taken > coalesce(charged, 0)
            THEN 'tolti ' || printf('%.2f', taken / 100.0) || ' su ' || printf('%.2f', coalesce(charged, 0) / 100.0) || ' imputati'
            ELSE 'restituiti ' || printf('%.2f', recovered / 100.0) || ' su ' || printf('%.2f', coalesce(taken, 0) / 100.0) END AS detail
  FROM looked
 WHERE taken > coalesce(charged, 0) OR recovered > coalesce(taken, 0)
