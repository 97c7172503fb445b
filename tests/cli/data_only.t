What changes with an office is data: a folder of text files, and nobody compiles anything.

A column of a register costs one line of migration and one entry: form, import, list, show, dictionary and checks know it.

  $ povnet --data dati intake registers person --format csv | grep -i 'mezzo'
  transport,Mezzo di trasporto,voce di elenco,no,,Autobus · Nessuno,
  $ povnet --data dati intake form person -o modulo.csv && head -1 modulo.csv | tr ',;' '\n' | grep Mezzo
  Mezzo di trasporto
  $ printf 'Cognome;Nome;Nato il;Mezzo\nBbbari;Bbba;01/01/1950;autobus\nBbbini;Bbbo;02/02/1951;\nBbbosi;Bbbu;03/03/1952;treno\n' > persone.csv
  $ povnet --data dati intake import persone.csv --register person --partial -q --format csv | head -7
  povnet: persone.csv:4:Mezzo: il valore non è una voce di "Mezzo"
    suggerimento: le voci sono: Autobus, Nessuno
  rows
  outcome,rows
  importate,2
  invariate,0
  messe da parte,0
  saltate,0
  respinte,1
  $ povnet --data dati intake set person P-000002 mezzo=Nessuno --format csv
  key,value
  register,person
  code,P-000002
  done,corretto
  $ povnet --data dati intake list person mezzo=Autobus --format csv | cut -d, -f1,3,4,20
  code,surname,name,transport
  P-000001,Bbbari,Bbba,Autobus
  $ povnet --data dati intake show person P-000001 | grep Mezzo
  Mezzo di trasporto  Autobus
  $ povnet --data dati intake add person cognome=Bbbelli -q --format csv
  key,value
  register,person
  code,P-000003
  done,aggiunto
  $ povnet --data dati check --format csv | grep transport
  nota,person_without_transport,casi,P-000003,,mezzo vuoto,Chiederlo al prossimo contatto.

A report with its measure and dataset costs text files alone; each number of it can say where it comes from.

  $ povnet --data dati report list --format csv | grep mezzi
  mezzi,Persone per mezzo,,
  $ povnet --data dati report mezzi
  Persone per mezzo
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Mezzo         Persone
  Autobus             1
  Nessuno             1
  non indicato        1
  ------------  -------
  Totale              3
  
  - File di dati sostituiti o aggiunti: schemas/datasets/travellers.sql, schemas/dimensions/transport.toml,
    schemas/measures/travellers.toml, templates/reports/mezzi.toml
  - Persone: 05/11/2026, oggi
  - Giornale: N:HEAD
  $ povnet --data dati report explain mezzi --cell bus/travellers --format csv
  person,transport
  P-000001,bus

A report that shows who people are is written to the access log, though its query does not say so.

  $ rm -f povnet.db.access; povnet --data dati report mezzi -o mezzi.csv; ls povnet.db.access
  ls: cannot access 'povnet.db.access': No such file or directory
  [2]
  $ povnet --data dati report nomi --format csv; cut -f4,5 povnet.db.access
  code,who
  P-000001,BBBARI
  P-000002,BBBINI
  P-000003,BBBELLI
  report nomi	P-000001 P-000002 P-000003

Without the folder nothing of it is known, and nothing of it is lost; the structure itself no folder can change.

  $ povnet intake list person mezzo=Autobus
  povnet: "mezzo" non è un campo di "person"
    suggerimento: povnet intake registers person li elenca
  [2]
  $ povnet --data dati db verify --format csv
  where,what,todo
  $ mkdir dati/schemas/migrations && echo 'DROP TABLE person;' >dati/schemas/migrations/0001_core.sql
  $ povnet --data dati db info
  povnet: --data: "schemas/migrations/0001_core.sql" non si può sostituire né aggiungere
    suggerimento: la struttura del file dei casi è quella del programma: togliere quel file dalla cartella
  [2]
