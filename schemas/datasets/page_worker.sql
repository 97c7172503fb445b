/*
label = "Chi ha lavorato"
grain = "l'operatore della spesa, con un suo contratto"
record = "staff"
order = ["staff", "contract"]
requirement = "S-114"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "name"
label = "Nome"

[[column]]
key = "profile"
label = "Profilo"
codes = "staff_profile"

[[column]]
key = "employer"
label = "Ente"

[[column]]
key = "assignment_act"
label = "Incarico"

[[column]]
key = "assignment_on"
label = "Data dell'incarico"
type = "day"

[[column]]
key = "contract"
label = "Contratto"

[[column]]
key = "contract_from"
label = "Dal"
type = "day"

[[column]]
key = "contract_to"
label = "Al"
type = "day"

[[column]]
key = "method"
label = "Metodo di costo"
codes = "cost_method"

[[column]]
key = "rate"
label = "Costo orario"
type = "money"
*/
SELECT o.code AS staff, o.name, o.profile, g.name AS employer, o.assignment_act, o.assignment_on, c.code AS contract,
       c.valid_from AS contract_from, c.valid_to AS contract_to, h.method, h.rate
  FROM expense AS e
  JOIN staff AS o ON o.id = e.staff
  LEFT JOIN staff_contract AS c ON c.staff = o.id AND e.day BETWEEN coalesce(c.valid_from, '') AND coalesce(c.valid_to, '9999')
  LEFT JOIN organisation AS g ON g.id = coalesce(c.body, o.employer)
  LEFT JOIN hourly_cost AS h ON h.id = (SELECT n.id FROM hourly_cost AS n
                                         WHERE (n.staff = o.id OR (n.staff IS NULL AND n.profile = o.profile))
                                           AND e.day BETWEEN coalesce(n.valid_from, '') AND coalesce(n.valid_to, '9999')
                                         ORDER BY n.staff IS NULL, n.valid_from DESC LIMIT 1)
 WHERE e.id = :record
