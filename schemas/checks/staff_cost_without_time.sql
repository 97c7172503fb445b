/*
id = "staff_cost_without_time"
severity = "warning"
title = "Costi del personale senza le ore"
meaning = "Con il metodo mensile o contrattuale il costo si divide per le ore di quel tempo, che mancano; il metodo standard sta nei costi orari"
remedy = "Scrivere le ore, o il metodo giusto"
area = "spesa"
register = "staff_cost"
rules = ["S-099"]
*/
SELECT k.code AS record, CASE WHEN k.method = 'ucs' THEN 'metodo standard' ELSE 'mancano le ore' END AS detail
  FROM staff_cost AS k
 WHERE k.method = 'ucs' OR (k.minutes IS NULL AND k.method <> 'real_1720')
