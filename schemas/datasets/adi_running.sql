/*
label = "Domande ADI in corso"
grain = "una domanda ADI accolta, non finita e non ancora rinnovata"
record = "grant"
order = ["grant"]
uses = ["open_cases"]
requirement = "S-096"

[[column]]
key = "id"
label = "Numero della domanda"
type = "integer"
[[column]]
key = "grant"
label = "Domanda"
[[column]]
key = "care_case"
label = "Numero della presa in carico"
type = "integer"
[[column]]
key = "person"
label = "Numero di chi ha chiesto"
type = "integer"
[[column]]
key = "household"
label = "Numero del nucleo"
type = "integer"
[[column]]
key = "origin"
label = "Da quando decorrono i termini"
type = "day"
[[column]]
key = "bound"
label = "Tenuto agli obblighi"
type = "flag"
[[column]]
key = "exemption"
label = "Motivo di esclusione"
codes = "exemption_reason"
[[column]]
key = "members"
label = "N. componenti"
type = "integer"
[[column]]
key = "reference_day"
label = "Dato al"
type = "day"
*/
-- A renewal is a grant of its own: with it the clocks of the one before stop, and start again from its PAD. Its case is that
-- of its protocol; where there is none yet, the household's open one.
SELECT g.id,
       g.code AS "grant",
       coalesce(own.id, open.id) AS care_case,
       g.person,
       g.household,
       coalesce(g.clock_from, g.pad_on) AS origin,
       g.bound,
       g.exemption,
       g.members,
       g.reference_day
  FROM measure_grant AS g
  LEFT JOIN (SELECT measure_grant, max(id) AS id
               FROM care_case
              WHERE measure_grant IS NOT NULL
              GROUP BY measure_grant) AS own ON own.measure_grant = g.id
  LEFT JOIN (SELECT household, max(id) AS id
               FROM open_cases
              WHERE household IS NOT NULL
              GROUP BY household) AS open ON open.household = g.household
 WHERE g.measure = 'ADI'
   AND coalesce(g.decision, 'accepted') = 'accepted'
   AND coalesce(g.status, 'granted') IN ('granted', 'suspended', 'resumed', 'renewed')
   AND coalesce(g.applied_on, '') <= :as_of
   AND coalesce(g.valid_to, '9999') >= :as_of
   AND (:care_case IS NULL OR coalesce(own.id, open.id) = :care_case OR g.person = :person)
   AND g.id NOT IN (SELECT renews FROM measure_grant WHERE renews IS NOT NULL AND coalesce(pad_on, applied_on, '') <= :as_of)
