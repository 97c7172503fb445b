/*
id = "puc_group_overfull"
severity = "warning"
title = "Gruppi con più persone che posti"
meaning = "Le persone di un gruppo superano i suoi posti, anche se il totale basta"
remedy = "Rivedere i posti dei gruppi o gli abbinamenti"
area = "puc"
register = "puc_project"
rules = ["PUC-X2", "S-059"]
dated = true
*/
WITH held AS (
  SELECT a.puc_project, CASE a.title WHEN 'SFL' THEN 'CPI e SFL' WHEN 'VOL' THEN 'volontari' ELSE 'ADI (PaIS)' END AS seat_group,
         count(DISTINCT a.person) AS people
    FROM puc_assignment AS a
   WHERE coalesce(a.starts_on, '') <= :as_of AND coalesce(a.ends_on, '9999') >= :as_of
     AND coalesce(a.status, 'active') IN ('active', 'proposed', 'suspended')
   GROUP BY 1, 2
)
SELECT j.code AS record, j.starts_on AS day, h.people || ' persone per ' || h.seats || ' posti ' || h.seat_group AS detail
  FROM puc_project AS j
  JOIN (SELECT held.*, CASE held.seat_group WHEN 'CPI e SFL' THEN p.seats_cpi WHEN 'volontari' THEN p.seats_volunteers ELSE p.seats_pais END AS seats
          FROM held JOIN puc_project AS p ON p.id = held.puc_project) AS h ON h.puc_project = j.id
 WHERE h.people > h.seats
   AND (SELECT sum(people) FROM held WHERE held.puc_project = j.id) <= coalesce(j.seats, 9999)
