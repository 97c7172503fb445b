What left the house: what, to whom, when, by whom, with its bytes and the rows it was made from (S-107).

Nothing yet, and it says so.

  $ povnet export sent
  Ciò che è uscito
  
  niente è uscito: un documento entra in questo registro con povnet export ... --to CHI
  $ povnet export sent INV-000001
  povnet: tra gli invii non c'è "INV-000001"
    suggerimento: povnet export sent elenca ciò che è uscito
  [3]
  $ povnet export confirm INV-000001 --protocol 1
  povnet: tra gli invii non c'è "INV-000001"
    suggerimento: povnet export sent elenca ciò che è uscito
  [3]
  $ povnet export revoke INV-000001 --reason sbaglio
  povnet: tra gli invii non c'è "INV-000001"
    suggerimento: povnet export sent elenca ciò che è uscito
  [3]

A document enters with --to, and only then.

  $ povnet export multifondo --as-of 2026-08-31 -o prova.xlsx
  $ povnet export multifondo --as-of 2026-08-31 --to "Ministero del Lavoro" -o rilevazione.xlsx --actor UDP
  povnet: INV-000001 nel registro degli invii
  $ povnet export sent
  Ciò che è uscito
  
  Invio       Preparato il  Documento   Su  Parametri         A chi                 A che punto è  Protocollo  Confermato il  Revocato il  Rettifica  Rettificato da
  INV-000001  05/11/2026    multifondo      as-of=2026-08-31  Ministero del Lavoro  preparato
  Nei file (-o) anche: File, Titolo, Situazione al, Chi, Utente del sistema, Motivo, Motivo della revoca, Byte, SHA-256, Giornale
  $ povnet export sent INV-000001 | grep -v -e SHA-256 -e Giornale -e Byte -e Utente
  Invio INV-000001
  
  Invio               INV-000001
  Preparato il        05/11/2026
  Documento           multifondo
  Parametri           as-of=2026-08-31
  A chi               Ministero del Lavoro
  A che punto è       preparato
  File                rilevazione.xlsx
  Titolo              Riepilogo dati economico finanziari al 31/08/2026 - prospetto di supporto alla rendicontazione
  Situazione al       31/08/2026
  Chi                 UDP
  $ povnet db journal --record INV-000001 --format csv | cut -d, -f3,5,7
  actor,command,added
  UDP,export multifondo,5

The very bytes come back, and the rows they were made from.

  $ povnet export sent INV-000001 -o indietro.xlsx && cmp rilevazione.xlsx indietro.xlsx
  $ stat -c %a indietro.xlsx
  600
  $ sha256sum rilevazione.xlsx | cut -c1-64 >somma; povnet export sent --format csv | grep -c -f somma
  1
  $ povnet export sent INV-000001 --rows | grep -A1 ^obligation,
  obligation,fund,quota,year,obligation_year,number,act,day,chapter,cup,payee,purpose,continues,amount,changes,carried,liquidated,residue
  IS-000001,QSFP,QS,2024,2026,000018,,2026-01-14,12041030,C63H24827972117,Coop. Esempio,,,1000000,0,0,650000,350000
  $ povnet export sent INV-000001 -o indietro.csv
  povnet: -o: il file uscito è un .xlsx, e torna com'era
    suggerimento: dai a -o la stessa estensione
  [2]
  $ povnet export sent --rows
  povnet: --rows vale per un invio
    suggerimento: povnet export sent INV-000001 --rows
  [2]

The same again needs a reason; to somebody else, or of another day, it is another sending.

  $ povnet export rilevazione --as-of 2026-08-31 --to "ministero del  lavoro" -o ancora.xlsx
  povnet: lo stesso documento, con gli stessi parametri, è già stato preparato per lo stesso destinatario il 05/11/2026: INV-000001
    suggerimento: aggiungere --reason TESTO per mandarlo ancora; se corregge quello, anche --replaces INV-000001
  [7]
  $ ls ancora.xlsx
  ls: cannot access 'ancora.xlsx': No such file or directory
  [2]
  $ povnet export multifondo --as-of 2026-08-31 --to "Ministero del Lavoro" -o ancora.xlsx --dry-run --reason "non arrivata"
  povnet: prova: niente resta nel registro degli invii
  $ povnet export multifondo --as-of 2026-08-31 --to "Ministero del Lavoro" -o ancora.xlsx --reason "non arrivata"
  povnet: INV-000002 nel registro degli invii
  $ povnet export multifondo --as-of 2026-09-30 --to "Ministero del Lavoro" -o settembre.xlsx
  povnet: INV-000003 nel registro degli invii
  $ povnet export multifondo --as-of 2026-08-31 --to "Regione Lombardia" -o regione.xlsx
  povnet: INV-000004 nel registro degli invii

What --to and --replaces need is said before anything is made.

  $ povnet export multifondo --to "Ministero del Lavoro"
  povnet: --to: si invia un file, e manca il suo nome
    suggerimento: aggiungere -o FILE
  [2]
  $ povnet export multifondo --to " " -o x.xlsx
  povnet: --to: manca a chi va
    suggerimento: per esempio --to "Ministero del Lavoro"
  [2]
  $ povnet export letter --to "Caritas di Melzo" -o x.html
  povnet: --to: manca NOME (la lettera, per esempio convocazione)
  [2]
  $ povnet export multifondo --replaces INV-000001 -o x.xlsx
  povnet: --replaces vale con --to
    suggerimento: aggiungere --to CHI
  [2]
  $ povnet export multifondo --to Regione --replaces INV-000001 -o x.xlsx
  povnet: una rettifica chiede il motivo
    suggerimento: aggiungere --reason TESTO
  [7]
  $ povnet export multifondo --to Regione --replaces INV-000009 -o x.xlsx --reason errore
  povnet: tra gli invii non c'è "INV-000009"
    suggerimento: povnet export sent elenca ciò che è uscito
  [3]
  $ povnet export qsfp --annuality 2024 --to Regione --replaces INV-000001 -o x.xlsx --reason errore
  povnet: INV-000001 è "multifondo": non lo rettifica un documento "qsfp"
  [7]
  $ ls x.xlsx
  ls: cannot access 'x.xlsx': No such file or directory
  [2]

Confirmed with a protocol number, once; corrected by a new one; revoked, once.

  $ povnet export confirm INV-000001
  povnet: manca --protocol
    suggerimento: il numero di protocollo con cui il documento è arrivato
  [2]
  $ povnet export confirm INV-000001 --protocol 2026/77 --on 2026-12-01
  povnet: --on: il 01/12/2026 non è ancora venuto
  [2]
  $ povnet export confirm INV-000001 --protocol 2026/77 --on 2026-11-01
  povnet: --on: INV-000001 è stato preparato il 05/11/2026, dopo il 01/11/2026
  [2]
  $ povnet export confirm inv-000001 --protocol "2026/77"
  povnet: INV-000001 confermato con protocollo 2026/77 il 05/11/2026
  $ povnet export confirm INV-000001 --protocol 2026/78
  povnet: INV-000001 è già confermato, con protocollo 2026/77 del 05/11/2026
  [7]
  $ povnet export multifondo --as-of 2026-08-31 --to "Ministero del Lavoro" --replaces INV-000001 --reason "importo corretto" -o rettifica.xlsx
  povnet: INV-000005 nel registro degli invii
  $ povnet export multifondo --as-of 2026-08-31 --to "Ministero del Lavoro" --replaces INV-000001 --reason "di nuovo" -o x.xlsx
  povnet: INV-000001 è già rettificato da INV-000005
    suggerimento: rettificare INV-000005
  [7]
  $ povnet export revoke INV-000004
  povnet: per revocare un invio serve il motivo
    suggerimento: aggiungere --reason TESTO
  [7]
  $ povnet export revoke INV-000004 --reason "destinatario sbagliato"
  povnet: INV-000004 revocato
  $ povnet export revoke INV-000004 --reason "destinatario sbagliato"
  povnet: INV-000004 è revocato dal 05/11/2026
  [7]
  $ povnet export confirm INV-000004 --protocol 5
  povnet: INV-000004 è revocato dal 05/11/2026
  [7]
  $ povnet export sent --format csv | cut -d, -f1,6-12
  sent_document,recipient,state,protocol,confirmed_on,revoked_on,replaces,replaced_by
  INV-000001,Ministero del Lavoro,rettificato,2026/77,2026-11-05,,,INV-000005
  INV-000002,Ministero del Lavoro,preparato,,,,,
  INV-000003,Ministero del Lavoro,preparato,,,,,
  INV-000004,Regione Lombardia,revocato,,,2026-11-05,,
  INV-000005,Ministero del Lavoro,preparato,,,,INV-000001,
  $ povnet export sent --to ministero --format csv | cut -d, -f1
  sent_document
  INV-000001
  INV-000002
  INV-000003
  INV-000005
  $ povnet export sent --period 2026-10
  Ciò che è uscito
  
  niente è uscito: un documento entra in questo registro con povnet export ... --to CHI

A correction that is revoked is none: the first stands again, and takes another.

  $ povnet export revoke INV-000005 --reason "foglio sbagliato"
  povnet: INV-000005 revocato
  $ povnet export sent --format csv | cut -d, -f1,7,11,12 | head -2
  sent_document,state,replaces,replaced_by
  INV-000001,confermato,,
  $ povnet export multifondo --as-of 2026-08-31 --to "Ministero del Lavoro" --replaces INV-000001 --reason "importo corretto" -o rettifica.xlsx --dry-run
  povnet: prova: niente resta nel registro degli invii
  $ povnet intake undo 1 2>&1 | head -1
  povnet: non si può annullare: qualcosa dipende da ciò che era entrato: IS-000001 (inviata con INV-000001), MAN-000001 (inviata con INV-000001)

What a standing document shows is corrected, not taken away.

  $ povnet intake undo 1
  povnet: non si può annullare: qualcosa dipende da ciò che era entrato: IS-000001 (inviata con INV-000001), MAN-000001 (inviata con INV-000001)
    suggerimento: ciò che è uscito si corregge con povnet intake set, o si revoca prima: povnet export revoke
  [7]
  $ povnet intake remove payment_order MAN-000001 --reason sbaglio
  povnet: MAN-000001 non si toglie: è uscito con INV-000001
    suggerimento: correggerlo con povnet intake set, o revocare prima l'invio: povnet export revoke INV-000001
  [7]
  $ povnet intake set obligation IS-000001 amount=11000 --reason "importo dell'atto" -q >/dev/null

A letter is about a person: who makes it and who takes it back is in the access log; who is in protection stays out.

  $ povnet export letter convocazione CV-000001 --to "la persona" -o lettera.html
  povnet: INV-000006 nel registro degli invii
  $ povnet export letter convocazione CV-000002 --to "la persona" -o protetta.html
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet export letter convocazione CV-000002 --to "la persona" -o protetta.html --include-protected --reason "consegna a mano"
  povnet: INV-000007 nel registro degli invii
  $ povnet export sent --to persona --format csv | cut -d, -f1,3,4
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  sent_document,document,about
  INV-000006,convocazione,CV-000001
  $ povnet export sent INV-000006 -o indietro.html && cmp lettera.html indietro.html
  $ povnet export sent INV-000007 -o no.html
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet export sent INV-000007 -o si.html --include-protected --reason "copia per il fascicolo" && cmp protetta.html si.html
  $ tail -1 povnet.db.access | grep -oE 'export sent INV-[0-9]+[a-z -]*'
  export sent INV-000007 --include-protected

An office's own form is sent, too.

  $ povnet export fill modulo.xlsx --to "Caritas di Melzo" -o compilato.xlsx
  povnet: INV-000008 nel registro degli invii
  povnet: compilato compilato.xlsx (righe aggiunte: 9; parti cambiate: 1)
  povnet: Giornale: N:HEAD
  $ povnet export fill modulo.xlsx --to "Caritas di Melzo" -o compilato.xlsx
  povnet: lo stesso documento, con gli stessi parametri, è già stato preparato per lo stesso destinatario il 05/11/2026: INV-000008
    suggerimento: aggiungere --reason TESTO per mandarlo ancora; se corregge quello, anche --replaces INV-000008
  [7]
  $ povnet export sent --to caritas --format csv | cut -d, -f1,3,5,13
  sent_document,document,parameters,file_name
  INV-000008,fill,modulo=modulo.xlsx,compilato.xlsx
  $ povnet export sent INV-000008 -o indietro2.xlsx && cmp compilato.xlsx indietro2.xlsx

What was known before it left knows nothing of it.

  $ povnet db rewind --to 13 -o prima.db -q
  $ povnet --db prima.db export sent | tail -1
  niente è uscito: un documento entra in questo registro con povnet export ... --to CHI
  $ sqlite3 prima.db "SELECT count(*) FROM kept_file"
  0

Kept bytes that somebody changed are told.

  $ povnet db verify --format csv | tail -1
  where,what,todo
  $ sqlite3 povnet.db "UPDATE kept_file SET bytes = x'00' WHERE digest = (SELECT digest FROM sent_document WHERE id = 1)"
  $ povnet export sent INV-000001 -o guasto.xlsx 2>&1 | sed 's/contenuto [0-9a-f]*/contenuto HASH/'
  povnet: contenuto HASH: il contenuto conservato non è più quello di allora
    suggerimento: confrontare con l'ultima copia buona
  $ povnet db verify --format csv | grep contenuto | sed 's/contenuto [0-9a-f]*/contenuto HASH/'
  contenuto HASH,il contenuto conservato non è più quello di allora,confrontare con l'ultima copia buona

A copy that nobody has written to yet takes a sending like any other file.

  $ povnet db backup copia.db -q
  $ povnet --db copia.db export multifondo --as-of 2026-07-31 --to "Ministero del Lavoro" -o luglio.xlsx --wait 1
  povnet: INV-000009 nel registro degli invii
