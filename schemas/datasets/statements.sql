/*
label = "Rendiconti ricevuti"
grain = "un rendiconto di chi spende, con il suo esito alla data"
record = "statement"
day = "period_to"
order = ["organisation", "period_from", "statement"]

[[column]]
key = "statement"
label = "Rendiconto"

[[column]]
key = "organisation"
label = "Ente"

[[column]]
key = "convention"
label = "Convenzione"

[[column]]
key = "period_from"
label = "Dal"
type = "day"

[[column]]
key = "period_to"
label = "Al"
type = "day"

[[column]]
key = "kind"
label = "Tipo"
codes = "statement_kind"

[[column]]
key = "state"
label = "Stato"
codes = "statement_state"

[[column]]
key = "received_on"
label = "Ricevuto il"
type = "day"

[[column]]
key = "protocol"
label = "Protocollo"

[[column]]
key = "lines"
label = "Righe"
type = "integer"

[[column]]
key = "charged"
label = "Presentato"
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
key = "undecided"
label = "Da decidere"
type = "money"

[[column]]
key = "paid"
label = "Pagato"
type = "money"

[[column]]
key = "balance"
label = "Da pagare, se il resto è ammesso"
type = "money"

[[column]]
key = "cancelled_lines"
label = "Righe annullate"
type = "integer"

[[column]]
key = "cancelled"
label = "Annullato"
type = "money"
*/
-- Paid is what was typed on the statement, or else what of its lines carries a payment order. A line that says only what is excluded
-- is admitted for the rest. A transfer to another body is no cost.
WITH line AS (
  SELECT a.statement, a.amount,
         a.cancelled_on IS NULL OR a.cancelled_on > :as_of AS charged,
         coalesce(a.admitted, a.amount - a.excluded) AS admitted,
         coalesce(a.excluded, a.amount - a.admitted) AS excluded,
         a.order_number IS NOT NULL AND coalesce(a.order_on, '') <= :as_of AS ordered
    FROM allocation AS a
    JOIN expense AS e ON e.id = a.expense
   WHERE a.statement IS NOT NULL AND e.kind <> 'transfer' AND e.day <= :as_of
), summed AS (
  SELECT statement,
         sum(charged) AS lines,
         sum(CASE WHEN charged THEN amount ELSE 0 END) AS amount,
         sum(CASE WHEN charged THEN coalesce(admitted, 0) ELSE 0 END) AS admitted,
         sum(CASE WHEN charged THEN coalesce(excluded, 0) ELSE 0 END) AS excluded,
         sum(CASE WHEN charged AND admitted IS NULL THEN amount ELSE 0 END) AS undecided,
         sum(CASE WHEN charged AND ordered THEN coalesce(admitted, amount) ELSE 0 END) AS ordered,
         sum(NOT charged) AS cancelled_lines,
         sum(CASE WHEN charged THEN 0 ELSE amount END) AS cancelled
    FROM line
   GROUP BY statement
)
SELECT s.code AS statement,
       g.name AS organisation,
       c.number AS convention,
       s.period_from,
       s.period_to,
       s.kind,
       s.state,
       s.received_on,
       s.protocol,
       coalesce(t.lines, 0) AS lines,
       coalesce(t.amount, 0) AS charged,
       coalesce(t.admitted, 0) AS admitted,
       coalesce(t.excluded, 0) AS excluded,
       coalesce(t.undecided, 0) AS undecided,
       coalesce(s.paid, t.ordered, 0) AS paid,
       coalesce(t.amount, 0) - coalesce(t.excluded, 0) - coalesce(s.paid, t.ordered, 0) AS balance,
       coalesce(t.cancelled_lines, 0) AS cancelled_lines,
       coalesce(t.cancelled, 0) AS cancelled
  FROM statement AS s
  JOIN organisation AS g ON g.id = s.organisation
  LEFT JOIN convention AS c ON c.id = s.convention
  LEFT JOIN summed AS t ON t.statement = s.id
 WHERE s.period_to >= :from AND s.period_from <= :to
