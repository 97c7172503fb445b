/*
id = "staff_left_holding"
severity = "warning"
title = "Chi ha lasciato il servizio e segue ancora qualcosa"
meaning = "Dopo l'ultimo giorno di servizio un operatore ha ancora un caso, una delega, la verifica di una risorsa, il posto in uno snodo o una decisione da attuare"
remedy = "povnet plan assign --from CHI-LASCIA --to CHI-RICEVE --on GIORNO passa tutto; l'elenco resta nell'esito"
area = "casi"
register = "staff"
rules = ["S-076", "S-111"]
dated = true
*/
WITH held AS (
  SELECT r.staff, r.valid_to, 'il caso ' || k.code AS what
    FROM case_role AS r JOIN care_case AS k ON k.id = r.care_case
   WHERE k.closed_on IS NULL AND coalesce(k.state, '') <> 'closed'
  UNION ALL
  SELECT d.staff, d.valid_to, 'la delega ' || d.code FROM delegation AS d
  UNION ALL
  SELECT a.reviewer, a.valid_to, 'la verifica della risorsa ' || a.code FROM resource_assignment AS a
  UNION ALL
  SELECT e.staff, e.valid_to, 'il posto ' || e.code FROM seat AS e
  UNION ALL
  SELECT d.owner, NULL, 'la decisione ' || d.code
    FROM decision AS d
   WHERE coalesce(d.status, 'open') = 'open' OR d.status_on > :as_of
)
SELECT s.code AS record, s.valid_to AS day, 'ha ancora ' || h.what AS detail
  FROM staff AS s JOIN held AS h ON h.staff = s.id
 WHERE s.valid_to < :as_of AND coalesce(h.valid_to, '9999') > s.valid_to AND coalesce(h.valid_to, '9999') >= :as_of
