/*
label = "Persona"
grain = "la persona della pagina"
record = "person"
order = ["person"]
requirement = "S-066"

[[column]]
key = "person"
label = "Codice"

[[column]]
key = "name"
label = "Persona"
personal = true

[[column]]
key = "keys"
label = "Codici"
personal = true

[[column]]
key = "birth_day"
label = "Nata il"
type = "day"
personal = true

[[column]]
key = "age"
label = "Età"
type = "integer"

[[column]]
key = "birth_place"
label = "Luogo di nascita"
personal = true

[[column]]
key = "sex"
label = "Sesso"
codes = "sex"

[[column]]
key = "citizenship"
label = "Cittadinanza"
codes = "country"

[[column]]
key = "language"
label = "Lingua"

[[column]]
key = "permit"
label = "Titolo di soggiorno"
codes = "residence_permit"

[[column]]
key = "permit_valid_to"
label = "Scade il"
type = "day"

[[column]]
key = "phone"
label = "Telefono"
personal = true

[[column]]
key = "email"
label = "E-mail"
personal = true

[[column]]
key = "residence"
label = "Residenza"
personal = true

[[column]]
key = "domicile"
label = "Domicilio"
personal = true

[[column]]
key = "dwelling"
label = "Dimora"
personal = true

[[column]]
key = "arrived_on"
label = "Nell'Ambito dal"
type = "day"

[[column]]
key = "deceased_on"
label = "Deceduta il"
type = "day"

[[column]]
key = "protected"
label = "In protezione"

[[column]]
key = "merged"
label = "Unita a"

[[column]]
key = "education"
label = "Istruzione"
codes = "education"

[[column]]
key = "employment"
label = "Occupazione"
codes = "employment_status"

[[column]]
key = "housing"
label = "Casa"
codes = "housing_tenure"

[[column]]
key = "note"
label = "Note"
personal = true
*/
SELECT person.code AS person,
       trim(coalesce(person.surname, '') || ' ' || coalesce(person.name, '')) AS name,
       (SELECT group_concat(value, ' ') FROM (SELECT value FROM person_key WHERE person_key.person = person.id
                                               ORDER BY kind = 'CF' DESC, id)) AS keys,
       person.birth_day AS birth_day,
       CAST(strftime('%Y', :as_of) AS INTEGER) - CAST(strftime('%Y', person.birth_day) AS INTEGER)
         - (substr(:as_of, 6) < substr(person.birth_day, 6)) AS age,
       coalesce(birth.name, person.birth_place) AS birth_place,
       person.sex AS sex, person.citizenship AS citizenship, person.language AS language,
       person.permit AS permit, person.permit_valid_to AS permit_valid_to,
       person.phone AS phone, person.email AS email,
       (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = person.id AND address.role = 'residence' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1) AS residence,
       (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = person.id AND address.role = 'domicile' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1) AS domicile,
       (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = person.id AND address.role = 'dwelling' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1) AS dwelling,
       person.arrived_on AS arrived_on, person.deceased_on AS deceased_on,
       CASE person.protected WHEN 1 THEN 'sì, dalla violenza' END AS protected,
       survivor.code AS merged,
       profile.education AS education, profile.employment AS employment, profile.housing AS housing,
       person.note AS note
  FROM person
  LEFT JOIN comune AS birth ON birth.id = person.birth_comune
  LEFT JOIN person AS survivor ON survivor.id = person.merged_into
  LEFT JOIN person_profile AS profile
    ON profile.id = (SELECT id FROM person_profile AS latest
                      WHERE latest.person = person.id AND latest.valid_from <= :as_of
                      ORDER BY latest.valid_from DESC LIMIT 1)
 WHERE person.id = :record
