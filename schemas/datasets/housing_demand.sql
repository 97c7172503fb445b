/*
label = "Domanda di casa"
grain = "un bisogno di casa espresso in un contatto"
record = "request"
day = "day"
order = ["day", "request"]
requirement = "S-014"

[[column]]
key = "request"
label = "Richiesta"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "contact"
label = "Contatto"

[[column]]
key = "unit"
label = "Persona o contatto"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "antenna"
label = "Antenna"

[[column]]
key = "need"
label = "Bisogno"
codes = "need"

[[column]]
key = "housing_need"
label = "Domanda"
codes = "housing_need"

[[column]]
key = "arrears_kind"
label = "Di che cosa"
codes = "arrears_kind"

[[column]]
key = "urgent"
label = "Urgente"
type = "flag"

[[column]]
key = "in_arrears"
label = "Con arretrati"
type = "flag"

[[column]]
key = "arrears"
label = "Arretrati"
type = "money"

[[column]]
key = "arrears_months"
label = "Mesi di arretrato"
type = "integer"
*/
-- Two demands (S-014): to keep the home that one has (rent, mortgage, utilities, eviction) and to enter the market.
SELECT r.code AS request, c.day, c.code AS contact, coalesce(p.code, c.code) AS unit,
       coalesce(said.istat, (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = c.person
           AND coalesce(d.valid_from, '') <= c.day AND coalesce(d.valid_to, '9999') >= c.day
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1)) AS comune,
       a.name AS antenna, r.need,
       CASE WHEN r.need IN ('HOU.find', 'HOU.unfit') THEN 'access' ELSE 'maintain' END AS housing_need,
       CASE r.need WHEN 'ECO.rent' THEN 'rent' WHEN 'ECO.mortgage' THEN 'mortgage' WHEN 'ECO.utilities' THEN 'utilities'
                   ELSE 'home' END AS arrears_kind,
       coalesce(r.urgent, c.urgent, 0) AS urgent, coalesce(r.amount, 0) > 0 OR coalesce(r.months, 0) > 0 AS in_arrears,
       r.amount AS arrears, r.months AS arrears_months
  FROM request AS r
  JOIN contact AS c ON c.id = r.contact
  JOIN antenna AS a ON a.id = c.antenna
  LEFT JOIN person AS p ON p.id = c.person
  LEFT JOIN comune AS said ON said.id = c.comune
 WHERE c.day BETWEEN :from AND :to
   AND r.need IN ('ECO.rent', 'ECO.mortgage', 'ECO.utilities', 'HOU.keep', 'HOU.eviction', 'HOU.find', 'HOU.unfit')
