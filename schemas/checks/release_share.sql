/*
id = "release_share"
severity = "info"
title = "Annualità rendicontate troppo poco per incassare quelle dopo"
meaning = "La somma di un'annualità arriva quando della seconda annualità precedente è rendicontata la quota fissata, che si misura su base regionale: questa è la parte dell'Ambito"
remedy = "Trasmettere le righe ammesse dell'annualità indicata"
area = "spesa"
register = "fund_annuality"
rules = ["V5", "V6", "S-098"]
source = "DL 48/2023 art. 6 c. 11, rinviato dal DL 95/2025; DL 34/2020 art. 89"
evidence = "secondary"
parameters = ["FNPS_RELEASE_SHARE", "RELEASE_LAG_YEARS", "RELEASE_SHARE"]
uses = ["charged_lines"]
*/
WITH reported AS (
  SELECT fund_annuality, sum(reported) AS amount FROM charged_lines GROUP BY 1
)
SELECT y.code AS record,
       printf('%s %d rendicontata al %.2f %%, ne serve il %.2f %% per il %d', f.acronym, y.year, 100.0 * coalesce(r.amount, 0) / y.allotted,
              q.value / 100.0, n.year) AS detail
  FROM fund_annuality AS y
  JOIN fund AS f ON f.id = y.fund
  JOIN temp.parameter AS lag ON lag.id = 'RELEASE_LAG_YEARS' AND :as_of BETWEEN coalesce(lag.valid_from, '') AND coalesce(lag.valid_to, '9999')
  JOIN fund_annuality AS n ON n.fund = y.fund AND n.year = y.year + lag.value AND coalesce(n.received, 0) < n.allotted
  JOIN temp.parameter AS q ON q.id = CASE f.acronym WHEN 'QSFP' THEN 'RELEASE_SHARE' WHEN 'FNPS' THEN 'FNPS_RELEASE_SHARE' END
   AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
  LEFT JOIN reported AS r ON r.fund_annuality = y.id
 WHERE y.allotted > 0 AND coalesce(r.amount, 0) * 10000 < y.allotted * q.value
