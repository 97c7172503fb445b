/*
label = "Righe del rendiconto"
grain = "la parte di un documento imputata a un'annualità"
record = "allocation"
day = "day"
order = ["sheet", "partner", "statement_number", "allocation"]
uses = ["charged_lines"]

[[column]]
key = "allocation"
label = "Imputazione"

[[column]]
key = "sheet"
label = "Foglio"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "statement_number"
label = "Progressivo"
type = "integer"

[[column]]
key = "partner"
label = "Ente"

[[column]]
key = "runts"
label = "RUNTS"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "line"
label = "Azione"
codes = "line"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "intervention_name"
label = "Nome dell'intervento"

[[column]]
key = "modality"
label = "Modalità"
codes = "modality"

[[column]]
key = "cost_kind"
label = "Voce di costo"
codes = "cost_kind"

[[column]]
key = "supplier"
label = "Fornitore o operatore"

[[column]]
key = "supplier_tax_code"
label = "CF o P.IVA"
personal = true

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
key = "description"
label = "Oggetto"

[[column]]
key = "cig"
label = "CIG"

[[column]]
key = "no_cig_reason"
label = "Perché manca il CIG"

[[column]]
key = "cup"
label = "CUP"

[[column]]
key = "net"
label = "Imponibile"
type = "money"

[[column]]
key = "vat"
label = "IVA"
type = "money"

[[column]]
key = "vat_recoverable"
label = "IVA detraibile"
type = "money"

[[column]]
key = "total"
label = "Totale"
type = "money"

[[column]]
key = "worked"
label = "Ore"
type = "minutes"

[[column]]
key = "share"
label = "Imputazione"
type = "share"

[[column]]
key = "amount"
label = "Importo imputato"
type = "money"

[[column]]
key = "cut"
label = "Tolto dai controlli"
type = "money"

[[column]]
key = "admitted"
label = "Ammesso"
type = "money"

[[column]]
key = "excluded"
label = "Escluso"
type = "money"

[[column]]
key = "exclusion_reason"
label = "Motivo di esclusione"

[[column]]
key = "title"
label = "Titolo dei beneficiari"
codes = "beneficiary_title"

[[column]]
key = "paid_on"
label = "Pagata il"
type = "day"

[[column]]
key = "liquidation"
label = "Atto di liquidazione"

[[column]]
key = "liquidation_on"
label = "Data della liquidazione"
type = "day"

[[column]]
key = "order_number"
label = "Mandato"

[[column]]
key = "order_on"
label = "Data del mandato"
type = "day"

[[column]]
key = "order_amount"
label = "Importo del mandato"
type = "money"

[[column]]
key = "receipt_on"
label = "Quietanza"
type = "day"

[[column]]
key = "durc_valid_to"
label = "Scadenza del DURC"
type = "day"

[[column]]
key = "other_funding"
label = "Altra fonte"

[[column]]
key = "other_funding_amount"
label = "Importo da altra fonte"
type = "money"

[[column]]
key = "reporting"
label = "Rendiconto"
*/
-- A payment order over several obligations is several rows of one number and day: its amount is their sum.
-- Every line goes to one sheet: what the partners of the co-design spend, then our own staff, then the rest.
SELECT a.code AS allocation,
       CASE WHEN g.local_body IS NULL THEN 'ETS'
            WHEN a.cost_kind IN ('staff_employee', 'staff_contract') THEN 'Personale'
            ELSE 'Spese' END AS sheet,
       f.acronym AS fund,
       y.year,
       a.statement_number,
       g.name AS partner,
       g.runts_number AS runts,
       v.number AS convention,
       a.line,
       i.acronym AS intervention,
       i.name AS intervention_name,
       coalesce(a.modality, CASE WHEN g.local_body IS NULL THEN 'codesign' ELSE 'none' END) AS modality,
       a.cost_kind,
       e.supplier,
       e.supplier_tax_code,
       e.kind,
       e.number,
       e.day,
       e.description,
       e.cig,
       e.no_cig_reason,
       coalesce(e.cup, y.cup) AS cup,
       e.net,
       e.vat,
       e.vat_recoverable,
       e.total,
       e.worked_minutes AS worked,
       a.share,
       c.amount,
       c.cut,
       c.admitted,
       c.excluded,
       a.exclusion_reason,
       a.beneficiary_title AS title,
       e.paid_on,
       l.number AS liquidation,
       l.day AS liquidation_on,
       coalesce(a.order_number, p.number) AS order_number,
       coalesce(a.order_on, p.day) AS order_on,
       coalesce(p.amount, same.amount) AS order_amount,
       coalesce(p.receipt_on, same.receipt_on) AS receipt_on,
       e.durc_valid_to,
       e.other_funding,
       e.other_funding_amount,
       a.reporting_number AS reporting
  FROM charged_lines AS c
  JOIN allocation AS a ON a.id = c.id
  JOIN expense AS e ON e.id = a.expense
  JOIN organisation AS g ON g.id = e.organisation
  JOIN fund_annuality AS y ON y.id = a.fund_annuality
  JOIN fund AS f ON f.id = y.fund
  JOIN intervention AS i ON i.id = a.intervention
  LEFT JOIN convention AS v ON v.id = e.convention
  LEFT JOIN payment_order AS p ON p.id = a.payment_order
  LEFT JOIN (SELECT ltrim(number, '0') AS number, day, sum(amount) AS amount, max(receipt_on) AS receipt_on, max(liquidation) AS liquidation
               FROM payment_order
              GROUP BY 1, 2) AS same
    ON p.id IS NULL AND same.number = ltrim(a.order_number, '0') AND same.day = a.order_on
  LEFT JOIN liquidation AS l ON l.id = coalesce(p.liquidation, same.liquidation)

