/*
id = "housing_exit_half"
severity = "warning"
title = "Percorsi abitativi finiti a metà"
meaning = "C'è come è finito ma non quando, o quando ma non come."
remedy = "Scrivere la data e l'esito insieme"
area = "casa"
register = "housing_path"
rules = ["S-086"]
dated = true
*/
SELECT code AS record, coalesce(ended_on, started_on) AS day,
       CASE WHEN ended_on IS NULL THEN 'manca il giorno in cui è finito' ELSE 'manca come è finito' END AS detail
  FROM housing_path
 WHERE started_on <= :as_of AND coalesce(ended_on, '') <= :as_of AND (ended_on IS NULL) <> (exit IS NULL)
