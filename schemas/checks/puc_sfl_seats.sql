/*
id = "puc_sfl_seats"
severity = "warning"
title = "Posti SFL fuori quota"
meaning = "I posti per il SFL vanno dalla metà ai due terzi"
remedy = "Ridistribuire i posti"
area = "puc"
register = "puc_project"
rules = ["PUC-04", "S-059"]
source = "DM 156/2023"
evidence = "secondary"
parameters = ["PUC_CPI_SEATS_LEAST", "PUC_CPI_SEATS_MOST"]
dated = true
*/
SELECT j.code AS record, j.starts_on AS day, j.seats_cpi || ' posti su ' || j.seats AS detail
  FROM puc_project AS j
 WHERE j.seats_cpi IS NOT NULL AND j.seats > 1
   AND (j.seats_cpi * 2 < j.seats OR j.seats_cpi * 3 > j.seats * 2)
