/*
label = "Invii senza risposta"
grain = "un invio a cui nessuno ha risposto nei giorni previsti"
record = "referral"
order = ["-days", "referral"]
parameters = ["REFERRAL_CHASE_DAYS", "REFERRAL_ANSWER_DAYS"]

[[column]]
key = "referral"
label = "Codice"

[[column]]
key = "day"
label = "Inviato il"
type = "day"

[[column]]
key = "days"
label = "Giorni"
type = "integer"

[[column]]
key = "step"
label = "Che cosa fare"

[[column]]
key = "receiver"
label = "A chi"

[[column]]
key = "receiver_phone"
label = "Telefono"

[[column]]
key = "priority"
label = "Priorità"
codes = "priority"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "from_where"
label = "Da dove"
*/
SELECT referral.code AS referral, referral.day AS day,
       CAST(julianday(:as_of) - julianday(referral.day) AS INTEGER) AS days,
       CASE WHEN julianday(:as_of) - julianday(referral.day) > (SELECT value FROM temp.parameter
           WHERE id = 'REFERRAL_ANSWER_DAYS' AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to,
           '9999') >= :as_of) THEN 'in ritardo: chiamare e scrivere l''esito'
            ELSE 'sollecitare' END AS step,
       coalesce(organisation.name, referral.receiver_text, (SELECT label FROM temp.code
           WHERE list = 'referral_service' AND code = referral.receiver_kind)) AS receiver,
       organisation.phone AS receiver_phone, referral.priority AS priority,
       person.code AS person, care_case.code AS care_case, antenna.name AS from_where
  FROM referral
  LEFT JOIN organisation ON organisation.id = referral.receiver
  LEFT JOIN contact ON contact.id = referral.contact
  LEFT JOIN antenna ON antenna.id = contact.antenna
  LEFT JOIN care_case ON care_case.id = referral.care_case
  LEFT JOIN person ON person.id = coalesce(referral.person, contact.person)
 WHERE coalesce(referral.outcome, 'pending') = 'pending'
   AND julianday(:as_of) - julianday(referral.day) > (SELECT value FROM temp.parameter
       WHERE id = 'REFERRAL_CHASE_DAYS' AND coalesce(valid_from, '') <= :as_of AND coalesce(valid_to,
       '9999') >= :as_of)
   AND (:staff IS NULL OR contact.staff = :staff OR (:staff IS NULL OR EXISTS (SELECT 1 FROM case_role AS mine
                                          WHERE mine.care_case = referral.care_case AND mine.staff = :staff
                                              AND coalesce(mine.valid_from, '') <= :as_of AND coalesce(mine.valid_to,
                                              '9999') >= :as_of)))
