/*
id = "timesheet_over_contract"
severity = "warning"
title = "Giornate oltre l'orario di contratto"
meaning = "Le ore lavorate superano un quinto dell'orario settimanale e il margine che l'ufficio ammette"
remedy = "Verificare il foglio, o registrare l'atto che autorizza il lavoro straordinario"
area = "spesa"
register = "timesheet_day"
rules = ["V-18D", "S-099"]
parameters = ["STAFF_DAY_MARGIN_MINUTES"]
dated = true
*/
SELECT d.code AS record, d.day AS day,
       printf('%g ore, contratto %g al giorno', d.worked_minutes / 60.0, o.weekly_minutes / 300.0) AS detail
  FROM timesheet_day AS d
  JOIN staff AS o ON o.id = d.staff
  JOIN temp.parameter AS q ON q.id = 'STAFF_DAY_MARGIN_MINUTES'
   AND d.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE d.worked_minutes * 5 > o.weekly_minutes + q.value * 5
