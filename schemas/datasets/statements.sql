/*
label = "Rendiconti ricevuti"
grain = "un rendiconto di chi spende, con il suo esito alla data"
record = "statement"
day = "period_to"
order = ["organisation", "period_from", "statement"]
uses = ["control_cuts"]

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
key = "cut"
label = "Tolto dai controlli"
type = "money"

[[column]]
key = "recovered"
label = "Restituito"
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
-- is admitted for the rest. A transfer to another body is no cost, and nobody pays what the spender brings as its own. What was
-- excluded is not cut again. A balance below zero is what the spender owes: a control has cut what was already paid.
WITH line AS (
  SELECT a.statement, a.amount,
         CASE WHEN a.amount < 0 THEN coalesce(k.amount, 0)
              ELSE min(coalesce(k.amount, 0), a.amount - coalesce(a.excluded, a.amount - a.admitted, 0)) END AS cut,
         a.cancelled_on IS NULL OR a.cancelled_on > :as_of AS charged,
         coalesce(a.admitted, a.amount - a.excluded) AS admitted,
         coalesce(a.excluded, a.amount - a.admitted) AS excluded,
         coalesce(a.order_number, p.number) IS NOT NULL AND coalesce(a.order_on, p.day, '') <= :as_of AS ordered
    FROM allocation AS a
    JOIN expense AS e ON e.id = a.expense
    LEFT JOIN payment_order AS p ON p.id = a.payment_order
    LEFT JOIN (SELECT allocation, sum(amount) AS amount FROM control_cuts GROUP BY allocation) AS k ON k.allocation = a.id
   WHERE a.statement IS NOT NULL AND e.kind <> 'transfer' AND NOT coalesce(e.own_contribution, 0) AND e.day <= :as_of
), summed AS (
  SELECT statement,
         sum(charged) AS lines,
         sum(CASE WHEN charged THEN amount ELSE 0 END) AS amount,
         sum(CASE WHEN charged THEN coalesce(admitted, 0) ELSE 0 END) AS admitted,
         sum(CASE WHEN charged THEN coalesce(excluded, 0) ELSE 0 END) AS excluded,
         sum(CASE WHEN charged THEN cut ELSE 0 END) AS cut,
         sum(CASE WHEN charged AND admitted IS NULL THEN amount ELSE 0 END) AS undecided,
         sum(CASE WHEN charged AND ordered THEN coalesce(admitted, amount) ELSE 0 END) AS ordered,
         sum(NOT charged) AS cancelled_lines,
         sum(CASE WHEN charged THEN 0 ELSE amount END) AS cancelled
    FROM line
   GROUP BY statement
), given_back AS (
  SELECT statement, sum(recovered) AS amount
    FROM (SELECT DISTINCT a.statement, r.id, r.recovered
            FROM control_line AS r
            JOIN control AS k ON k.id = r.control
            JOIN allocation AS a ON a.expense = r.expense AND a.id = coalesce(r.allocation, a.id)
           WHERE r.recovered > 0 AND coalesce(r.recovered_on, k.day) <= :as_of)
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
       coalesce(t.cut, 0) AS cut,
       coalesce(b.amount, 0) AS recovered,
       coalesce(t.amount, 0) - coalesce(t.excluded, 0) - coalesce(t.cut, 0) - coalesce(s.paid, t.ordered, 0) + coalesce(b.amount, 0) AS balance,
       coalesce(t.cancelled_lines, 0) AS cancelled_lines,
       coalesce(t.cancelled, 0) AS cancelled
  FROM statement AS s
  JOIN organisation AS g ON g.id = s.organisation
  LEFT JOIN convention AS c ON c.id = s.convention
  LEFT JOIN summed AS t ON t.statement = s.id
  LEFT JOIN given_back AS b ON b.statement = s.id
 WHERE s.period_to >= :from AND s.period_from <= :to
