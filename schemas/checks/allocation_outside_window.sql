/*
id = "allocation_outside_window"
severity = "warning"
title = "Costo fuori dal periodo ammesso dell'annualità"
meaning = "Il documento è datato prima o dopo i giorni in cui l'annualità ammette spese."
remedy = "Imputare il costo a un'annualità che lo ammette"
area = "spesa"
register = "allocation"
rules = ["V-21", "C17"]
dated = true
*/
SELECT allocation.code AS record,
       'documento del ' || strftime('%d/%m/%Y', expense.day) || ', annualità ' || fund_annuality.year || ' ammessa '
         || coalesce('dal ' || strftime('%d/%m/%Y', fund_annuality.spend_from), '')
         || coalesce(' al ' || strftime('%d/%m/%Y', fund_annuality.spend_to), '') AS detail,
       expense.day AS day
  FROM allocation
  JOIN expense ON expense.id = allocation.expense
  JOIN fund_annuality ON fund_annuality.id = allocation.fund_annuality
 WHERE (expense.day < fund_annuality.spend_from OR expense.day > fund_annuality.spend_to)
   AND (allocation.cancelled_on IS NULL OR allocation.cancelled_on > :as_of)
   AND coalesce(allocation.admitted, allocation.amount - allocation.excluded, allocation.amount) <> 0
