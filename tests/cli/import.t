Files come in row by row: each row ends in one outcome, each rejected row can be corrected and brought in again.

  $ povnet db init -q
  $ printf 'Codice fiscale;Cognome;Nome;Sesso;Data di nascita\nBBBBBB30A01Z999J;Bbbari;Bbbina;M;01/01/1930\nBBBBBC31B42Z999T;Bbbari;"Bbb;cina";Q;02/02/1931\nBBBBBD32C03Z999Y;Bbbari;Bbdina;M;31/02/1932\n' > persone.csv

Without --partial nothing enters while a row is wrong (S-006, S-119).

  $ povnet intake import persone.csv --register person --rejects scarti.csv
  povnet: persone.csv:3:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: persone.csv:4:Data di nascita: "31/02/1932" non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
  povnet: persone.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  povnet: scarti.csv: righe respinte, con motivo e rimedio: 2
  Importazione
  
  File     persone.csv
  Fonte    Persone
  Scritto  no: ci sono righe respinte
  Lotto
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           1
  invariate           0
  messe da parte      0
  saltate             0
  respinte            2
  --------------  -----
  in tutto            3
  
  Record per registro
  Registro  Nuovi  Cambiati  Trovati uguali
  person        1         0               0
  
  Perché
  Che cosa      Motivo                                      Righe
  segnalazioni  il codice fiscale non concorda con il nome      1
  
  Segnalazioni
  Foglio  Riga  Colonna         Record    Che cosa
             2  Codice fiscale  P-000001  il codice fiscale non concorda con il nome
  [3]
  $ povnet intake list person --format csv | wc -l
  1

With --partial the good rows enter; the others are in the rejects, as they were, with reason and remedy.

  $ povnet intake import persone.csv --register person --partial --rejects scarti.csv --format csv
  povnet: persone.csv:3:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: persone.csv:4:Data di nascita: "31/02/1932" non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
  povnet: scarti.csv: righe respinte, con motivo e rimedio: 2
  rows
  outcome,rows
  importate,1
  invariate,0
  messe da parte,0
  saltate,0
  respinte,2
  
  registers
  register,created,changed,unchanged
  person,1,0,0
  
  reasons
  what,reason,rows
  segnalazioni,il codice fiscale non concorda con il nome,1
  
  findings
  sheet,line,column,record,what
  ,2,Codice fiscale,P-000001,il codice fiscale non concorda con il nome
  [3]
  $ cat scarti.csv | tr -d '\r\357\273\277'
  povnet: motivo;povnet: rimedio;povnet: foglio;povnet: riga;Codice fiscale;Cognome;Nome;Sesso;Data di nascita
  "Sesso: ""Q"" non è una voce di ""Sesso""";le voci sono: Femmina, Maschio;;3;BBBBBC31B42Z999T;Bbbari;"Bbb;cina";Q;02/02/1931
  "Data di nascita: ""31/02/1932"" non si legge come giorno";scrivere un giorno che esiste, come 09/03/2026;;4;BBBBBD32C03Z999Y;Bbbari;Bbdina;M;31/02/1932
  $ stat -c %a scarti.csv
  600

Corrected there, they are imported from there; what is in already stays as it is.

  $ sed -e 's/;Q;/;F;/' -e 's,31/02/1932,03/03/1932,g' scarti.csv > corrette.csv
  $ povnet intake import corrette.csv --register person --format csv
  rows
  outcome,rows
  importate,2
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  person,2,0,0
  
  reasons
  what,reason,rows
  segnalazioni,il codice fiscale non concorda con il nome,1
  
  findings
  sheet,line,column,record,what
  ,3,Codice fiscale,P-000003,il codice fiscale non concorda con il nome
  $ povnet intake import persone.csv corrette.csv --register person --partial -q --format csv
  povnet: persone.csv:3:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: persone.csv:4:Data di nascita: "31/02/1932" non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
  rows
  outcome,rows
  importate,0
  invariate,1
  messe da parte,0
  saltate,0
  respinte,2
  
  registers
  register,created,changed,unchanged
  person,0,0,1
  
  reasons
  what,reason,rows
  
  rows
  outcome,rows
  importate,0
  invariate,2
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  person,0,0,2
  
  reasons
  what,reason,rows
  [3]
  $ povnet intake list person --format csv | cut -d, -f1-6
  code,tax_code,surname,name,sex,birth_day
  P-000001,BBBBBB30A01Z999J,Bbbari,Bbbina,Maschio,1930-01-01
  P-000002,BBBBBC31B42Z999T,Bbbari,Bbb;cina,Femmina,1931-02-02
  P-000003,BBBBBD32C03Z999Y,Bbbari,Bbdina,Maschio,1932-03-03

The same fault in row after row is told a few times, then counted; -v tells all.

  $ (echo 'Cognome;Sesso'; seq -f 'Bbb%g;Q' 12) > tante.csv
  $ povnet intake import tante.csv --register person --format csv
  povnet: tante.csv:2:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:3:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:4:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:5:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:6:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:Sesso: altre 7 righe hanno lo stesso difetto
    suggerimento: --rejects FILE le scrive tutte; -v le elenca
  povnet: tante.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  rows
  outcome,rows
  importate,0
  invariate,0
  messe da parte,0
  saltate,0
  respinte,12
  
  registers
  register,created,changed,unchanged
  
  reasons
  what,reason,rows
  [3]
  $ povnet intake import tante.csv --register person -v --format csv 2>&1 | grep -c 'non è una voce'
  12

A file that is refused keeps no other from coming in; each file has rejects of its own.

  $ printf 'Cognome;Sesso\nBbbetti;M\nBbbozzi;Q\n' > altre.csv
  $ povnet intake import missing.csv altre.csv tante.csv --register person --partial --rejects scarti.csv -q
  povnet: missing.csv: il file non esiste
    suggerimento: controlla il nome e la cartella
  povnet: altre.csv:3:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:2:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:3:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:4:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:5:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:6:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: tante.csv:Sesso: altre 7 righe hanno lo stesso difetto
    suggerimento: --rejects FILE le scrive tutte; -v le elenca
  Importazione
  
  missing.csv
  
  File       missing.csv
  Non letto  missing.csv: il file non esiste
  
  altre.csv
  
  File     altre.csv
  Fonte    Persone
  Scritto  sì
  Lotto    5
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
  
  tante.csv
  
  File     tante.csv
  Fonte    Persone
  Scritto  sì
  Lotto    6
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           0
  invariate           0
  messe da parte      0
  saltate             0
  respinte           12
  --------------  -----
  in tutto           12
  
  Record per registro
  nessuna riga
  
  Perché
  niente da segnalare
  [3]
  $ ls scarti-*
  scarti-altre.csv
  scarti-tante.csv

A try writes nothing; a threshold passed refuses the file.

  $ printf 'Cognome;Nome;Sesso;Data di nascita\nBbbosi;Bbba;M;01/01/1940\n' > nuova.csv
  $ povnet intake import nuova.csv --register person --dry-run --format csv
  rows
  outcome,rows
  importate,1
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  person,1,0,0
  
  reasons
  what,reason,rows
  $ povnet intake import nuova.csv --register person --max-new 0
  povnet: nuova.csv: i record nuovi sono 1, più di 0: non si è scritto nulla
    suggerimento: controllare il file; se è giusto, alzare --max-new
  [7]
  $ povnet intake list person cognome=Bbbosi --format csv
  code,tax_code,surname,name,sex,birth_day,birth_place,birth_comune,citizenship,permit,permit_valid_to,phone,email,language,no_key_reason,arrived_on,deceased_on,protected,note
  $ povnet intake batches --format csv | cut -d, -f1,5-
  batch,reference_day,rows,imported,unchanged,set_aside,skipped,rejected,actor,undone
  1,2026-11-05,3,1,0,0,0,2,,
  2,2026-11-05,2,2,0,0,0,0,,
  3,2026-11-05,3,0,1,0,0,2,,
  4,2026-11-05,2,0,2,0,0,0,,
  5,2026-11-05,2,1,0,0,0,1,,
  6,2026-11-05,12,0,0,0,0,12,,
  $ povnet intake import nuova.csv --register person --source gepi_casi
  povnet: --register e --source non vanno insieme
    suggerimento: dire il registro, o la fonte
  [2]
  $ povnet intake import nuova.csv --register person --max-new tanti
  povnet: --max-new: "tanti" non è un numero intero
  [2]
  $ printf 'Colore;Taglia\nRosso;42\n' > ignota.csv
  $ povnet intake import ignota.csv
  povnet: ignota.csv: nessuna fonte e nessun registro ha queste intestazioni
    suggerimento: dire --source o --register; povnet intake inspect mostra che cosa c'è e prepara una fonte
  [3]
