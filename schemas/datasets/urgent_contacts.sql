/*
label = "Contatti urgenti"
grain = "un contatto urgente, per sé o per una sua richiesta"
record = "contact"
day = "day"
order = ["day", "contact"]
requirement = "S-027"

[[column]]
key = "contact"
label = "Contatto"

[[column]]
key = "day"
label = "Giorno"
type = "day"

[[column]]
key = "antenna"
label = "Antenna"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "planned"
label = "Con un progetto in corso"
type = "flag"
*/
-- A plan of the person, or of a household of which the person is a member that day. Of who is anonymous nobody can say.
WITH planned AS MATERIALIZED (
  SELECT k.person, p.signed_on, coalesce(p.valid_to, '9999') AS valid_to
    FROM plan AS p JOIN care_case AS k ON k.id = p.care_case
   WHERE p.signed_on IS NOT NULL AND k.person IS NOT NULL
   UNION ALL
  SELECT m.person, max(p.signed_on, coalesce(m.valid_from, '')), min(coalesce(p.valid_to, '9999'), coalesce(m.valid_to, '9999'))
    FROM plan AS p
    JOIN care_case AS k ON k.id = p.care_case
    JOIN household_member AS m ON m.household = k.household
   WHERE p.signed_on IS NOT NULL
),
urgent AS (
  SELECT c.id FROM contact AS c WHERE c.day BETWEEN :from AND :to AND c.urgent = 1
   UNION
  SELECT c.id FROM contact AS c JOIN request AS r ON r.contact = c.id WHERE c.day BETWEEN :from AND :to AND r.urgent = 1
)
SELECT contact.code AS contact, contact.day, antenna.name AS antenna, person.code AS person,
       coalesce(said.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = contact.person
                    AND d.role = 'dwelling'
                    AND coalesce(d.valid_from, '') <= contact.day AND coalesce(d.valid_to, '9999') >= contact.day
                  ORDER BY d.valid_from DESC
                  LIMIT 1)) AS comune,
       CASE WHEN contact.person IS NOT NULL THEN max(planned.person IS NOT NULL) END AS planned
  FROM urgent
  JOIN contact ON contact.id = urgent.id
  JOIN antenna ON antenna.id = contact.antenna
  LEFT JOIN person ON person.id = contact.person
  LEFT JOIN comune AS said ON said.id = contact.comune
  LEFT JOIN planned ON planned.person = contact.person
   AND contact.day BETWEEN planned.signed_on AND planned.valid_to
 GROUP BY contact.id
