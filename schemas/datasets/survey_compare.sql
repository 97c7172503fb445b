/*
label = "Rilevazione e portale, cella per cella"
grain = "un campo di una quota di un'annualità in una rilevazione"
record = "record"
day = "as_of"
order = ["as_of", "quota", "year", "position"]

[[column]]
key = "record"
label = "Riga"

[[column]]
key = "as_of"
label = "Alla data"
type = "day"

[[column]]
key = "quota"
label = "Quota"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "position"
label = "Ordine del campo"
type = "integer"

[[column]]
key = "field"
label = "Campo"

[[column]]
key = "here"
label = "Trasmesso"

[[column]]
key = "there"
label = "Sul portale"

[[column]]
key = "gap"
label = "Differenza"
type = "money"

[[column]]
key = "state"
label = "Esito"
codes = "survey_comparison"
*/
-- Of the last round up to the day whose list was taken from the portal. A field that neither says is not
-- compared; of texts the blanks at the ends do not matter.
WITH round AS (
  SELECT max(as_of) AS as_of FROM survey_portal WHERE as_of <= :as_of
), line AS (
  SELECT s.fund_annuality FROM survey_round AS s JOIN round ON round.as_of = s.as_of
   UNION
  SELECT p.fund_annuality FROM survey_portal AS p JOIN round ON round.as_of = p.as_of
), field (position, label) AS (
  VALUES (1, 'Risorse assegnate'), (2, 'Impegnato'), (3, 'Liquidato'), (4, 'Residuo'), (5, 'Motivo del non impegnato'),
         (6, 'Impegno previsto entro il'), (7, 'Fine spesa prevista il'), (8, 'Causa della diminuzione')
), cell AS (
  SELECT coalesce(s.code, p.code) AS record, round.as_of, line.fund_annuality, field.position, field.label,
         CASE field.position WHEN 1 THEN s.allotted WHEN 2 THEN s.committed WHEN 3 THEN s.liquidated WHEN 4 THEN s.residue
              WHEN 5 THEN trim(s.uncommitted_reason) WHEN 6 THEN s.commit_by WHEN 7 THEN s.spend_by WHEN 8 THEN s.decrease_cause END AS here,
         CASE field.position WHEN 1 THEN p.allotted WHEN 2 THEN p.committed WHEN 3 THEN p.liquidated WHEN 4 THEN p.residue
              WHEN 5 THEN trim(p.uncommitted_reason) WHEN 6 THEN p.commit_by WHEN 7 THEN p.spend_by WHEN 8 THEN p.decrease_cause END AS there
    FROM round
    JOIN line
    JOIN field
    LEFT JOIN survey_round AS s ON s.as_of = round.as_of AND s.fund_annuality = line.fund_annuality
    LEFT JOIN survey_portal AS p ON p.as_of = round.as_of AND p.fund_annuality = line.fund_annuality
), written AS (
  SELECT cell.*,
         CASE WHEN position <= 4 THEN here - there END AS gap,
         CASE WHEN position <= 4 THEN printf('%.2f', here / 100.0) WHEN position IN (6, 7) THEN strftime('%d/%m/%Y', here)
              WHEN position = 8 THEN (SELECT label FROM temp.code WHERE list = 'decrease_cause' AND code = here) ELSE here END AS here_text,
         CASE WHEN position <= 4 THEN printf('%.2f', there / 100.0) WHEN position IN (6, 7) THEN strftime('%d/%m/%Y', there)
              WHEN position = 8 THEN (SELECT label FROM temp.code WHERE list = 'decrease_cause' AND code = there) ELSE there END AS there_text
    FROM cell
   WHERE coalesce(here, there) IS NOT NULL
)
SELECT w.record,
       w.as_of,
       f.survey_quota AS quota,
       y.year,
       w.position,
       w.label AS field,
       CASE WHEN w.here IS NOT NULL THEN w.here_text END AS here,
       CASE WHEN w.there IS NOT NULL THEN w.there_text END AS there,
       w.gap,
       CASE WHEN w.here IS w.there THEN 'equal'
            WHEN w.there IS NULL THEN 'only_here'
            WHEN w.here IS NULL THEN 'only_there'
            ELSE 'different' END AS state
  FROM written AS w
  JOIN fund_annuality AS y ON y.id = w.fund_annuality
  JOIN fund AS f ON f.id = y.fund
