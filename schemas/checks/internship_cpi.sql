/*
id = "internship_cpi"
severity = "warning"
title = "Tirocini di inclusione di chi è seguito dal Centro per l'impiego"
meaning = "La persona è attivabile al lavoro: il tirocinio di inclusione è per chi ha l'ADI e non è attivabile, o per chi è in una situazione simile."
remedy = "Verificare l'analisi preliminare; se la persona è attivabile, proporre con il Centro per l'impiego un tirocinio formativo"
area = "lavoro"
register = "internship"
rules = ["V-16", "S-084"]
source = "Nota MLPS 16631 del 03/10/2024"
evidence = "secondary"
dated = true
*/
SELECT t.code AS record, t.valid_from AS day, 'componente ' || m.code || ' attivabile al lavoro' AS detail
  FROM internship AS t
  JOIN household_member AS m ON m.person = t.person
   AND coalesce(m.valid_from, '') <= t.valid_from AND coalesce(m.valid_to, '9999') >= t.valid_from
 WHERE t.kind = 'inclusion' AND t.valid_from <= :as_of
   AND m.activatable = 1 AND coalesce(m.bound, 1) = 1 AND m.exemption IS NULL
