/*
id = "obligation_reimputed"
severity = "warning"
title = "Impegni forse riportati da un anno precedente"
meaning = "Stesso beneficiario, CUP e annualità di un impegno precedente, e importo pari a quanto ne restava: se è lo stesso, conta due volte"
remedy = "Indicare in \"Continua\" l'impegno che questo riporta, o lasciare così se sono due"
area = "spesa"
register = "obligation"
rules = ["C01B", "S-107"]
source = "Riaccertamento dei residui, art. 3 D.Lgs. 118/2011"
evidence = "secondary"
dated = true
*/
-- What was left when the new one was taken: the amount, its changes and payments before that day. A re-imputation may be recorded on
-- the old one as a change of the same day: it is not taken away twice.
SELECT n.code AS record, n.day AS day, 'come il residuo di ' || o.code AS detail
  FROM obligation AS n
  JOIN obligation AS o ON o.fund_annuality = n.fund_annuality AND lower(trim(o.payee)) = lower(trim(n.payee)) AND o.cup IS n.cup AND o.year < n.year
 WHERE n.continues IS NULL AND n.amount > 0 AND n.day <= :as_of
   AND NOT EXISTS (SELECT 1 FROM obligation AS k WHERE k.continues = o.id)
   AND n.amount = o.amount
       + (SELECT coalesce(sum(c.amount), 0) FROM obligation_change AS c
           WHERE c.obligation = o.id AND c.day <= n.day AND c.kind <> 'reimputation')
       - (SELECT coalesce(sum(p.amount), 0) FROM payment_order AS p WHERE p.obligation = o.id AND p.day <= n.day)
