/*
id = "attachment_changed"
severity = "error"
title = "Allegati cambiati"
meaning = "Il file di un allegato non è più quello che fu allegato: la sua impronta è un'altra"
remedy = "Rimettere il file di allora, o allegare il nuovo con un altro nome"
area = "allegati"
register = "attachment"
rules = ["S-098", "S-114"]
*/
SELECT t.code AS record, t.record || ': il file è un altro' AS detail
  FROM attachment AS t
  JOIN temp.attachment_file AS f ON f.attachment = t.id AND f.state = 'changed'
