/*
id = "annuality_without_allotted"
severity = "warning"
title = "Annualità che spendono senza un assegnato"
meaning = "Ha spese imputate, e nessuna somma assegnata: residui, quote e vincoli non si possono calcolare"
remedy = "Scrivere l'assegnato, con il decreto"
area = "spesa"
register = "fund_annuality"
rules = ["C01G", "C04C", "V-26", "S-107"]
*/
SELECT y.code AS record, f.acronym || ' ' || y.year AS detail
  FROM fund_annuality AS y
  JOIN fund AS f ON f.id = y.fund
 WHERE y.allotted = 0
   AND y.id IN (SELECT fund_annuality FROM allocation WHERE cancelled_on IS NULL OR cancelled_on > :as_of)
