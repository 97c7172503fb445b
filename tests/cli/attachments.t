A file is attached to the record that it proves: copied into the folder of the attachments, with its digest and size (S-098, S-114).

  $ povnet intake attach SP-000001 fattura.pdf --kind Fatura
  povnet: Tipo di allegato: "Fatura" non è una voce di "Tipo di allegato"
    suggerimento: forse "Fattura"
  [3]
  $ povnet intake attach SP-000001 fattura.pdf --kind Fattura --day 2026-03-10 --format csv
  key,value
  register,attachment
  code,ALL-000001
  done,allegato a SP-000001
  $ povnet intake attach MAN-000001 fattura.pdf --kind payment -q
  $ cmp fattura.pdf allegati/SP-000001/fattura.pdf
  $ stat -c %a allegati/SP-000001/fattura.pdf
  600
  $ stat -c %a allegati allegati/SP-000001
  700
  700
  $ povnet intake list attachment --format csv | cut -d, -f1-4,6,7
  code,record,kind,path,size,day
  ALL-000001,SP-000001,Fattura,SP-000001/fattura.pdf,17,2026-03-10
  ALL-000002,MAN-000001,Mandato o prova del pagamento,MAN-000001/fattura.pdf,17,
  $ povnet db journal --record ALL-000001 --format csv | cut -d, -f4-6
  login,command,batch
  root,intake attach,

One that is already in the folder stays where it is; the same twice is refused, and nothing is ever overwritten.

  $ mkdir allegati/atti
  $ cp contratto.pdf allegati/atti/det10.pdf
  $ povnet intake attach IS-000001 allegati/atti/det10.pdf --kind act -q
  $ povnet intake list attachment record=IS-000001 --format csv | cut -d, -f4
  path
  atti/det10.pdf
  $ povnet intake attach SP-000001 fattura.pdf --kind invoice
  povnet: c'è già: ALL-000001
    suggerimento: povnet intake set attachment ALL-000001 per correggerlo
  [3]
  $ echo altra >altra.pdf
  $ mv fattura.pdf prima.pdf
  $ mv altra.pdf fattura.pdf
  $ povnet intake attach SP-000001 fattura.pdf --kind invoice
  povnet: nella cartella degli allegati c'è già un altro file con questo nome per SP-000001
    suggerimento: dare al file un altro nome: ciò che è allegato non si sovrascrive
  [3]

What does not fit is told, and nothing is written.

  $ povnet intake attach SP-000099 prima.pdf --kind invoice
  povnet: SP-000099 non c'è
    suggerimento: povnet intake list expense elenca ciò che c'è
  [3]
  $ : >vuoto.pdf; povnet intake attach SP-000001 vuoto.pdf --kind invoice
  povnet: vuoto.pdf: il file è vuoto, e non prova niente
    suggerimento: allegare il documento per intero
  [3]
  $ povnet intake attach SP-000001 nessuno.pdf --kind invoice
  povnet: nessuno.pdf: non si può leggere
    suggerimento: controllare il nome del file
  [3]
  $ povnet intake attach SP-000001 prima.pdf
  povnet: manca --kind: che cosa è l'allegato
    suggerimento: per esempio --kind Fattura; i tipi: povnet intake registers attachment
  [2]
  $ povnet intake attach SP-000001 prima.pdf --kind fatura
  povnet: Tipo di allegato: "fatura" non è una voce di "Tipo di allegato"
    suggerimento: forse "Fattura"
  [3]
  $ povnet intake attach SP-000002 prima.pdf --kind invoice --dry-run --format csv | tail -1
  done,allegato a SP-000002 (prova: nulla è scritto)
  $ ls allegati
  MAN-000001
  SP-000001
  atti
  $ ln -s "$PWD/prima.pdf" allegati/atti/fuori.pdf
  $ povnet intake attach SP-000002 allegati/atti/fuori.pdf --kind invoice -q
  $ povnet intake list attachment record=SP-000002 --format csv | cut -d, -f4
  path
  SP-000002/fuori.pdf
  $ rm allegati/atti/fuori.pdf

A file that is gone, changed, or led out of the folder is a finding.

  $ povnet check --area allegati
  Controlli al 05/11/2026
  Situazione al 05/11/2026
  
  Controlli eseguiti: 3. Errori: 0, avvisi: 0, note: 0
  
  nessuna anomalia trovata dai controlli eseguiti
  
  - Giornale: N:HEAD
  $ rm allegati/SP-000001/fattura.pdf
  $ echo altro >>allegati/MAN-000001/fattura.pdf
  $ mv allegati/atti/det10.pdf . && ln -s "$PWD/det10.pdf" allegati/atti/det10.pdf
  $ povnet check --area allegati --format csv
  severity,check,area,record,day,detail,remedy
  errore,attachment_changed,allegati,ALL-000002,,MAN-000001: il file è un altro,"Rimettere il file di allora, o allegare il nuovo con un altro nome"
  errore,attachment_lost,allegati,ALL-000001,,SP-000001: il file manca,"Rimettere il file al suo posto, o allegarlo di nuovo: povnet intake attach"
  errore,attachment_lost,allegati,ALL-000003,,IS-000001: fuori dalla cartella,"Rimettere il file al suo posto, o allegarlo di nuovo: povnet intake attach"
  $ povnet check --area allegati --fail-on error >/dev/null
  [8]

What a cost must have is data: a line that somebody admitted lacks its papers. A paper of the payment order is one of the expense.

  $ povnet check --area spesa --format csv | grep attachment
  avviso,attachment_required,spesa,SP-000001,2026-03-10,"mancano: quietanza, durc",Aggiungerli: povnet intake attach CODICE FILE --kind TIPO
  $ povnet intake add attachment_rule cost_kind=Servizi kind=Relazione source="Avviso di prova" evidence=practice -q
  $ povnet check --area spesa --format csv | grep attachment
  avviso,attachment_required,spesa,SP-000001,2026-03-10,"mancano: quietanza, durc, relazione",Aggiungerli: povnet intake attach CODICE FILE --kind TIPO
  $ povnet intake set allocation IM-000003 reporting_state=sent -q
  $ povnet check --area spesa --format csv | grep attachment
  avviso,attachment_required,spesa,SP-000001,2026-03-10,"mancano: quietanza, durc, relazione",Aggiungerli: povnet intake attach CODICE FILE --kind TIPO
  avviso,attachment_required,spesa,SP-000002,2026-03-31,"mancano: contratto o incarico, foglio presenze firmato, cedolino, mandato o prova del pagamento",Aggiungerli: povnet intake attach CODICE FILE --kind TIPO

The folder is that of the configuration.

  $ printf 'db = "povnet.db"\nattachments = "altrove"\n' >altrove.toml
  $ povnet config --config altrove.toml --format csv | grep attachments
  attachments,altrove,altrove.toml
  $ povnet intake attach SP-000003 prima.pdf --kind invoice --config altrove.toml -q
  $ ls altrove/SP-000003
  prima.pdf
