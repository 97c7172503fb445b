/*
label = "Domande ADI in corso"
grain = "una domanda ADI accolta e non finita"
record = "grant"
order = ["grant"]
requirement = "S-096"

[[column]]
key = "grant"
label = "Domanda"
[[column]]
key = "protocol"
label = "Protocollo INPS"
[[column]]
key = "case"
label = "Presa in carico"
[[column]]
key = "person"
label = "Persona"
[[column]]
key = "surname"
label = "Cognome"
[[column]]
key = "name"
label = "Nome"
[[column]]
key = "comune"
label = "Comune"
[[column]]
key = "manager"
label = "Case manager"
[[column]]
key = "origin"
label = "Da quando decorre"
type = "day"
[[column]]
key = "status"
label = "Stato"
codes = "grant_status"
[[column]]
key = "exemption"
label = "Motivo di esclusione"
codes = "exemption_reason"
[[column]]
key = "exempt"
label = "Esonerato dagli incontri periodici"
type = "flag"
[[column]]
key = "outcome"
label = "Esito dell'analisi preliminare"
codes = "assessment_outcome"
[[column]]
key = "reference_day"
label = "Dato al"
type = "day"
*/
SELECT g.code AS "grant",
       g.protocol,
       k.code AS "case",
       p.code AS person,
       CASE WHEN p.protected THEN NULL ELSE p.surname END AS surname,
       CASE WHEN p.protected THEN NULL ELSE p.name END AS name,
       (SELECT m.name
          FROM address AS a JOIN comune AS m ON m.id = a.comune
         WHERE a.person = p.id
           AND coalesce(a.valid_from, '') <= :as_of AND coalesce(a.valid_to, '9999') >= :as_of
         ORDER BY CASE a.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, a.id
         LIMIT 1) AS comune,
       (SELECT s.name
          FROM case_role AS r JOIN staff AS s ON s.id = r.staff
         WHERE r.care_case = k.id AND r.role = 'case_manager'
           AND coalesce(r.valid_from, '') <= :as_of AND coalesce(r.valid_to, '9999') >= :as_of
         ORDER BY r.id DESC
         LIMIT 1) AS manager,
       coalesce(g.clock_from, g.pad_on) AS origin,
       g.status,
       g.exemption,
       EXISTS (SELECT 1 FROM temp.code AS e
                WHERE e.list = 'exempt_from_checks' AND e.code = g.exemption
                  AND coalesce(e.valid_from, '') <= :as_of AND coalesce(e.valid_to, '9999') >= :as_of) AS exempt,
       (SELECT n.outcome
          FROM assessment AS n
         WHERE n.care_case = k.id AND n.tool = 'AP' AND n.outcome IS NOT NULL
         ORDER BY n.version DESC
         LIMIT 1) AS outcome,
       g.reference_day
  FROM measure_grant AS g
  JOIN person AS p ON p.id = g.person
  LEFT JOIN care_case AS k ON k.measure_grant = g.id
 WHERE g.measure = 'ADI'
   AND g.decision = 'accepted'
   AND g.status IN ('granted', 'suspended', 'resumed', 'renewed')
   AND coalesce(g.applied_on, '') <= :as_of
