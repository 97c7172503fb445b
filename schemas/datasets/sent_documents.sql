/*
label = "Ciò che è uscito"
grain = "un documento preparato per essere inviato"
record = "sent_document"
day = "day"
order = ["sent_document"]

[[column]]
key = "sent_document"
label = "Invio"

[[column]]
key = "day"
label = "Preparato il"
type = "day"

[[column]]
key = "document"
label = "Documento"

[[column]]
key = "about"
label = "Su"

[[column]]
key = "parameters"
label = "Parametri"

[[column]]
key = "recipient"
label = "A chi"

[[column]]
key = "state"
label = "A che punto è"
codes = "sent_state"

[[column]]
key = "protocol"
label = "Protocollo"

[[column]]
key = "confirmed_on"
label = "Confermato il"
type = "day"

[[column]]
key = "revoked_on"
label = "Revocato il"
type = "day"

[[column]]
key = "replaces"
label = "Rettifica"

[[column]]
key = "replaced_by"
label = "Rettificato da"

[[column]]
key = "file_name"
label = "File"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "as_of"
label = "Situazione al"
type = "day"

[[column]]
key = "actor"
label = "Chi"

[[column]]
key = "login"
label = "Utente del sistema"

[[column]]
key = "reason"
label = "Motivo"

[[column]]
key = "revoked_because"
label = "Motivo della revoca"

[[column]]
key = "size"
label = "Byte"
type = "integer"

[[column]]
key = "digest"
label = "SHA-256"

[[column]]
key = "head"
label = "Giornale"
*/
SELECT sent.code AS sent_document, substr(sent.at, 1, 10) AS day, sent.document, sent.about, sent.parameters, sent.recipient,
       CASE WHEN sent.revoked_on IS NOT NULL THEN 'revoked'
            WHEN later.id IS NOT NULL THEN 'replaced'
            WHEN sent.protocol IS NOT NULL THEN 'confirmed'
            ELSE 'prepared' END AS state,
       sent.protocol, sent.confirmed_on, sent.revoked_on, earlier.code AS replaces, later.code AS replaced_by,
       sent.file_name, sent.title, sent.as_of, nullif(sent.actor, '') AS actor, sent.login,
       nullif(sent.reason, '') AS reason, sent.revoked_because, sent.size, sent.digest, sent.head
  FROM sent_document AS sent
  LEFT JOIN sent_document AS earlier ON earlier.id = sent.replaces
  LEFT JOIN sent_document AS later ON later.replaces = sent.id AND later.revoked_on IS NULL
 WHERE substr(sent.at, 1, 10) BETWEEN coalesce(:from, '') AND coalesce(:to, '9999')
