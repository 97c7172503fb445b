What stands in the way of an import is told before anything enters.

  $ povnet db init -q
  $ printf 'Cognome;Nome;Sesso\nBbbari;Bbbbina;F\n' > persone.csv
  $ printf 'Cognome;Nome;Sesso\nBbbini;Bbbcina;Q\nBbboni;Bbbdina;F\n' > altre.csv

The folder of the answer or of the rejects is not there: nothing is written, however often.

  $ povnet intake import altre.csv --register person --partial --rejects nessuna/scarti.csv
  povnet: non posso scrivere "nessuna/scarti.csv"
    suggerimento: crea prima la cartella, o correggi il percorso di -o
  [5]
  $ povnet intake add person cognome=Bbbari -o nessuna/esito.json
  povnet: non posso scrivere "nessuna/esito.json"
    suggerimento: crea prima la cartella, o correggi il percorso di -o
  [5]
  $ povnet intake import persone.csv --register person -o nessuna/esito.json
  povnet: non posso scrivere "nessuna/esito.json"
    suggerimento: crea prima la cartella, o correggi il percorso di -o
  [5]
  $ povnet intake add person cognome=Bbbari --format ics
  povnet: questo risultato non ha scadenze: non si scrive come ics
    suggerimento: un calendario esce da povnet plan due
  [2]
  $ povnet intake batches
  File importati
  
  nessun file importato
  $ povnet intake list person --format csv | wc -l
  1

The answer has nowhere to go once all is in: that is said.

  $ povnet intake import persone.csv --register person > /dev/full
  povnet: il risultato non si è potuto scrivere; i dati però sono già scritti: lotto 1
    suggerimento: controlla lo spazio sul disco, o scrivi altrove
  [5]
  $ povnet intake add person cognome=Bbbeni > /dev/full
  povnet: il risultato non si è potuto scrivere; i dati però sono già scritti: transazione 3
    suggerimento: controlla lo spazio sul disco, o scrivi altrove
  [5]

The file that is read is not written over; rejects are CSV, and those of another time do not stay.

  $ povnet intake import altre.csv --register person --rejects altre.csv
  povnet: --rejects: altre.csv è il file da importare
    suggerimento: indicare un altro nome: altrimenti il file andrebbe perso
  [2]
  $ povnet intake import altre.csv --register person --rejects ./altre.csv
  povnet: --rejects: ./altre.csv è il file da importare
    suggerimento: indicare un altro nome: altrimenti il file andrebbe perso
  [2]
  $ povnet intake import altre.csv --register person -o altre.csv
  povnet: -o: altre.csv è il file da importare
    suggerimento: indicare un altro nome: altrimenti il file andrebbe perso
  [2]
  $ povnet intake import altre.csv --register person --rejects scarti.xlsx
  povnet: --rejects: scarti.xlsx non finisce in .csv
    suggerimento: gli scarti si scrivono come CSV
  [2]
  $ povnet intake import altre.csv --register person --partial --rejects scarti.csv -q
  povnet: altre.csv:2:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  Importazione
  
  File     altre.csv
  Fonte    Persone
  Scritto  sì
  Lotto    2
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           1
  invariate           0
  messe da parte      0
  saltate             0
  respinte            1
  --------------  -----
  in tutto            2
  
  Record per registro
  Registro  Nuovi  Cambiati  Trovati uguali
  person        1         0               0
  
  Perché
  niente da segnalare
  [3]
  $ ls scarti.csv
  scarti.csv
  $ povnet intake import persone.csv --register person --rejects scarti.csv --format csv | head -3
  povnet: scarti.csv: tolto, erano gli scarti di un'altra volta; ora nessuna riga è respinta
  rows
  outcome,rows
  importate,0
  $ ls scarti.csv
  ls: cannot access 'scarti.csv': No such file or directory
  [2]

A day to come, a number below zero.

  $ povnet intake import persone.csv --register person --reference-day 2026-11-06
  povnet: --reference-day: il 06/11/2026 non è ancora venuto
    suggerimento: è il giorno a cui sono i dati del file
  [2]
  $ povnet intake import persone.csv --register person --reference-day 2026-11-05 -q
  $ povnet intake import persone.csv --register person --max-new -1
  povnet: --max-new: -1 è meno di zero
    suggerimento: scrivere quanti al più
  [2]

Cells, headings and separators that are not as they should be.

  $ printf 'Cognome;Nome\nBbbari;Bbbbina;interno 3\nBbbini;Bbbcina\n' > larga.csv
  $ povnet intake import larga.csv --register person --rejects scarti.csv --format csv -q
  povnet: larga.csv:2:3: la riga ha più celle delle intestazioni
    suggerimento: un separatore dentro un valore? allora il valore va tra virgolette; altrimenti togliere la cella
  povnet: larga.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  rows
  outcome,rows
  importate,1
  invariate,0
  messe da parte,0
  saltate,0
  respinte,1
  
  registers
  register,created,changed,unchanged
  person,1,0,0
  
  reasons
  what,reason,rows
  [3]
  $ cut -d';' -f4- scarti.csv | tr -d '\r'
  povnet: riga;povnet: celle in più;Cognome;Nome
  ;2;interno 3;Bbbari;Bbbbina
  $ printf 'Persona;ISEE;ISEE\n' > doppia.csv
  $ povnet intake import doppia.csv --register isee
  povnet: doppia.csv:1: colonne che ci sono due volte: ISEE
    suggerimento: tenerne una sola
  [3]
  $ printf 'Persona^Tipo^ISEE\nP-1^Ordinario^1\n' > accenti.csv
  $ povnet intake import accenti.csv --register isee
  povnet: accenti.csv:1: nessuna colonna è del registro
    suggerimento: le colonne sembrano separate da "^": povnet legge quelle separate da ; , | o tabulazione
  [3]
  $ povnet intake import accenti.csv --source gepi_casi
  povnet: accenti.csv:1: mancano le colonne: Protocollo INPS, CF richiedente, Cognome, Nome, Data di nascita, Sesso, Cittadinanza, Comune di residenza, Indirizzo, Misura, Data domanda, Data PAD nucleo, Esito, Decorrenza, N. componenti, N. minori, Tenuto agli obblighi, Motivo esclusione, Case manager, Data convocazione, Data primo incontro, Data ultimo incontro, Esito AP, Data firma PaIS, Stato, ISEE
    suggerimento: le colonne sembrano separate da "^", non dal segno di [file] nella fonte
  [3]

A register is recognised by its headings.

  $ povnet intake form isee -o modulo.csv && cat modulo.csv
  Persona,Nucleo,Tipo,ISEE,Protocollo DSU,Valido dal,Valido al
  $ printf 'P-000001,,Ordinario,"1,00",,15/01/2026,\n' >> modulo.csv
  $ povnet intake import modulo.csv -q
  $ povnet intake list isee --format csv
  code,person,household,kind,amount,dsu_protocol,valid_from,valid_to
  ISEE-000001,P-000001,,Ordinario,1.00,,2026-01-15,
  $ povnet intake form person -o persone.xlsx
  $ povnet intake import persone.xlsx --format csv
  povnet: persone.xlsx: sotto l'intestazione non c'è nessuna riga
  rows
  outcome,rows
  importate,0
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  
  reasons
  what,reason,rows
  $ povnet intake import persone.csv -q
  $ povnet intake import $EXAMPLES/arrivi/enti.csv
  povnet: enti.csv: le intestazioni possono essere di: antenna, local_body, opportunity, organisation, resource
    suggerimento: dire quale con --register
  [3]
  $ printf '\n\n' > vuoto.csv
  $ povnet intake inspect vuoto.csv
  povnet: vuoto.csv: è vuoto
    suggerimento: il file deve avere una riga di intestazione
  [3]

A field without a value erases nothing; an entry says something.

  $ povnet intake set person P-000001 nome=
  povnet: Nome: manca il valore
    suggerimento: per cancellare il valore che c'è scrivere "(vuoto)"
  [3]
  $ povnet intake add person cognome=
  povnet: Cognome: manca il valore
    suggerimento: per cancellare il valore che c'è scrivere "(vuoto)"
  [3]
  $ povnet intake add person "cognome=(vuoto)"
  povnet: nessun campo ha un valore
    suggerimento: scrivere almeno un CAMPO=VALORE
  [3]
  $ povnet intake set person P-000001 "nome=(vuoto)" -q
