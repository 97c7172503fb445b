/*
id = "timesheet_over_contract"
severity = "warning"
title = "Giornate oltre l'orario di contratto"
meaning = "Le ore lavorate superano l'orario settimanale diviso per i giorni di lavoro, e il margine che l'ufficio ammette"
remedy = "Verificare il foglio, o registrare l'atto che autorizza il lavoro straordinario"
area = "spesa"
register = "timesheet_day"
rules = ["V-18D", "S-099"]
parameters = ["STAFF_DAY_MARGIN_MINUTES", "STAFF_WEEK_DAYS"]
dated = true
*/
SELECT d.code AS record, d.day AS day,
       printf('%g ore, contratto %g al giorno', d.worked_minutes / 60.0, o.weekly_minutes / w.value / 60.0) AS detail
  FROM timesheet_day AS d
  JOIN staff AS o ON o.id = d.staff
  JOIN temp.parameter AS q ON q.id = 'STAFF_DAY_MARGIN_MINUTES'
   AND d.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  JOIN temp.parameter AS w ON w.id = 'STAFF_WEEK_DAYS'
   AND d.day BETWEEN coalesce(w.valid_from, '') AND coalesce(w.valid_to, '9999')
 WHERE d.worked_minutes * w.value > o.weekly_minutes + q.value * w.value
