/*
id = "host_incomplete"
severity = "warning"
title = "Sedi che ospitano con dati che mancano"
meaning = "Della sede non si conosce il tutor, la valutazione dei rischi o il responsabile della sicurezza."
remedy = "Chiederli all'ente ospitante e completare la scheda"
area = "occasioni"
register = "host_site"
rules = ["S-060"]
dated = true
*/
SELECT s.code AS record, s.valid_from AS day,
       rtrim(CASE WHEN s.tutor IS NULL THEN 'tutor, ' ELSE '' END
             || CASE WHEN s.risk_document IS NULL THEN 'valutazione dei rischi, ' ELSE '' END
             || CASE WHEN s.safety_officer IS NULL THEN 'responsabile della sicurezza, ' ELSE '' END, ', ') AS detail
  FROM host_site AS s
 WHERE (s.tutor IS NULL OR s.risk_document IS NULL OR s.safety_officer IS NULL)
   AND coalesce(s.valid_from, '') <= :as_of AND coalesce(s.valid_to, '9999') >= :as_of
