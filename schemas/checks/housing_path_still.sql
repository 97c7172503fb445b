/*
id = "housing_path_still"
severity = "warning"
title = "Percorsi abitativi fermi"
meaning = "Da troppi giorni il percorso non ha un passo: nessuna offerta, visita, domanda, colloquio."
remedy = "Sentire la persona e scrivere il passo, o chiudere il percorso"
area = "casa"
register = "housing_path"
rules = ["S-086"]
parameters = ["HOUSING_STEP_DAYS"]
dated = true
*/
WITH last AS (
  SELECT b.id, b.code,
         max(b.started_on,
             coalesce((SELECT max(day) FROM housing_step WHERE housing_path = b.id AND day <= :as_of), ''),
             coalesce((SELECT max(valid_from) FROM housing_contract WHERE housing_path = b.id AND valid_from <= :as_of), ''),
             coalesce((SELECT max(day) FROM housing_offer WHERE housing_path = b.id AND day <= :as_of), ''),
             coalesce((SELECT max(visited_on) FROM housing_offer WHERE housing_path = b.id AND visited_on <= :as_of), ''),
             coalesce((SELECT max(outcome_on) FROM housing_offer WHERE housing_path = b.id AND outcome_on <= :as_of), '')) AS day
    FROM housing_path AS b
   WHERE b.started_on <= :as_of AND coalesce(b.ended_on, '9999') > :as_of
)
SELECT last.code AS record, last.day, 'ultimo passo il ' || strftime('%d/%m/%Y', last.day) AS detail
  FROM last
  JOIN temp.parameter AS q ON q.id = 'HOUSING_STEP_DAYS'
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE date(last.day, '+' || q.value || ' days') < :as_of
