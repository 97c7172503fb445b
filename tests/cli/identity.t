One person, once: who may be written twice, one history for each (S-066), and back again.

  $ povnet intake duplicates
  Doppioni
  Situazione al 05/11/2026
  
  Persone forse scritte due volte
  Punti  Scheda    Chi            Nascita     Forse è   Chi                  Nascita     Perché
    100  P-000002  BBBARI BBBONA  09/03/1980  P-000001  Bbbàri Bbbona Maria  09/03/1980  codice provvisorio in una, definitivo nell'altra; il codice fiscale dell'una è quello dei dati dell'altra; cognome e nome quasi uguali; stesso giorno di nascita; stesso indirizzo
     67  P-000004  Bbbo Bbbini    10/02/1955  P-000003  Bbbini Bbbo          02/10/1955  cognome e nome scambiati; giorno e mese di nascita scambiati
  
  Nuclei con gli stessi componenti: mai uniti insieme alle persone
  nessuna coppia di nuclei
  
  - sono proposte: si confrontano le schede con povnet intake show, e si uniscono con povnet intake merge SCHEDA
    FORSE-È
  $ povnet intake duplicates --min 90 --format csv | cut -d, -f1,2,5
  persons
  score,person,other
  100,P-000002,P-000001
  
  households
  score,household,all
  $ povnet intake duplicates --comune Inzago --format json
  {
  "key": "duplicates",
  "title": "Doppioni",
  "as_of": "2026-11-05",
  "tables": [
    {"key": "persons", "title": "Persone forse scritte due volte", "sheet": "Doppioni", "columns": [{"key": "score", "label": "Punti", "kind": "integer"}, {"key": "person", "label": "Scheda", "kind": "text"}, {"key": "name", "label": "Chi", "kind": "text"}, {"key": "birth_day", "label": "Nascita", "kind": "day"}, {"key": "other", "label": "Forse è", "kind": "text"}, {"key": "other_name", "label": "Chi", "kind": "text"}, {"key": "other_birth_day", "label": "Nascita", "kind": "day"}, {"key": "reasons", "label": "Perché", "kind": "text"}], "rows": [
      {"score": 67, "person": "P-000004", "name": "Bbbo Bbbini", "birth_day": "1955-02-10", "other": "P-000003", "other_name": "Bbbini Bbbo", "other_birth_day": "1955-10-02", "reasons": "cognome e nome scambiati; giorno e mese di nascita scambiati"}], "totals": null},
    {"key": "households", "title": "Nuclei con gli stessi componenti: mai uniti insieme alle persone", "sheet": "Doppioni", "columns": [{"key": "score", "label": "Punti", "kind": "integer"}, {"key": "household", "label": "Nucleo", "kind": "text"}, {"key": "other", "label": "Forse è", "kind": "text"}, {"key": "shared", "label": "Componenti comuni", "kind": "integer"}, {"key": "all", "label": "In tutto", "kind": "integer"}, {"key": "same_head", "label": "Stessa persona di riferimento", "kind": "text"}], "rows": [], "totals": null}],
  "fields": [],
  "texts": [],
  "notes": [
    {"text": "sono proposte: si confrontano le schede con povnet intake show, e si uniscono con povnet intake merge SCHEDA FORSE-È"}]
  }
  $ povnet intake duplicates --min 0
  povnet: --min: i punti vanno da 1 a 100
    suggerimento: se manca, 60
  [2]
  $ povnet intake duplicates --comune Inzaco
  povnet: "Inzaco" non è in "comune"
    suggerimento: povnet intake list comune elenca ciò che c'è
  [3]

An office may weigh the reasons otherwise; a reason that nobody can see is refused.

  $ mkdir -p dati/schemas
  $ sed 's/^min = 60/min = 90/' "$FIXTURES/../../schemas/duplicates.toml" >dati/schemas/duplicates.toml
  $ povnet --data dati intake duplicates | sed -n '5,$p' | cut -c1-40
  Punti  Scheda    Chi            Nascita 
    100  P-000002  BBBARI BBBONA  09/03/19
  
  Nuclei con gli stessi componenti: mai un
  nessuna coppia di nuclei
  
  - sono proposte: si confrontano le sched
    FORSE-È
  - File di dati sostituiti: schemas/dupli
  $ sed -i 's/same_key/some_key/' dati/schemas/duplicates.toml
  $ povnet --data dati intake duplicates
  povnet: schemas/duplicates.toml:7:7: "some_key" non è un indizio che povnet sa vedere
  [3]

Two records with the same key are decided by who knows; nothing is merged before.

  $ povnet intake merge P-000002 P-000001
  Unione
  
  Da decidere: ne resta uno solo
  Registro   Arriva      C'è già     Diversi in
  Indirizzi  IND-000002  IND-000001  Via e numero
  Contatti   C-000002    C-000001    Minuti, Esito
  povnet: coppie di record con la stessa chiave: 2; nulla è unito
    suggerimento: ripetere con --keep CODICE per ciascuna: resta quello, e prende ciò che pende dall'altro
  [7]
  $ povnet intake merge P-000002 P-000001 --keep C-000001 --keep C-000002 --keep IND-000001
  povnet: --keep: C-000002 e C-000001 hanno la stessa chiave
    suggerimento: indicare quale dei due resta
  [2]
  $ povnet intake merge P-000002 P-000001 --keep C-000001 --keep IND-000009
  povnet: --keep: nessuna scelta riguarda IND-000009
    suggerimento: senza --keep il comando elenca ciò che va deciso
  [2]
  $ povnet intake merge P-000002 P-000001 --keep C-000001 --keep IND-000001 --dry-run --format csv
  povnet: i nuclei restano distinti: N-000001, N-000002; se sono lo stesso si uniscono a parte, con il motivo
  register,records
  Contatti,1
  Nuclei,1
  Codici delle persone,1
  Invii,1
  Richieste,1
  $ povnet intake list person --format csv | cut -d, -f1-4
  code,tax_code,surname,name
  P-000001,BBBBBN80C49Z999K,Bbbàri,Bbbona Maria
  P-000002,12345670017,BBBARI,BBBONA
  P-000003,BBBBBO55R02Z999T,Bbbini,Bbbo
  P-000004,,Bbbo,Bbbini
  $ povnet intake merge P-000002 P-000001 --keep C-000001 --keep IND-000001 --actor AS-1
  povnet: i nuclei restano distinti: N-000001, N-000002; se sono lo stesso si uniscono a parte, con il motivo
  Unione
  
  Registro                  person
  Unione                    UN-000001
  Unita                     P-000002
  Resta                     P-000001
  Presi dall'altra          Lingua
  Diversi, vale chi resta   Nome, Cognome
  Tolti, c'erano due volte  IND-000002, C-000002, NM-000002
  
  Passati alla scheda che resta
  Registro              Record
  Contatti                   1
  Nuclei                     1
  Codici delle persone       1
  Invii                      1
  Richieste                  1

What hung on either hangs on the one that stays; each code leads to it.

  $ povnet intake list person --format csv | cut -d, -f1-4
  code,tax_code,surname,name
  P-000001,BBBBBN80C49Z999K 12345670017,Bbbàri,Bbbona Maria
  P-000003,BBBBBO55R02Z999T,Bbbini,Bbbo
  P-000004,,Bbbo,Bbbini
  $ povnet intake list contact --format csv | cut -d, -f1,3,4
  code,day,person
  C-000001,2026-03-01,P-000001
  C-000003,2026-03-05,P-000001
  $ povnet intake list request --format csv | cut -d, -f1,2
  code,contact
  R-000001,C-000001
  $ povnet intake show person P-000002 | head -4
  povnet: la scheda P-000002 è unita a P-000001
  Persona P-000001
  Situazione al 05/11/2026
  
  Codice           P-000001
  $ povnet intake add contact antenna="Antenna di Melzo" giorno=06/03/2026 persona=12345670017 -q --format csv
  key,value
  register,contact
  code,C-000004
  done,aggiunto
  $ povnet intake merge P-000002 P-000003
  povnet: la scheda P-000002 è già unita a P-000001
    suggerimento: usare P-000001
  [7]
  $ povnet intake duplicates --format csv
  persons
  score,person,name,birth_day,other,other_name,other_birth_day,reasons
  67,P-000004,Bbbo Bbbini,1955-02-10,P-000003,Bbbini Bbbo,1955-10-02,cognome e nome scambiati; giorno e mese di nascita scambiati
  
  households
  score,household,other,shared,all,same_head
  100,N-000002,N-000001,1,1,sì

Households are merged on purpose only, with their own command and a reason.

  $ povnet intake merge N-000002 N-000001
  povnet: due nuclei si uniscono solo per decisione di chi li segue
    suggerimento: per unire lo stesso aggiungere --reason TESTO: resta nel giornale
  [7]
  $ povnet intake merge N-000002 N-000001 --reason "stesso nucleo, scritto due volte"
  povnet: due nuclei si uniscono solo per decisione di chi li segue
    suggerimento: povnet intake unmerge riporta tutto com'era
  Unione
  
  Registro                  household
  Unione                    UN-000002
  Unita                     N-000002
  Resta                     N-000001
  Tolti, c'erano due volte  NM-000003
  
  Passati alla scheda che resta
  nessun record passa all'altra scheda
  $ povnet intake list household --format csv
  code,head,kind,follows,valid_from,valid_to,note
  N-000001,P-000001,,,2026-01-01,,

What came since stays, and is said; all else is as it was.

  $ povnet intake unmerge
  Unioni
  
  Unione     Quando (UTC)          Unita     Resta     Chi   Motivo                            Stato
  UN-000001  2026-11-05T08:00:00Z  P-000002  P-000001  AS-1
  UN-000002  2026-11-05T08:00:00Z  N-000002  N-000001        stesso nucleo, scritto due volte
  $ povnet intake unmerge UN-000001
  povnet: su UN-000001 poggiano altre unioni
    suggerimento: annullare prima UN-000002
  [7]
  $ povnet intake unmerge un-000002
  Unione annullata
  
  Unione annullata            UN-000002
  Torna                       N-000002
  Era unita a                 N-000001
  Record riportati com'erano  1
  Record rimessi              1
  
  Da controllare: non sono tornati com'erano
  nulla è cambiato dall'unione: tutto è com'era
  $ povnet intake set contact C-000003 minuti=15 -q --format csv
  key,value
  register,contact
  code,C-000003
  done,corretto
  $ povnet intake unmerge UN-000001 --dry-run --format csv
  register,record,why
  Contatti,C-000003,cambiato dopo l'unione: resta com'è
  Contatti,C-000004,aggiunto dopo l'unione: resta alla scheda che era rimasta
  $ povnet intake unmerge UN-000001
  Unione annullata
  
  Unione annullata            UN-000001
  Torna                       P-000002
  Era unita a                 P-000001
  Record riportati com'erano  6
  Record rimessi              3
  
  Da controllare: non sono tornati com'erano
  Registro  Record    Perché
  Contatti  C-000003  cambiato dopo l'unione: resta com'è
  Contatti  C-000004  aggiunto dopo l'unione: resta alla scheda che era rimasta
  $ povnet intake list contact --format csv | cut -d, -f1,3,4
  code,day,person
  C-000001,2026-03-01,P-000001
  C-000002,2026-03-01,P-000002
  C-000003,2026-03-05,P-000001
  C-000004,2026-03-06,P-000001
  $ povnet intake list household_member --format csv | cut -d, -f1,2,3
  code,household,person
  NM-000001,N-000001,P-000001
  NM-000002,N-000002,P-000002
  NM-000003,N-000002,P-000001
  $ povnet intake unmerge UN-000001
  povnet: UN-000001 è già annullata (transazione 27)
  [7]
  $ povnet intake unmerge UN-000009
  povnet: non c'è l'unione "UN-000009"
    suggerimento: povnet intake unmerge, senza codice, le elenca
  [3]
  $ povnet db verify -q --format csv | tail -1
  where,what,todo

A record on the wrong person goes to the right one, with what hangs on it.

  $ povnet intake reassign C-000003 --to P-000003
  povnet: per spostare un record da una persona a un'altra serve il motivo
    suggerimento: aggiungere --reason TESTO: resta nel giornale
  [7]
  $ povnet intake reassign C-000003 --to P-000001 --reason "scritto sulla scheda sbagliata"
  povnet: C-000003 è già di P-000001
  [3]
  $ povnet intake reassign C-000003 --to P-000002 --reason "scritto sulla scheda sbagliata" --dry-run --format csv
  register,record
  Contatti,C-000003
  $ povnet intake reassign C-000003 --to P-000002 --reason "scritto sulla scheda sbagliata"
  Spostati
  
  Ora di  P-000002
  
  Registro  Record
  Contatti  C-000003
  $ povnet intake reassign C-000001 --to P-000002 --reason "scritto sulla scheda sbagliata"
  Non si spostano
  
  Con la stessa chiave
  Registro  Arriva    C'è già   Diversi in
  Contatti  C-000001  C-000002  Minuti, Esito
  povnet: la persona ha già un record con la stessa chiave; nulla è spostato
    suggerimento: correggere o togliere uno dei due, poi ripetere
  [7]
  $ povnet intake reassign ANT-000001 --to P-000002 --reason "scritto sulla scheda sbagliata"
  povnet: ANT-000001 non è di una persona
    suggerimento: si spostano i record che ne nominano una: contatti, indirizzi, invii, codici ...
  [3]
  $ povnet intake reassign C-000099 --to P-000002 --reason "scritto sulla scheda sbagliata"
  povnet: C-000099 non c'è
    suggerimento: povnet intake list contact elenca ciò che c'è
  [3]
  $ povnet intake reassign C-000003 --reason "scritto sulla scheda sbagliata"
  povnet: manca --to
    suggerimento: indicare la persona giusta con il suo codice
  [2]
  $ povnet db journal --record C-000003 --format csv | cut -d, -f5-6
  command,batch
  intake add,
  intake merge,
  intake set,
  intake reassign,

Two valid tax codes are most often two people: only with a reason, and said aloud.

  $ povnet intake set person P-000004 cf=BBBBBO55B10Z999I -q --format csv
  povnet: P-000004: Codice fiscale: il codice fiscale non concorda con il nome
  key,value
  register,person
  code,P-000004
  done,corretto
  $ povnet intake merge P-000004 P-000003
  povnet: le due schede hanno codici fiscali diversi, tutti e due validi: di solito sono due persone
    suggerimento: per unire lo stesso aggiungere --reason TESTO: resta nel giornale
  [7]
  $ povnet intake merge P-000004 P-000003 --reason "il codice di uno dei due era di un omonimo" --format csv
  povnet: le due schede hanno codici fiscali diversi, tutti e due validi: di solito sono due persone
    suggerimento: povnet intake unmerge riporta tutto com'era
  register,records
  Indirizzi,1
  Codici delle persone,1

Bodies are merged too; the old name leads to the one that stays.

  $ povnet intake merge ORG-000012 ORG-000011 --format csv
  register,records
  $ povnet intake list organisation --format csv | cut -d, -f1,2 | tail -2
  ORG-000010,Unione Adda Martesana
  ORG-000011,Caritas di Melzo
  $ povnet intake set antenna ANT-000001 "organisation=caritas melzo" -q --format csv
  key,value
  register,antenna
  code,ANT-000001
  done,corretto
  $ povnet intake list antenna --format csv | cut -d, -f1,2,7
  code,name,organisation
  ANT-000001,Antenna di Melzo,Caritas di Melzo

What cannot be merged is refused.

  $ povnet intake merge P-000001 P-000001
  povnet: è lo stesso record
    suggerimento: indicare due codici diversi
  [2]
  $ povnet intake merge P-000001 N-000001
  povnet: P-000001 è di "person", N-000001 di "household"
    suggerimento: si uniscono due record dello stesso registro
  [2]
  $ povnet intake merge C-000001 C-000003
  povnet: i record di "contact" non si uniscono
    suggerimento: si uniscono persone, nuclei, enti, operatori, antenne, frazioni e risorse
  [7]
  $ povnet intake merge BBBBBB30A01Z999J P-000001
  povnet: "BBBBBB30A01Z999J" non è il codice di un record
    suggerimento: i codici sono come P-000123; povnet intake list REGISTRO li elenca
  [3]
  $ povnet intake merge P-000099 P-000001
  povnet: P-000099 non c'è
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
  $ povnet intake merge P-000001
  povnet: povnet intake merge: manca IN (la scheda che resta, per esempio P-000123)
    suggerimento: povnet intake merge --help mostra come si usa
  [2]
  $ povnet intake merge --help
  unisce una scheda scritta due volte a quella che resta, con tutto ciò che ne pende
  
  Uso: povnet intake merge CODICE IN [OPZIONI]
  
  Operandi:
    CODICE  la scheda che si unisce, per esempio P-000124
    IN      la scheda che resta, per esempio P-000123
  
  Opzioni:
    --keep CODICE   di due record con la stessa chiave, quello che resta
    --reason TESTO  perché, per il giornale
    --dry-run       la stessa esecuzione, annullata alla fine
  
  Opzioni comuni:
    --db FILE               il file dei casi; altrimenti POVNET_DB, la configurazione, povnet.db
    --as-of GIORNO          ciò che valeva in quel giorno, per quanto se ne sa ora; se manca, oggi
    --format FORMATO        table, csv, tsv, json, jsonl, md, html, xlsx, o ics per i termini; se manca, lo dice il nome di -o
    -o, --output FILE       scrive lì il risultato, intero o niente; - è lo schermo
    --csv-dialect DIALETTO  excel-it: punto e virgola, virgola decimale, BOM
    --actor CODICE          chi agisce, per il giornale
    --wait SECONDI          quanto attendere un altro che scrive; se manca, 10
    --data CARTELLA         file di dati che sostituiscono o aggiungono quelli incorporati
    --config FILE           file di configurazione; altrimenti POVNET_CONFIG, quello dell'utente, quello di sistema
    --messages FORMA        json: ogni messaggio un oggetto JSON per riga
    --progress QUANDO       auto, always o never
    --color QUANDO          auto, always o never
    -q, --quiet             tace quando tutto va bene
    -v, --verbose           dice di più
    -h, --help              mostra questo aiuto
    --version               mostra la versione
  
  Stati di uscita:
    0  fatto
    1  un errore di povnet
    2  la riga di comando
    3  i dati in ingresso
    4  il file dei casi
    5  il risultato non si è potuto scrivere
    6  il file dei casi è rimasto occupato
    7  rifiutato da una regola che protegge

In an empty case file there is nobody.

  $ povnet --db vuoto.db db init -q
  $ povnet intake duplicates --db vuoto.db
  Doppioni
  Situazione al 05/11/2026
  
  Persone forse scritte due volte
  nessuna coppia con questi punti
  
  Nuclei con gli stessi componenti: mai uniti insieme alle persone
  nessuna coppia di nuclei
  
  - sono proposte: si confrontano le schede con povnet intake show, e si uniscono con povnet intake merge SCHEDA
    FORSE-È
  $ povnet intake unmerge --db vuoto.db
  Unioni
  
  nessuna unione
  $ cut -f4- povnet.db.access | cut -f1 | sort | uniq -c
        5 intake duplicates
        8 intake list
        6 intake merge
        3 intake reassign
        1 intake show
        4 intake unmerge
