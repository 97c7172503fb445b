/*
label = "Presa in carico"
grain = "la presa in carico della pagina"
record = "care_case"
order = ["care_case"]
requirement = "S-039"

[[column]]
key = "care_case"
label = "Codice"

[[column]]
key = "protocol"
label = "Protocollo GePI"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "name"
label = "Chi"
personal = true

[[column]]
key = "level"
label = "Livello"
codes = "case_level"

[[column]]
key = "state"
label = "Fase"
codes = "case_state"

[[column]]
key = "state_on"
label = "Fase dal"
type = "day"

[[column]]
key = "opened_on"
label = "Aperta il"
type = "day"

[[column]]
key = "closed_on"
label = "Chiusa il"
type = "day"

[[column]]
key = "manager"
label = "Case manager"

[[column]]
key = "comune"
label = "Comune competente"

[[column]]
key = "local_body"
label = "Ente che segue il caso"

[[column]]
key = "access_channel"
label = "Canale di accesso"
codes = "access_channel"

[[column]]
key = "reason_in"
label = "Motivo di apertura"

[[column]]
key = "reason_out"
label = "Motivo di chiusura"
codes = "case_close_reason"

[[column]]
key = "reopens"
label = "Riapre"

[[column]]
key = "continues_with"
label = "Chi continua"

[[column]]
key = "handover"
label = "Passaggio di consegne"

[[column]]
key = "dwelling"
label = "Dimora"
personal = true

[[column]]
key = "residence"
label = "Residenza"
personal = true

[[column]]
key = "note"
label = "Note"
personal = true
*/
SELECT care_case.code AS care_case, care_case.protocol AS protocol,
       household.code AS household, who.code AS person,
       trim(coalesce(who.surname, '') || ' ' || coalesce(who.name, '')) AS name,
       coalesce((SELECT change.level FROM case_level_change AS change
                  WHERE change.care_case = care_case.id AND coalesce(change.valid_from, '') <= :as_of
                      AND coalesce(change.valid_to, '9999') >= :as_of
                  ORDER BY change.valid_from DESC LIMIT 1), care_case.level) AS level,
       care_case.state AS state, care_case.state_on AS state_on,
       care_case.opened_on AS opened_on, care_case.closed_on AS closed_on,
       (SELECT staff.name FROM case_role JOIN staff ON staff.id = case_role.staff
         WHERE case_role.care_case = care_case.id AND case_role.role = 'case_manager'
             AND coalesce(case_role.valid_from, '') <= :as_of AND coalesce(case_role.valid_to, '9999') >= :as_of
         ORDER BY case_role.valid_from DESC LIMIT 1) AS manager,
       coalesce((SELECT comune.name FROM case_comune AS place JOIN comune ON comune.id = place.comune
                  WHERE place.care_case = care_case.id AND coalesce(place.valid_from, '') <= :as_of
                      AND coalesce(place.valid_to, '9999') >= :as_of
                  ORDER BY place.valid_from DESC LIMIT 1), comune.name) AS comune,
       local_body.name AS local_body,
       care_case.access_channel AS access_channel, care_case.reason_in AS reason_in,
           care_case.reason_out AS reason_out,
       earlier.code AS reopens, organisation.name AS continues_with, care_case.handover AS handover,
       (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = who.id AND address.role = 'dwelling' AND coalesce(address.valid_from, '') <= :as_of
             AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1) AS dwelling,
       (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = who.id AND address.role = 'residence' AND coalesce(address.valid_from, '') <= :as_of
             AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1) AS residence,
       care_case.note AS note
  FROM care_case
  LEFT JOIN household ON household.id = care_case.household
  LEFT JOIN person AS who ON who.id = coalesce(care_case.person, household.head)
  LEFT JOIN comune ON comune.id = care_case.comune
  LEFT JOIN local_body ON local_body.id = care_case.local_body
  LEFT JOIN organisation ON organisation.id = care_case.continues_with
  LEFT JOIN care_case AS earlier ON earlier.id = care_case.reopens
 WHERE care_case.id = :record
