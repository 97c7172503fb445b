/*
id = "tax_code_disagrees"
severity = "warning"
title = "Codice fiscale che non torna con i dati"
meaning = "Il codice fiscale non concorda con nome, data, sesso o luogo di nascita: può essere giusto il codice o il dato."
remedy = "Confrontare con il documento della persona e correggere il dato sbagliato, o confermare che è giusto così"
area = "persone"
register = "person"
rules = ["V-01", "V1"]
*/
SELECT DISTINCT person.code AS record,
       'disaccordo notato all''importazione del lotto ' || finding.batch AS detail
  FROM finding
  JOIN person ON person.id = finding.record
 WHERE finding.register = 'person'
   AND finding.column = 'tax_code'
   AND finding.kind NOT IN ('key_form', 'key_check_letter')
