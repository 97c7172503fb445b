/*
id = "attachment_lost"
severity = "error"
title = "Allegati che non ci sono più"
meaning = "Il file di un allegato manca dalla cartella degli allegati, o il suo nome porta fuori di essa"
remedy = "Rimettere il file al suo posto, o allegarlo di nuovo: povnet intake attach"
area = "allegati"
register = "attachment"
rules = ["S-098", "S-114"]
*/
SELECT t.code AS record, t.record || ': ' || CASE f.state WHEN 'outside' THEN 'fuori dalla cartella' ELSE 'il file manca' END AS detail
  FROM attachment AS t
  JOIN temp.attachment_file AS f ON f.attachment = t.id AND f.state IN ('missing', 'outside')
