What was corrected or removed is still in the memory of the case file, for undo and rewind; what must not be remembered is erased (S-107).

  $ povnet intake set person P-000001 surname=Zzaridue --reason "cognome sbagliato" -q
  $ povnet intake remove contact C-000001 --reason "chiesta la cancellazione" -q
  $ povnet intake remove person P-000002 --reason "chiesta la cancellazione" -q
  $ grep -c "Wwariuno\|Zzariuno" povnet.db
  2
  $ povnet db erase P-000002
  povnet: ciò che si cancella non torna: serve il motivo
    suggerimento: aggiungere --reason TESTO: resta nel giornale
  [7]
  $ povnet db erase P-000002 --reason "chiesta il 3/11/2026" --dry-run
  povnet: P-000002: valori di prima da cancellare 2, valori non presi 0, contenuti di invii 0
  $ povnet db erase P-000002 --reason "chiesta il 3/11/2026"
  povnet: P-000002: valori di prima cancellati 2, valori non presi 0, contenuti di invii 0
  $ grep -c "Wwariuno\|nota su Wwina\|3990000001" povnet.db
  0
  [1]
  $ povnet db erase P-000002 --reason "di nuovo"
  povnet: P-000002: non c'è niente da cancellare
  $ povnet db erase p-000001 --reason "nome di un'altra"
  povnet: P-000001: valori di prima cancellati 1, valori non presi 0, contenuti di invii 0
  $ grep -c "Zzariuno" povnet.db
  0
  [1]
  $ povnet intake show person P-000001 --format csv | grep -c Zzaridue
  1

The journal holds together, and says that it was done and why; what is erased does not come back.

  $ povnet db verify --format csv | tail -1
  where,what,todo
  $ povnet db journal --format csv | grep erase | cut -d, -f3-6
  ,root,db erase,
  ,root,db erase,
  $ povnet db journal --record P-000002 --format csv | wc -l
  3
  $ povnet db rewind --to 9 -o prima.db 2>&1 | head -3
  povnet: una riga da riportare com'era è stata cancellata anche dal giornale
    suggerimento: ciò che è stato cancellato non torna: correggere a mano con povnet intake set
  $ sqlite3 povnet.db "SELECT code, record, images, findings, files, length(digest) FROM erasure"
  ERA-000001|P-000002|2|0|0|64
  ERA-000002|P-000001|1|0|0|64

What left the house and stands is kept, to prove what was sent; when it is revoked its bytes can go, and its digest stays.

  $ povnet export letter convocazione CV-000001 --to "la persona" -o lettera.html -q
  $ povnet db erase P-000001 --reason prova
  povnet: P-000001 è in ciò che è uscito e vale ancora: INV-000001; quei contenuti restano
    suggerimento: servono a provare ciò che è stato trasmesso; revocato o rettificato l'invio, si cancellano con lo stesso comando
  povnet: P-000001: non c'è niente da cancellare
  $ povnet export sent INV-000001 -o indietro.html && cmp lettera.html indietro.html
  $ povnet export revoke INV-000001 --reason "mandata a un'altra" -q
  $ povnet db erase P-000001 --reason "mandata a un'altra"
  povnet: P-000001: valori di prima cancellati 0, valori non presi 0, contenuti di invii 2
  $ povnet export sent INV-000001 -o indietro.html
  povnet: il contenuto è stato cancellato, e non torna
    suggerimento: resta la sua impronta; povnet db journal dice quando e perché
  [7]
  $ povnet export sent --format csv | cut -d, -f1,3,7
  sent_document,document,state
  INV-000001,convocazione,revocato
  $ povnet db verify --format csv | tail -1
  where,what,todo
  $ grep -c "<title>" povnet.db
  0
  [1]

No record, no reason, an empty case file.

  $ povnet db erase Zzaridue --reason prova
  povnet: "Zzaridue" non è il codice di un record
    suggerimento: per esempio P-000123, anche se è stato tolto
  [3]
  $ povnet db erase P-009999 --reason prova
  povnet: P-009999: non c'è niente da cancellare
  $ povnet --db vuoto.db db init -q && povnet --db vuoto.db db erase P-000001 --reason prova
  povnet: P-000001: non c'è niente da cancellare
