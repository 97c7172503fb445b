/*
id = "puc_seats_sum"
severity = "warning"
title = "Posti che non tornano"
meaning = "I posti dei gruppi non fanno il totale"
remedy = "Correggere i posti"
area = "puc"
register = "puc_project"
rules = ["PUC-X1", "S-059"]
dated = true
*/
SELECT j.code AS record, j.starts_on AS day,
       'totale ' || j.seats || ', gruppi '
       || (coalesce(j.seats_pais, 0) + coalesce(j.seats_cpi, 0) + coalesce(j.seats_volunteers, 0)) AS detail
  FROM puc_project AS j
 WHERE j.seats <> coalesce(j.seats_pais, 0) + coalesce(j.seats_cpi, 0) + coalesce(j.seats_volunteers, 0)
