/*
id = "annuality_without_window"
severity = "info"
title = "Annualità di cui non si sa quando si può spendere"
meaning = "Ha spese imputate, e nessuno ha scritto i giorni in cui ammette spese: nessun costo risulta fuori dal periodo"
remedy = "Scrivere il primo e l'ultimo giorno, dalle linee guida o dall'avviso"
area = "spesa"
register = "fund_annuality"
rules = ["C17B", "V-21D", "S-098"]
*/
SELECT y.code AS record, f.acronym || ' ' || y.year || ': ' || count(*) || ' imputazioni' AS detail
  FROM fund_annuality AS y
  JOIN fund AS f ON f.id = y.fund
  JOIN allocation AS a ON a.fund_annuality = y.id AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of)
 WHERE y.spend_from IS NULL AND y.spend_to IS NULL
 GROUP BY y.id
