/*
label = "Spese di un dossier"
grain = "una spesa del dossier"
record = "expense"
order = ["position"]
uses = ["charged_lines", "expense_papers", "expense_gaps"]
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
-- :expenses holds the ids, each between blanks, in the order asked.
SELECT row_number() OVER (ORDER BY instr(:expenses, ' ' || e.id || ' ')) AS position, e.code AS expense, 'schede/' || e.code || '.html' AS page, g.name AS spender, e.kind, e.number, e.day, e.total,
       (SELECT sum(c.amount) FROM charged_lines AS c WHERE c.expense = e.id) AS charged,
       (SELECT group_concat(name, ', ')
          FROM (SELECT DISTINCT f.acronym || ' ' || y.year AS name
                  FROM allocation AS a JOIN fund_annuality AS y ON y.id = a.fund_annuality JOIN fund AS f ON f.id = y.fund
                 WHERE a.expense = e.id ORDER BY 1)) AS annualities,
       (SELECT count(*) FROM expense_papers AS p WHERE p.expense = e.id) AS papers,
       (SELECT group_concat(what, ', ') FROM (SELECT DISTINCT what FROM expense_gaps AS k WHERE k.expense = e.id ORDER BY 1)) AS gaps
  FROM expense AS e
  JOIN organisation AS g ON g.id = e.organisation
 WHERE instr(:expenses, ' ' || e.id || ' ') > 0
