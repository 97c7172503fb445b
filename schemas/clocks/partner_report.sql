/*
label = "Relazione periodica di un partner"
area = "rete"
rules = ["S-120"]
kind = "soft"
soon = "PARTNER_REPORT_NOTICE_DAYS"
parameters = ["PARTNER_REPORT_NOTICE_DAYS"]

[advice.overdue]
todo = "Sollecitare il partner: povnet report ets --ets ENTE gli dà i suoi numeri"
consequence = "Mancano il racconto e la verifica di ciò che la convenzione finanzia"

[advice.due_soon]
todo = "Ricordare al partner la relazione, e mandargli i suoi numeri"
*/
SELECT r.code AS record, r.due_on AS due, r.reference_day
  FROM partner_report AS r
 WHERE r.received_on IS NULL OR r.received_on > :as_of
