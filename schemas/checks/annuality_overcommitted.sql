/*
id = "annuality_overcommitted"
severity = "warning"
title = "Impegni oltre l'assegnato"
meaning = "Gli impegni superano quanto è assegnato"
remedy = "Verificare impegni riportati a un altro anno e disimpegni"
area = "spesa"
register = "fund_annuality"
rules = ["C01B", "V-26", "S-107"]
uses = ["obligation_moves"]
*/
SELECT y.code AS record,
       'impegnati ' || printf('%.2f', t.committed / 100.0) || ' su ' || printf('%.2f', y.allotted / 100.0) AS detail
  FROM fund_annuality AS y
  JOIN (SELECT fund_annuality, sum(amount) AS committed FROM obligation_moves WHERE day <= :as_of GROUP BY fund_annuality) AS t
    ON t.fund_annuality = y.id
 WHERE t.committed > y.allotted
