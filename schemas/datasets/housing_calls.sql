/*
label = "Avvisi per le case"
grain = "un avviso aperto nel periodo o dopo"
record = "housing_call"
order = ["opens_on", "housing_call"]
requirement = "S-086"

[[column]]
key = "housing_call"
label = "Avviso"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "housing_channel"
label = "Canale"
codes = "housing_channel"

[[column]]
key = "organisation"
label = "Chi lo pubblica"

[[column]]
key = "opens_on"
label = "Apre il"
type = "day"

[[column]]
key = "closes_on"
label = "Chiude il"
type = "day"

[[column]]
key = "homes"
label = "Alloggi"
type = "integer"

[[column]]
key = "applications"
label = "Domande fatte"
type = "integer"

[[column]]
key = "link"
label = "Dove si trova"
*/
SELECT l.code AS housing_call, l.title, l.channel AS housing_channel, o.name AS organisation, l.opens_on, l.closes_on, l.homes,
       (SELECT count(*) FROM housing_step AS s
         WHERE s.housing_call = l.id AND s.kind = 'call_application' AND s.day <= :as_of) AS applications, l.link
  FROM housing_call AS l
  LEFT JOIN organisation AS o ON o.id = l.organisation
 WHERE coalesce(l.closes_on, '9999') >= :from
