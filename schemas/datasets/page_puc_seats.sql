/*
label = "Posti del progetto"
grain = "un gruppo di posti"
record = "seat_group"
order = ["position"]
requirement = "S-059"
uses = ["puc_held"]

[[column]]
key = "seat_group"
label = "Posti per"
codes = "puc_seat_group"

[[column]]
key = "position"
label = "Ordine"
type = "integer"

[[column]]
key = "seats"
label = "Posti"
type = "integer"

[[column]]
key = "taken"
label = "Occupati"
type = "integer"

[[column]]
key = "free"
label = "Liberi"
type = "integer"
*/
WITH seats AS (
  SELECT 'pais' AS seat_group, 1 AS position, seats_pais AS seats FROM puc_project WHERE id = :record
   UNION ALL
  SELECT 'cpi', 2, seats_cpi FROM puc_project WHERE id = :record
   UNION ALL
  SELECT 'volunteers', 3, seats_volunteers FROM puc_project WHERE id = :record
), taken AS (
  SELECT h.seat_group, count(*) AS taken
    FROM puc_held AS h JOIN puc_project AS j ON j.number = h.project
   WHERE j.id = :record AND :as_of BETWEEN h.starts_on AND h.ends_on
   GROUP BY 1
)
SELECT s.seat_group, s.position, s.seats, coalesce(t.taken, 0) AS taken, max(0, s.seats - coalesce(t.taken, 0)) AS free
  FROM seats AS s
  LEFT JOIN taken AS t ON t.seat_group = s.seat_group
