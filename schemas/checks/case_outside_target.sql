/*
id = "case_outside_target"
severity = "warning"
title = "In carico chi vive fuori dall'Ambito"
meaning = "Chi è preso in carico vive in un comune che non è dell'Ambito: il lavoro resta, ma la persona non è nel destinatario del fondo."
remedy = "Se il comune è giusto, passare il caso con plan move; altrimenti correggere la dimora"
area = "casi"
register = "care_case"
rules = ["V-03B", "S-094"]
dated = true
*/
SELECT k.code AS record, d.valid_from AS day, 'vive a ' || c.name AS detail
  FROM care_case AS k
  LEFT JOIN household AS n ON n.id = k.household
  JOIN address AS d ON d.person = coalesce(k.person, n.head) AND d.role = 'dwelling'
   AND coalesce(d.valid_from, '') <= :as_of AND coalesce(d.valid_to, '9999') >= :as_of
  JOIN comune AS c ON c.id = d.comune
 WHERE coalesce(k.opened_on, '') <= :as_of
   AND coalesce(k.closed_on, CASE WHEN k.state = 'closed' THEN coalesce(k.state_on, '') END, '9999') > :as_of
   AND NOT EXISTS (SELECT 1 FROM ambito_comune AS a
                    WHERE a.comune = d.comune
                      AND coalesce(a.valid_from, '') <= :as_of AND coalesce(a.valid_to, '9999') >= :as_of)
