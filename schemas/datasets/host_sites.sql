/*
label = "Sedi che ospitano"
grain = "una sede ospitante in vigore nel giorno"
record = "site"
order = ["agreement_to", "organisation", "name"]
parameters = ["CONVENTION_NOTICE_DAYS"]
requirement = "S-060"

[[column]]
key = "site"
label = "Codice"

[[column]]
key = "organisation"
label = "Ente ospitante"

[[column]]
key = "name"
label = "Sede"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "places"
label = "Posti"
type = "integer"

[[column]]
key = "agreement"
label = "Accordo"

[[column]]
key = "agreement_to"
label = "Scade il"
type = "day"

[[column]]
key = "covered"
label = "Accordo in vigore"
type = "flag"

[[column]]
key = "expiring"
label = "In scadenza"
type = "flag"

[[column]]
key = "missing"
label = "Dati che mancano"

[[column]]
key = "incomplete"
label = "Con dati che mancano"
type = "flag"

[[column]]
key = "opportunities"
label = "Occasioni"
type = "integer"

[[column]]
key = "projects"
label = "PUC dell'ente"
type = "integer"
*/
-- An addendum in force carries the agreement on to its own end.
WITH agreement AS (
  SELECT s.id AS site, first.number,
         max(coalesce(c.valid_to, '9999')) AS ends_on, min(coalesce(c.valid_from, c.signed_on, '')) AS starts_on
    FROM host_site AS s
    JOIN convention AS first ON first.id = s.convention
    JOIN convention AS c ON c.id = first.id OR (c.amends = first.id AND coalesce(c.valid_from, c.signed_on, '') <= :as_of)
   GROUP BY s.id
), told AS (
  SELECT s.*, g.number, nullif(g.ends_on, '9999') AS ends_on,
         coalesce(:as_of BETWEEN g.starts_on AND g.ends_on, 0) AS covered,
         coalesce(g.ends_on BETWEEN :as_of AND date(:as_of, '+' || q.value || ' days'), 0) AS expiring,
         nullif(concat_missing, '') AS missing
    FROM (SELECT *, rtrim(CASE WHEN convention IS NULL THEN 'accordo, ' ELSE '' END
                          || CASE WHEN tutor IS NULL THEN 'tutor, ' ELSE '' END
                          || CASE WHEN risk_document IS NULL THEN 'valutazione dei rischi, ' ELSE '' END
                          || CASE WHEN safety_officer IS NULL THEN 'responsabile della sicurezza, ' ELSE '' END, ', ')
                   AS concat_missing FROM host_site) AS s
    LEFT JOIN agreement AS g ON g.site = s.id
    LEFT JOIN temp.parameter AS q
      ON q.id = 'CONVENTION_NOTICE_DAYS' AND :as_of BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
)
SELECT t.code AS site, o.name AS organisation, t.name, c.istat AS comune, c.name AS comune_name, t.places,
       t.number AS agreement, t.ends_on AS agreement_to, t.covered, t.expiring, t.missing,
       t.missing IS NOT NULL AS incomplete,
       (SELECT count(*) FROM opportunity AS y
         WHERE y.host_site = t.id AND coalesce(y.valid_from, '') <= :as_of AND coalesce(y.valid_to, '9999') >= :as_of)
         AS opportunities,
       (SELECT count(*) FROM puc_project AS j
         WHERE j.implementer = t.organisation AND coalesce(j.starts_on, '') <= :as_of AND coalesce(j.ends_on, '9999') >= :as_of)
         AS projects
  FROM told AS t
  JOIN organisation AS o ON o.id = t.organisation
  LEFT JOIN comune AS c ON c.id = t.comune
 WHERE coalesce(t.valid_from, '') <= :as_of AND coalesce(t.valid_to, '9999') >= :as_of
