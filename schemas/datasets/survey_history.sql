/*
label = "Rilevazioni trasmesse"
grain = "una quota di un'annualità in una rilevazione"
record = "survey_round"
day = "as_of"
order = ["as_of", "quota", "year"]

[[column]]
key = "survey_round"
label = "Rilevazione"

[[column]]
key = "as_of"
label = "Alla data"
type = "day"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "quota"
label = "Quota"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "allotted"
label = "Risorse assegnate"
type = "money"

[[column]]
key = "committed"
label = "Impegnato"
type = "money"

[[column]]
key = "liquidated"
label = "Liquidato"
type = "money"

[[column]]
key = "residue"
label = "Residuo"
type = "money"

[[column]]
key = "sent_on"
label = "Trasmessa il"
type = "day"

[[column]]
key = "decrease_cause"
label = "Causa della diminuzione"
codes = "decrease_cause"

[[column]]
key = "recorded_by"
label = "Registrata da"

[[column]]
key = "recorded_at"
label = "Registrata il (UTC)"
*/
SELECT s.code AS survey_round,
       s.as_of,
       f.acronym AS fund,
       f.survey_quota AS quota,
       y.year,
       s.allotted,
       s.committed,
       s.liquidated,
       s.residue,
       s.sent_on,
       s.decrease_cause,
       CASE WHEN t.actor = '' THEN t.login ELSE t.actor END AS recorded_by,
       strftime('%d/%m/%Y %H:%M', t.at) AS recorded_at
  FROM survey_round AS s
  JOIN fund_annuality AS y ON y.id = s.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  LEFT JOIN tx AS t
    ON t.id = (SELECT max(n.tx) FROM tx_insert AS n
                WHERE n.register = 'survey_round' AND s.id BETWEEN n.first_record AND n.last_record)
 WHERE s.as_of <= :as_of
