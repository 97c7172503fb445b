/*
label = "Righe controllate"
grain = "un documento scelto da un controllo, o la sua parte su un'annualità"
record = "control_line"
day = "day"
order = ["authority", "day", "control_line"]
requirement = "S-098"

[[column]]
key = "control_line"
label = "Riga controllata"

[[column]]
key = "control"
label = "Controllo"

[[column]]
key = "authority"
label = "Autorità"

[[column]]
key = "act"
label = "Atto"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "kind"
label = "Tipo di controllo"
codes = "control_kind"

[[column]]
key = "spender"
label = "Chi spende"

[[column]]
key = "expense"
label = "Documento"

[[column]]
key = "number"
label = "Numero"

[[column]]
key = "allocation"
label = "Imputazione"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "request"
label = "Richiesta"

[[column]]
key = "answer_by"
label = "Risposta entro il"
type = "day"

[[column]]
key = "answered_on"
label = "Risposto il"
type = "day"

[[column]]
key = "unanswered"
label = "Senza risposta"
type = "flag"

[[column]]
key = "outcome"
label = "Esito"
codes = "control_outcome"

[[column]]
key = "reason"
label = "Motivo"

[[column]]
key = "objections_on"
label = "Controdeduzioni del"
type = "day"

[[column]]
key = "final"
label = "Definitivo"
type = "flag"

[[column]]
key = "sampled"
label = "Controllato"
type = "money"

[[column]]
key = "admitted"
label = "Ammesso"
type = "money"

[[column]]
key = "cut"
label = "Tagliato"
type = "money"

[[column]]
key = "to_recover"
label = "Da restituire"
type = "money"

[[column]]
key = "undecided"
label = "Da decidere"
type = "money"

[[column]]
key = "recovered"
label = "Restituito"
type = "money"

[[column]]
key = "owed"
label = "Ancora dovuto da chi spende"
type = "money"

[[column]]
key = "comune"
label = "Comune (ISTAT)"
*/
-- What is cut is owed by the spender only where it has been paid: before, it is just not paid. A cut that does not say how much
-- decides nothing yet. Nothing is of one comune.
WITH looked AS (
  SELECT r.*, coalesce(r.answer_by, k.answer_by) AS reply_by, coalesce(r.answered_on, k.answered_on) AS replied_on, k.code AS control_code, k.authority, k.act, k.day, k.kind,
         r.final_outcome IS NOT NULL AND coalesce(r.final_on, k.day) <= :as_of AS final,
         coalesce(r.outcome_on, k.day) <= :as_of AS known,
         (SELECT sum(a.amount) FROM allocation AS a
           WHERE a.expense = r.expense AND a.id = coalesce(r.allocation, a.id)
             AND (a.cancelled_on IS NULL OR a.cancelled_on > k.day)) AS sampled,
         EXISTS (SELECT 1 FROM allocation AS a
                   LEFT JOIN statement AS s ON s.id = a.statement
                  WHERE a.expense = r.expense AND a.id = coalesce(r.allocation, a.id)
                    AND (a.payment_order IS NOT NULL OR a.order_number IS NOT NULL OR s.paid > 0)) AS paid
    FROM control_line AS r
    JOIN control AS k ON k.id = r.control
   WHERE k.day <= :as_of
), judged AS (
  SELECT l.*,
         CASE WHEN l.final THEN iif(l.final_outcome = 'admitted' OR l.final_amount > 0, l.final_outcome, NULL)
              WHEN l.known THEN iif(l.outcome = 'admitted' OR l.amount > 0, l.outcome, NULL) END AS so_far,
         coalesce(CASE WHEN l.final THEN l.final_amount WHEN l.known THEN l.amount END, 0) AS taken,
         CASE WHEN coalesce(l.recovered_on, l.day) <= :as_of THEN coalesce(l.recovered, 0) ELSE 0 END AS given_back
    FROM looked AS l
)
SELECT j.code AS control_line,
       j.control_code AS control,
       j.authority,
       j.act,
       j.day,
       j.kind,
       g.name AS spender,
       e.code AS expense,
       e.number,
       a.code AS allocation,
       f.acronym AS fund,
       y.year,
       j.request,
       j.reply_by AS answer_by,
       CASE WHEN j.replied_on <= :as_of THEN j.replied_on END AS answered_on,
       j.request IS NOT NULL AND (j.replied_on IS NULL OR j.replied_on > :as_of) AS unanswered,
       j.so_far AS outcome,
       j.reason,
       j.objections_on,
       j.final,
       coalesce(j.sampled, 0) AS sampled,
       CASE j.so_far WHEN 'admitted' THEN coalesce(j.sampled, 0) WHEN 'cut' THEN coalesce(j.sampled, 0) - j.taken
                     WHEN 'to_recover' THEN coalesce(j.sampled, 0) - j.taken ELSE 0 END AS admitted,
       CASE WHEN j.so_far = 'cut' THEN j.taken ELSE 0 END AS cut,
       CASE WHEN j.so_far = 'to_recover' THEN j.taken ELSE 0 END AS to_recover,
       CASE WHEN j.so_far IS NULL THEN coalesce(j.sampled, 0) ELSE 0 END AS undecided,
       j.given_back AS recovered,
       CASE WHEN j.so_far = 'to_recover' OR (j.so_far = 'cut' AND j.paid) THEN j.taken - j.given_back ELSE 0 END AS owed,
       NULL AS comune
  FROM judged AS j
  JOIN expense AS e ON e.id = j.expense
  JOIN organisation AS g ON g.id = e.organisation
  LEFT JOIN allocation AS a ON a.id = j.allocation
  LEFT JOIN fund_annuality AS y ON y.id = a.fund_annuality
  LEFT JOIN fund AS f ON f.id = y.fund
 WHERE j.day BETWEEN :from AND :to
