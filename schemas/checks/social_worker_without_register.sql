/*
id = "social_worker_without_register"
severity = "info"
title = "Assistenti sociali senza albo"
meaning = "Di un assistente sociale in servizio si devono sapere il numero di albo e le ore"
remedy = "Chiedere il numero di iscrizione all'albo"
area = "spesa"
register = "staff"
rules = ["S-100"]
*/
SELECT o.code AS record, 'manca il numero di albo' AS detail
  FROM staff AS o
 WHERE o.profile = 'social_worker' AND coalesce(o.register_number, '') = '' AND :as_of BETWEEN coalesce(o.valid_from, '') AND coalesce(o.valid_to, '9999')
   AND o.merged_into IS NULL
