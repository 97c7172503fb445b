/*
id = "obligation_without_day"
severity = "warning"
title = "Impegni senza data"
meaning = "Senza il giorno in cui l'obbligazione si è perfezionata l'impegno non entra in nessuna somma, a nessuna data"
remedy = "Scrivere la data dell'atto"
area = "spesa"
register = "obligation"
rules = ["C01H", "S-107"]
*/
SELECT o.code AS record, printf('%.2f senza data', o.amount / 100.0) AS detail
  FROM obligation AS o
 WHERE o.day IS NULL
