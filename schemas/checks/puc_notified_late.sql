/*
id = "puc_notified_late"
severity = "warning"
title = "Giornate INAIL comunicate in ritardo"
meaning = "Le giornate di un trimestre si comunicano entro il giorno 30 del mese dopo"
remedy = "Verificare con l'INAIL se ne segue qualcosa"
area = "puc"
register = "puc_notification"
rules = ["INAIL-05", "S-059"]
source = "Circolare INAIL 19 del 27/02/2025"
evidence = "secondary"
parameters = ["PUC_INAIL_REPORT_DAY"]
dated = true
*/
WITH told AS (
  SELECT n.code, n.notified_on, date(substr(n.quarter, 1, 4) || '-01-01', '+' || (substr(n.quarter, 7) * 3) || ' months') AS next_quarter
    FROM puc_notification AS n
)
SELECT n.code AS record, n.notified_on AS day,
       'entro il ' || strftime('%d/%m/%Y', date(n.next_quarter, '+' || (q.value - 1) || ' days')) AS detail
  FROM told AS n
  JOIN temp.parameter AS q ON q.id = 'PUC_INAIL_REPORT_DAY'
   AND n.next_quarter BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE n.notified_on > date(n.next_quarter, '+' || (q.value - 1) || ' days')
