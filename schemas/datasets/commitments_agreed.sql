/*
label = "Impegni dei progetti"
grain = "un impegno di un progetto firmato e non sostituito, fino al giorno"
record = "commitment"
order = ["care_case", "commitment"]
requirement = "S-092"

[[column]]
key = "commitment"
label = "Impegno"

[[column]]
key = "plan"
label = "Progetto"

[[column]]
key = "care_case"
label = "Presa in carico"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "owner_kind"
label = "Di chi è"
codes = "owner_kind"

[[column]]
key = "owner"
label = "Chi"

[[column]]
key = "responsibles"
label = "Responsabili indicati"
type = "integer"

[[column]]
key = "shared"
label = "Di persona, famiglia o comunità"
type = "flag"

[[column]]
key = "contributed"
label = "Con chi collabora"
type = "flag"

[[column]]
key = "due_on"
label = "Entro il"
type = "day"

[[column]]
key = "status"
label = "Stato"
codes = "commitment_status"

[[column]]
key = "bound"
label = "Condizionalità"
type = "flag"

[[column]]
key = "practice"
label = "Prassi citata"

[[column]]
key = "practice_cited"
label = "Cita una prassi"
type = "flag"
*/
SELECT i.code AS commitment, s.code AS plan, k.code AS care_case,
       coalesce((SELECT c.istat
                   FROM case_comune AS l JOIN comune AS c ON c.id = l.comune
                  WHERE l.care_case = k.id
                    AND coalesce(l.valid_from, '') <= :as_of AND coalesce(l.valid_to, '9999') >= :as_of
                  ORDER BY l.valid_from DESC
                  LIMIT 1),
                answering.istat,
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = coalesce(k.person, n.head)
                    AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune,
       i.owner_kind, coalesce(w.code, t.code, o.name, i.owner_text) AS owner,
       (w.id IS NOT NULL) + (t.id IS NOT NULL) + (o.id IS NOT NULL OR (i.owner_text IS NOT NULL AND w.id IS NULL AND t.id IS NULL))
         AS responsibles,
       i.owner_kind IN ('citizen', 'family', 'community') AS shared,
       i.contributors IS NOT NULL AS contributed, i.due_on, i.status, coalesce(i.bound, 0) AS bound, d.code AS practice,
       d.id IS NOT NULL AS practice_cited
  FROM commitment AS i
  JOIN plan AS s ON s.id = i.plan
  JOIN care_case AS k ON k.id = s.care_case
  LEFT JOIN household AS n ON n.id = k.household
  LEFT JOIN comune AS answering ON answering.id = k.comune
  LEFT JOIN person AS w ON w.id = i.person
  LEFT JOIN staff AS t ON t.id = i.staff
  LEFT JOIN organisation AS o ON o.id = i.organisation
  LEFT JOIN document AS d ON d.id = i.practice
 WHERE s.signed_on <= :as_of
   AND NOT EXISTS (SELECT 1 FROM plan AS newer
                    WHERE newer.care_case = s.care_case AND newer.kind = s.kind
                      AND newer.version > s.version AND newer.signed_on <= :as_of)
