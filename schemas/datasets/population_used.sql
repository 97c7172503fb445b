/*
label = "Popolazione di riferimento"
grain = "la popolazione di un comune nell'anno del periodo, o nell'ultimo prima che si conosce"
record = "population"
order = ["comune"]
requirement = "S-006"

[[column]]
key = "population"
label = "Riga di popolazione"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "year"
label = "Anno"
type = "integer"

[[column]]
key = "residents"
label = "Abitanti"
type = "integer"
*/
WITH latest AS (
  SELECT comune, max(year) AS year
    FROM population
   WHERE age_band = 'all' AND sex = 'all' AND citizenship = 'all' AND year <= CAST(substr(:to, 1, 4) AS INTEGER)
   GROUP BY comune
)
SELECT p.code AS population, c.istat AS comune, p.year, p.residents
  FROM latest AS l
  JOIN population AS p ON p.comune = l.comune AND p.year = l.year
   AND p.age_band = 'all' AND p.sex = 'all' AND p.citizenship = 'all'
  JOIN comune AS c ON c.id = p.comune
