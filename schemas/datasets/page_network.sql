/*
label = "La rete intorno al nucleo"
grain = "una persona o un ente della rete, o un servizio che opera sul nucleo"
record = "record"
order = ["part", "what", "since", "record"]
requirement = "S-077"

[[column]]
key = "part"
label = "Parte"

[[column]]
key = "what"
label = "Tipo"

[[column]]
key = "who"
label = "Chi"

[[column]]
key = "role"
label = "Che cosa fa"

[[column]]
key = "contact"
label = "Recapito"

[[column]]
key = "strength"
label = "Legame"
codes = "link_strength"

[[column]]
key = "since"
label = "Dal"
type = "day"

[[column]]
key = "until"
label = "Al"
type = "day"

[[column]]
key = "record"
label = "Registrazione"
*/
SELECT 'rete' AS part,
       (SELECT label FROM temp.code WHERE list = 'link_kind' AND code = link.kind) AS what,
       coalesce(link.name, organisation.name) AS who, link.role AS role, coalesce(link.contact,
           organisation.phone) AS contact,
       link.strength AS strength, link.valid_from AS since, link.valid_to AS until, link.code AS record
  FROM case_link AS link
  LEFT JOIN organisation ON organisation.id = link.organisation
 WHERE link.care_case IN (SELECT id FROM temp.subject WHERE register = 'care_case') AND coalesce(link.valid_to,
     '9999') >= :as_of
 UNION ALL
SELECT 'servizi', 'Sostegno del progetto', organisation.name,
       coalesce(support.description, (SELECT label FROM temp.code WHERE list = 'support_kind'
           AND code = support.kind)),
       organisation.phone, NULL, support.valid_from, support.valid_to, support.code
  FROM plan_support AS support
  JOIN organisation ON organisation.id = support.organisation
 WHERE support.plan IN (SELECT id FROM temp.subject WHERE register = 'plan') AND coalesce(support.valid_to,
     '9999') >= :as_of
 UNION ALL
SELECT 'servizi', 'Risorsa assegnata', coalesce(organisation.name, resource.name), coalesce(assigned.aim,
    resource.name),
       coalesce(resource.phone, organisation.phone), NULL, assigned.valid_from, assigned.valid_to, assigned.code
  FROM resource_assignment AS assigned
  JOIN resource ON resource.id = assigned.resource
  LEFT JOIN organisation ON organisation.id = resource.organisation
 WHERE assigned.id IN (SELECT id FROM temp.subject WHERE register = 'resource_assignment')
     AND coalesce(assigned.valid_to, '9999') >= :as_of
 UNION ALL
SELECT 'servizi', 'Invio', coalesce(receiver.name, referral.receiver_text,
                                  (SELECT label FROM temp.code WHERE list = 'referral_service'
                                      AND code = referral.receiver_kind)),
       referral.reason, receiver.phone, NULL, referral.day, NULL, referral.code
  FROM referral
  LEFT JOIN organisation AS receiver ON receiver.id = referral.receiver
 WHERE referral.id IN (SELECT id FROM temp.subject WHERE register = 'referral') AND referral.outcome = 'taken'
 UNION ALL
SELECT 'servizi', 'Contributo', organisation.name,
       (SELECT label FROM temp.code WHERE list = 'aid_kind' AND code = aid.kind),
       organisation.phone, NULL, coalesce(aid.valid_from, aid.decided_on), aid.valid_to, aid.code
  FROM economic_aid AS aid
  LEFT JOIN organisation ON organisation.id = aid.organisation
 WHERE aid.id IN (SELECT id FROM temp.subject WHERE register = 'economic_aid') AND coalesce(aid.valid_to,
     '9999') >= :as_of
 UNION ALL
SELECT 'servizi', 'Servizio sul caso', organisation.name,
       (SELECT label FROM temp.code WHERE list = 'case_role' AND code = work.role), organisation.phone, NULL,
       work.valid_from, work.valid_to, work.code
  FROM case_role AS work
  JOIN organisation ON organisation.id = work.organisation
 WHERE work.care_case IN (SELECT id FROM temp.subject WHERE register = 'care_case') AND coalesce(work.valid_to,
     '9999') >= :as_of
