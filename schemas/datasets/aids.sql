/*
label = "Contributi e collocamenti"
grain = "un contributo o un collocamento deciso nel periodo"
record = "aid"
day = "day"
order = ["day", "aid"]
requirement = "S-011"

[[column]]
key = "aid"
label = "Contributo"

[[column]]
key = "day"
label = "Deciso il"
type = "day"

[[column]]
key = "aid_kind"
label = "Tipo"
codes = "aid_kind"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "household"
label = "Nucleo"

[[column]]
key = "unit"
label = "Nucleo o persona"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "act"
label = "Atto"

[[column]]
key = "organisation"
label = "Chi lo dà"

[[column]]
key = "need"
label = "Bisogno"
codes = "need"

[[column]]
key = "valid_from"
label = "Dal"
type = "day"

[[column]]
key = "valid_to"
label = "Al"
type = "day"
*/
SELECT e.code AS aid, e.decided_on AS day, e.kind AS aid_kind, w.code AS person, n.code AS household,
       coalesce(n.code, w.code) AS unit,
       (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = coalesce(e.person, n.head)
           AND coalesce(d.valid_from, '') <= e.decided_on AND coalesce(d.valid_to, '9999') >= e.decided_on
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1) AS comune,
       e.amount, e.act, o.name AS organisation, e.need, e.valid_from, e.valid_to
  FROM economic_aid AS e
  LEFT JOIN person AS w ON w.id = e.person
  LEFT JOIN household AS n ON n.id = e.household
  LEFT JOIN organisation AS o ON o.id = e.organisation
 WHERE e.decided_on BETWEEN :from AND :to
