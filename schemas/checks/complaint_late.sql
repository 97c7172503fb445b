/*
id = "complaint_late"
severity = "warning"
title = "Reclami senza risposta oltre il termine"
meaning = "È passato il giorno entro cui si doveva rispondere al reclamo o alla richiesta."
remedy = "Rispondere, e scrivere il giorno e l'esito"
area = "casi"
register = "complaint"
rules = ["S-091"]
parameters = ["COMPLAINT_ANSWER_DAYS"]
dated = true
*/
SELECT c.code AS record, c.received_on AS day,
       'risposta attesa entro il ' || strftime('%d/%m/%Y', coalesce(c.answer_by, date(c.received_on, '+' || q.value || ' days'))) AS detail
  FROM complaint AS c
  JOIN temp.parameter AS q ON q.id = 'COMPLAINT_ANSWER_DAYS'
   AND c.received_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE c.kind <> 'praise'
   AND coalesce(c.answered_on, '9999') > :as_of
   AND coalesce(c.answer_by, date(c.received_on, '+' || q.value || ' days')) < :as_of
