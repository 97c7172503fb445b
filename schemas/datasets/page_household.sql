/*
label = "Nucleo"
grain = "il nucleo della pagina"
record = "household"
order = ["household"]
parameters = ["ADULT_AGE"]

[[column]]
key = "household"
label = "Codice"

[[column]]
key = "name"
label = "Chi lo rappresenta"
personal = true

[[column]]
key = "members"
label = "Componenti"
type = "integer"

[[column]]
key = "minors"
label = "Minori"
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
*/
SELECT household.code AS household,
       trim(coalesce(head.surname, '') || ' ' || coalesce(head.name, '')) AS name,
       (SELECT count(*) FROM household_member AS member WHERE member.household = household.id
           AND coalesce(member.valid_from, '') <= :as_of AND coalesce(member.valid_to, '9999') >= :as_of) AS members,
       (SELECT count(*) FROM household_member AS member JOIN person ON person.id = member.person
         WHERE member.household = household.id AND coalesce(member.valid_from, '') <= :as_of
             AND coalesce(member.valid_to, '9999') >= :as_of
           AND person.birth_day > date(:as_of, '-' || (SELECT value FROM temp.parameter WHERE id = 'ADULT_AGE'
               AND :as_of BETWEEN coalesce(valid_from, '') AND coalesce(valid_to, '9999')) || ' years')) AS minors,
       (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = household.head AND address.role = 'residence' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1) AS residence,
       (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = household.head AND address.role = 'domicile' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1) AS domicile,
       (SELECT trim(coalesce(address.street || ', ', '') || coalesce(comune.name, address.place, ''))
          FROM address
          LEFT JOIN comune ON comune.id = address.comune
         WHERE address.person = household.head AND address.role = 'dwelling' AND coalesce(address.valid_from,
             '') <= :as_of AND coalesce(address.valid_to, '9999') >= :as_of
         ORDER BY address.valid_from DESC, address.id DESC
         LIMIT 1) AS dwelling
  FROM household
  LEFT JOIN person AS head ON head.id = household.head
 WHERE household.id = :record
