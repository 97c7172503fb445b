One record by hand: added, corrected, changed from a day on, removed. Fields answer to name, label and alias.

  $ povnet db init -q
  $ povnet intake add persone cognome=Bbbari nome=Bbbina sesso=F "codice fiscale=BBBBBB30A01Z999J" "nata il=01/01/1930"
  povnet: P-000001: Codice fiscale: il codice fiscale non concorda con il nome
  povnet: P-000001: Codice fiscale: il codice fiscale non concorda con il sesso
  Persone
  
  Registro  person
  Codice    P-000001
  Esito     aggiunto
  $ povnet intake add address persona=P-000001 ruolo=dimora comune=Melzo dal=01/01/2026
  Indirizzi
  
  Registro  address
  Codice    IND-000001
  Esito     aggiunto

What is odd about a code is said and never refused; the same person does not enter twice (S-094).

  $ povnet intake add person "codice fiscale=BBBBBB30A01Z999J"
  povnet: c'è già: P-000001
    suggerimento: povnet intake set person P-000001 per correggerlo
  [3]
  $ povnet intake add person "codice fiscale=BBBBBC31B42Z999T" --format csv
  key,value
  register,person
  code,P-000002
  done,aggiunto
  $ povnet intake set person P-000002 "codice fiscale=BBBBBB30A01Z999J"
  povnet: questo codice è già di P-000001
    suggerimento: se sono la stessa persona, le due schede si uniscono; altrimenti controllare il codice
  [3]
  $ povnet intake set person P-000002 "codice fiscale=(vuoto)"
  povnet: un codice di una persona non si cancella così
    suggerimento: povnet intake list person_key lo trova, povnet intake remove person_key lo toglie
  [3]

A field, a code or a record that is not known gets the nearest one.

  $ povnet intake add person cognom=Bbbari
  povnet: "cognom" non è un campo di "person"
    suggerimento: forse "Cognome"
  [2]
  $ povnet intake add person sesso=Q
  povnet: Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  [3]
  $ povnet intake add address persona=P-000001 ruolo=dimoraa
  povnet: Ruolo: "dimoraa" non è una voce di "Ruolo dell'indirizzo"
    suggerimento: forse "Dimora"
  [3]
  $ povnet intake add address persona=P-000001 ruolo=dimora comune=Mezo
  povnet: Comune: "Mezo" non c'è in "Comuni"
    suggerimento: forse "Melzo"
  [3]
  $ povnet intake add address ruolo=dimora comune=Melzo
  povnet: manca "Persona"
    suggerimento: serve per una scheda nuova: indirizzo
  [3]
  $ povnet intake add persona
  povnet: non c'è nessun campo
    suggerimento: scrivere CAMPO=VALORE, o --from-file FILE
  [2]
  $ povnet intake add persoa cognome=Bbbari
  povnet: non c'è un registro "persoa"
    suggerimento: forse "person"
  [2]
  $ povnet intake add person cognome
  povnet: manca "=": un campo si scrive CAMPO=VALORE
    suggerimento: per esempio comune=Melzo
  [2]
  $ povnet intake set person P-000099 nome=Bbbona
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
  $ povnet intake set person IND-000001 nome=Bbbona
  povnet: "IND-000001" non è un codice di "person"
    suggerimento: è di "address"
  [3]
  $ povnet intake set address IND-000001 "ruolo=(vuoto)"
  povnet: manca un valore obbligatorio: "Ruolo"
    suggerimento: correggere i valori delle colonne nominate
  [3]
  $ povnet intake add address persona=P-000001 ruolo=residenza "dal=31/02/2026"
  povnet: Dal: "31/02/2026" non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
  [3]

To correct is not to change: with --from the old value stays true up to the day before.

  $ povnet intake set address IND-000001 comune=Inzago --from 01/03/2026
  Indirizzi
  
  Registro  address
  Codice    IND-000002
  Esito     vale dal 01/03/2026
  $ povnet intake list address --format csv
  code,person,role,comune,locality,street,place,valid_from,valid_to
  IND-000001,P-000001,Dimora,Melzo,,,,2026-01-01,2026-02-28
  IND-000002,P-000001,Dimora,Inzago,,,,2026-03-01,
  $ povnet intake set address IND-000001 comune=Settala --from 01/03/2026
  povnet: il 01/03/2026 non è dentro la validità del record
    suggerimento: povnet intake show ne mostra il primo e l'ultimo giorno
  [3]
  $ povnet intake set address IND-000002 comune=Settala --from 01/03/2026
  povnet: il 01/03/2026 è già il primo giorno di questo record
    suggerimento: senza --from il valore si corregge
  [3]
  $ povnet intake set person P-000001 nome=Bbbona --from 01/03/2026
  povnet: "person" non ha una validità: --from non vale
    suggerimento: senza --from il valore si corregge
  [3]

A try writes nothing. Names may come from a file, so that they stay out of the command line.

  $ povnet intake set person P-000001 nome=Bbbona --dry-run
  Persone
  
  Registro  person
  Codice    P-000001
  Esito     corretto (prova: nulla è scritto)
  $ printf 'nome=Bbbona\nnote=a=b\n' | povnet intake set person P-000001 --from-file - --reason "letto male"
  Persone
  
  Registro  person
  Codice    P-000001
  Esito     corretto
  $ printf 'nome=Bbbona\n' | povnet intake set person P-000001 --from-file -
  Persone
  
  Registro  person
  Codice    P-000001
  Esito     era già così
  $ printf 'nome=Bbbona\nnote\n' > campi.txt
  $ povnet intake set person P-000001 --from-file campi.txt
  povnet: campi.txt:2: manca "=": un campo si scrive CAMPO=VALORE
    suggerimento: per esempio comune=Melzo
  [2]
  $ povnet intake set person P-000001 --from-file nowhere.txt
  povnet: nowhere.txt: non si può leggere
    suggerimento: controllare il nome del file di --from-file
  [3]
  $ povnet intake set person P-000001 nome=A nome=B
  povnet: il campo "nome" c'è due volte
    suggerimento: scriverlo una volta sola
  [2]

What was set by hand wins over what arrives, and the import says so (S-002).

  $ printf 'Codice fiscale;Cognome;Nome;Telefono\nBBBBBB30A01Z999J;Bbbari;Bbbuna;02 000\n' > persone.csv
  $ povnet intake import persone.csv --register person
  Importazione
  
  File     persone.csv
  Fonte    Persone
  Scritto  sì
  Lotto    1
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           1
  invariate           0
  messe da parte      0
  saltate             0
  respinte            0
  --------------  -----
  in tutto            1
  
  Record per registro
  Registro  Nuovi  Cambiati  Trovati uguali
  person        0         1               0
  
  Perché
  Che cosa      Motivo                                                  Righe
  segnalazioni  il file dice altro: resta ciò che è stato messo a mano      1
  
  Segnalazioni
  Foglio  Riga  Colonna  Record    Che cosa
             2  Nome     P-000001  il file dice altro: resta ciò che è stato messo a mano
  $ povnet intake list person --format csv
  code,tax_code,surname,name,sex,birth_day,birth_place,birth_comune,citizenship,permit,permit_valid_to,phone,email,language,no_key_reason,arrived_on,deceased_on,protected,note
  P-000001,BBBBBB30A01Z999J,Bbbari,Bbbona,Femmina,1930-01-01,,,,,,02 000,,,,,,no,a=b
  P-000002,BBBBBC31B42Z999T,,,,,,,,,,,,,,,,no,

Nothing goes while others refer to it, nor without a reason.

  $ povnet intake remove person P-000001
  povnet: per togliere un record serve il motivo
    suggerimento: aggiungere --reason TESTO: resta nel giornale
  [7]
  $ povnet intake remove person P-000001 --reason "scritta due volte"
  povnet: P-000001 non si toglie: la richiamano IND-000001, IND-000002
    suggerimento: togliere o correggere prima quei record; povnet intake show li elenca tutti
  [7]
  $ povnet intake remove person P-000002 --reason "scritta due volte" --dry-run
  Persone
  
  Registro  person
  Codice    P-000002
  Esito     tolto (prova: nulla è scritto)
  $ povnet intake remove person P-000002 --reason "scritta due volte"
  Persone
  
  Registro  person
  Codice    P-000002
  Esito     tolto
  $ povnet intake remove person P-000002 --reason "scritta due volte"
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
  $ povnet intake add person "codice fiscale=BBBBBC31B42Z999T" --format csv
  key,value
  register,person
  code,P-000003
  done,aggiunto
  $ povnet db journal --format csv | cut -d, -f1,5-10
  tx,command,batch,added,changed,removed,reason
  1,db init,,137,0,0,
  2,intake add,,2,0,0,
  3,intake add,,1,0,0,
  4,intake add,,2,0,0,
  5,intake set,,1,1,0,
  6,intake set,,0,1,0,letto male
  7,intake set,,0,0,0,
  8,intake import,1,0,1,0,
  9,intake remove,,0,0,2,scritta due volte
  10,intake add,,2,0,0,
  $ povnet db verify --format csv
  where,what,todo
