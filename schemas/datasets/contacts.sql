/*
label = "Contatti"
grain = "un contatto: una persona, a un'antenna, in un giorno; chi resta anonimo è uno ogni volta"
record = "contact"
day = "day"
order = ["day", "contact"]
parameters = ["NEWCOMER_MONTHS"]
requirement = "S-094"

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
key = "channel"
label = "Canale"
codes = "contact_channel"

[[column]]
key = "setting"
label = "Luogo"
codes = "contact_setting"

[[column]]
key = "outcome"
label = "Esito"
codes = "contact_outcome"

[[column]]
key = "anonymous"
label = "Anonimo"
type = "flag"

[[column]]
key = "activity"
label = "Attività"
codes = "contact_activity"

[[column]]
key = "requester_kind"
label = "Chi chiede"
codes = "requester_kind"

[[column]]
key = "outside"
label = "Fuori dalle sedi istituzionali"
type = "flag"

[[column]]
key = "years"
label = "Età, o la più bassa della fascia"
type = "integer"
bands = "age_group"

[[column]]
key = "first_time"
label = "Primo contatto"
type = "flag"

[[column]]
key = "newcomer"
label = "Arrivato da poco nell'Ambito"
type = "flag"

[[column]]
key = "employment"
label = "Condizione lavorativa"
codes = "employment_status"

[[column]]
key = "carer"
label = "Si prende cura di un familiare"
type = "flag"

[[column]]
key = "preventive"
label = "Senza misure di reddito"
type = "flag"

[[column]]
key = "age"
label = "Età"
type = "integer"
bands = "age_group"

[[column]]
key = "minutes"
label = "Durata"
type = "minutes"
*/
-- One per person, antenna and day: the first; further ones are told by the check contact_same_day.
-- Where the person dwells: as said at the contact, else the dwelling on file that day; never the residence.
SELECT contact.code AS contact,
       contact.day AS day,
       antenna.name AS antenna,
       person.code AS person,
       coalesce(said.istat,
                (SELECT comune.istat
                   FROM address
                   JOIN comune ON comune.id = address.comune
                  WHERE address.person = contact.person
                    AND address.role = 'dwelling'
                    AND coalesce(address.valid_from, '') <= contact.day
                    AND coalesce(address.valid_to, '9999') >= contact.day
                  ORDER BY address.valid_from DESC
                  LIMIT 1)) AS comune,
       contact.channel AS channel,
       contact.setting AS setting,
       contact.outcome AS outcome,
       contact.person IS NULL AS anonymous,
       contact.activity AS activity,
       contact.requester_kind AS requester_kind,
       contact.setting <> 'institutional' AS outside,
       -- "30-44" and "75+" begin with their lowest age
       coalesce(contact.age,
                CAST(strftime('%Y%m%d', contact.day) - strftime('%Y%m%d', person.birth_day) AS INTEGER) / 10000,
                CAST(nullif(contact.age_band, 'all') AS INTEGER)) AS years,
       CASE WHEN contact.person IS NOT NULL
            THEN NOT EXISTS (SELECT 1 FROM contact AS earlier
                              WHERE earlier.person = contact.person AND earlier.day < contact.day) END AS first_time,
       person.arrived_on BETWEEN date(contact.day, '-' || newcomer.value || ' months') AND contact.day AS newcomer,
       profile.employment AS employment,
       profile.carer AS carer,
       coalesce(contact.prevention,
                CASE WHEN contact.person IS NOT NULL
                     THEN NOT EXISTS (SELECT 1 FROM measure_grant AS g
                                       WHERE g.person = contact.person AND g.decision = 'accepted'
                                         AND coalesce(g.valid_from, g.applied_on, '') <= contact.day
                                         AND coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked')
                                                                       THEN coalesce(g.status_on, '') END, '9999') >= contact.day)
                          AND NOT EXISTS (SELECT 1 FROM household_member AS m
                                            JOIN measure_grant AS g ON g.household = m.household
                                           WHERE m.person = contact.person
                                             AND coalesce(m.valid_from, '') <= contact.day
                                             AND coalesce(m.valid_to, '9999') >= contact.day
                                             AND g.decision = 'accepted' AND g.measure <> 'SFL'
                                             AND coalesce(g.valid_from, g.applied_on, '') <= contact.day
                                             AND coalesce(g.valid_to, CASE WHEN g.status IN ('ended', 'lapsed', 'revoked')
                                                                           THEN coalesce(g.status_on, '') END, '9999')
                                                 >= contact.day) END) AS preventive,
       contact.age AS age,
       coalesce(contact.minutes,
                (SELECT sum(request.minutes) FROM request WHERE request.contact = contact.id)) AS minutes
  FROM contact
  JOIN antenna ON antenna.id = contact.antenna
  LEFT JOIN person ON person.id = contact.person
  LEFT JOIN person_profile AS profile
    ON profile.id = (SELECT p.id FROM person_profile AS p
                      WHERE p.person = contact.person AND p.valid_from <= contact.day
                      ORDER BY p.valid_from DESC
                      LIMIT 1)
  LEFT JOIN temp.parameter AS newcomer
    ON newcomer.id = 'NEWCOMER_MONTHS'
   AND coalesce(newcomer.valid_from, '') <= contact.day AND coalesce(newcomer.valid_to, '9999') >= contact.day
  LEFT JOIN comune AS said ON said.id = contact.comune
 WHERE contact.day BETWEEN :from AND :to
   AND NOT EXISTS (SELECT 1
                     FROM contact AS first
                    WHERE first.person = contact.person
                      AND first.antenna = contact.antenna
                      AND first.day = contact.day
                      AND first.id < contact.id)
