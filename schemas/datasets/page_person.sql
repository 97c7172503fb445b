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
label = "Chi"
personal = true

[[column]]
key = "age"
label = "Età"
type = "integer"

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
key = "protected"
label = "Attenzione"

[[column]]
key = "phone"
label = "Telefono"
personal = true
*/
SELECT person.code AS person,
       trim(coalesce(person.surname, '') || ' ' || coalesce(person.name, '')) AS name,
       CAST(strftime('%Y', :as_of) AS INTEGER) - CAST(strftime('%Y', person.birth_day) AS INTEGER)
         - (substr(:as_of, 6) < substr(person.birth_day, 6)) AS age,
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
       profile.education AS education, profile.employment AS employment, profile.housing AS housing,
       CASE person.protected WHEN 1 THEN 'in protezione dalla violenza' END AS protected,
       person.phone AS phone
  FROM person
  LEFT JOIN person_profile AS profile
    ON profile.id = (SELECT id FROM person_profile AS latest
                      WHERE latest.person = person.id AND latest.valid_from <= :as_of
                      ORDER BY latest.valid_from DESC LIMIT 1)
 WHERE person.id = :record
