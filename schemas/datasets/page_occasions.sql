/*
label = "Occasioni per una persona"
grain = "un'occasione aperta nel giorno, e se va bene per la persona"
record = "opportunity"
order = ["-points", "title", "opportunity"]
uses = ["opportunities"]
parameters = ["NETWORK_STALE_DAYS"]
requirement = "S-058"

[[column]]
key = "opportunity"
label = "Codice"

[[column]]
key = "title"
label = "Occasione"

[[column]]
key = "kind"
label = "Tipo"
codes = "opportunity_kind"

[[column]]
key = "aim"
label = "Finalità"
codes = "opportunity_aim"

[[column]]
key = "organisation"
label = "Chi la offre"

[[column]]
key = "comune_name"
label = "Comune"

[[column]]
key = "place"
label = "Dove"

[[column]]
key = "timetable"
label = "Giorni e orari"

[[column]]
key = "free"
label = "Posti liberi"
type = "integer"

[[column]]
key = "skills_wanted"
label = "Competenze richieste"

[[column]]
key = "skills_gained"
label = "Competenze che si acquistano"

[[column]]
key = "conditions"
label = "Condizioni"

[[column]]
key = "reasons"
label = "Perché"

[[column]]
key = "obstacles"
label = "Perché no"

[[column]]
key = "fits"
label = "Va bene"
type = "flag"

[[column]]
key = "points"
label = "Ragioni"
type = "integer"
*/
-- The reasons count one each, an answer to a need two; whoever dwells nowhere on file is near to none.
WITH subject AS (
  SELECT person.id, CAST(strftime('%Y', :as_of) AS INTEGER) - CAST(strftime('%Y', person.birth_day) AS INTEGER)
                    - (substr(:as_of, 6) < substr(person.birth_day, 6)) AS age,
         (SELECT comune.istat FROM address JOIN comune ON comune.id = address.comune
           WHERE address.person = person.id AND coalesce(address.valid_from, '') <= :as_of
             AND coalesce(address.valid_to, '9999') >= :as_of
           ORDER BY instr('residence domicile dwelling', address.role) DESC, address.valid_from DESC LIMIT 1) AS comune
    FROM person WHERE person.id = :record
), told AS (
  SELECT y.*, o.id,
         (SELECT group_concat(label, ', ') FROM (
            SELECT DISTINCT code.label FROM opportunity_need AS n
              JOIN request ON request.need = n.need
              JOIN contact ON contact.id = request.contact AND contact.person = :record AND contact.day <= :as_of
              JOIN temp.code AS code ON code.list = 'need' AND code.code = n.need
             WHERE n.opportunity = o.id ORDER BY code.label)) AS needs,
         y.comune = subject.comune AS near,
         EXISTS (SELECT 1 FROM participation AS p JOIN opportunity AS known ON known.id = p.opportunity
                  WHERE p.person = :record AND known.organisation = o.organisation
                    AND coalesce(p.valid_from, '') <= :as_of) AS known,
         coalesce(subject.age < o.age_from, 0) OR coalesce(subject.age > o.age_to, 0) AS out_of_age,
         subject.age IS NULL AND coalesce(o.age_from, o.age_to) IS NOT NULL AS age_unknown,
         (SELECT max(coalesce(p.valid_to, '9999') >= :as_of) FROM participation AS p
           WHERE p.person = :record AND p.opportunity = o.id AND coalesce(p.valid_from, '') <= :as_of) AS takes_part,
         o.age_from, o.age_to
    FROM opportunities AS y
    JOIN opportunity AS o ON o.code = y.opportunity
    JOIN subject
   WHERE coalesce(o.valid_from, '') <= :as_of AND coalesce(o.valid_to, '9999') >= :as_of
), judged AS (
  SELECT *, rtrim(CASE WHEN full THEN 'al completo, ' ELSE '' END
                  || CASE WHEN out_of_age THEN 'età' || coalesce(' da ' || age_from, '') || coalesce(' fino a ' || age_to, '')
                     || ' anni, ' ELSE '' END
                  || CASE takes_part WHEN 1 THEN 'già partecipa, ' ELSE '' END, ', ') AS against,
         rtrim(coalesce('risponde a: ' || needs || '; ', '') || CASE WHEN near THEN 'nel comune dove vive; ' ELSE '' END
               || CASE WHEN known THEN 'con chi la offre ha già partecipato; ' ELSE '' END
               || CASE takes_part WHEN 0 THEN 'vi ha già partecipato; ' ELSE '' END
               || CASE WHEN age_unknown THEN 'età da verificare; ' ELSE '' END
               || CASE WHEN stale THEN 'scheda da ricontrollare; ' ELSE '' END, '; ') AS favour
    FROM told
)
SELECT opportunity, title, kind, aim, organisation, comune_name, place, timetable, free, skills_wanted, skills_gained,
       conditions, nullif(favour, '') AS reasons, nullif(against, '') AS obstacles, against = '' AS fits,
       2 * (needs IS NOT NULL) + coalesce(near, 0) + known AS points
  FROM judged
