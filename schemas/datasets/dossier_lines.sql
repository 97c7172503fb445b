/*
label = "Spese di un dossier"
grain = "una spesa del dossier"
record = "expense"
order = ["position"]
uses = ["charged_lines", "expenses_asked", "expense_papers", "expense_gaps"]
requirement = "S-114"

[[column]]
key = "position"
label = "N."
type = "integer"

[[column]]
key = "expense"
label = "Spesa"

[[column]]
key = "page"
label = "Scheda"

[[column]]
key = "spender"
label = "Chi spende"

[[column]]
key = "kind"
label = "Tipo di documento"
codes = "expense_kind"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "total"
label = "Totale"
type = "money"

[[column]]
key = "charged"
label = "Conta sulle annualità"
type = "money"

[[column]]
key = "annualities"
label = "Annualità"

[[column]]
key = "papers"
label = "Allegati"
type = "integer"

[[column]]
key = "gaps"
label = "Che cosa manca"
*/
WITH paper AS MATERIALIZED (SELECT expense, count(*) AS papers FROM expense_papers GROUP BY expense),
     gap AS MATERIALIZED (SELECT expense, replace(group_concat(DISTINCT what), ',', ', ') AS gaps FROM expense_gaps GROUP BY expense)
SELECT row_number() OVER (ORDER BY instr(:expenses, ' ' || e.id || ' ')) AS position, e.code AS expense, 'schede/' || e.code || '.html' AS page, g.name AS spender, e.kind, e.number, e.day, e.total,
       (SELECT sum(c.amount) FROM charged_lines AS c WHERE c.expense = e.id) AS charged,
       (SELECT group_concat(name, ', ')
          FROM (SELECT DISTINCT f.acronym || ' ' || y.year AS name
                  FROM allocation AS a JOIN fund_annuality AS y ON y.id = a.fund_annuality JOIN fund AS f ON f.id = y.fund
                 WHERE a.expense = e.id ORDER BY 1)) AS annualities,
       coalesce(paper.papers, 0) AS papers, gap.gaps
  FROM expenses_asked AS q
  JOIN expense AS e ON e.id = q.id
  JOIN organisation AS g ON g.id = e.organisation
  LEFT JOIN paper ON paper.expense = e.id
  LEFT JOIN gap ON gap.expense = e.id
