A file is looked at without being imported: what it is, which source reads it, what its columns hold, never a value.

  $ printf 'Elenco di ottobre\n\nCod. fiscale;Cognome;Nome;Sesso;Nata il;Mezzo\nBBBBBB30A01Z999J;Bbbari;Bbbina;M;19300101;tram\nBBBBBC31B42Z999T;Bbbari;Bbcina;F;19310202;\nBBBBBD32C03Z999Y;Bbbari;Bbdina;M;19320399;bici\nTOTALE;3;;;;\n' > elenco.csv
  $ povnet intake inspect elenco.csv
  Che cosa c'è nel file
  
  File                  elenco.csv
  Formato               CSV, utf-8, separatore ;
  Fonti che lo leggono  nessuna
  Registro più vicino   person
  
  intestazione alla riga 3, righe 4
  Intestazione  Colonna del registro  Sembra                Piene  Forma                                  Non capite  Prima riga
  Cod. fiscale  tax_code              codice della persona      3  16 caratteri, codice fiscale o simile           0
  Cognome       surname               testo                     3  6 caratteri, testo                              0
  Nome          name                  testo                     3  6 caratteri, testo                              0
  Sesso         sex                   voce di sex               3  1 carattere, voce di elenco                     0
  Nata il       birth_day             giorno                    3  8 caratteri, giorno                             1           6
  Mezzo                               testo                     2  4 caratteri, testo                              0
  $ povnet intake inspect elenco.csv 2>&1 | grep -ci bbb
  0
  [1]

The draft works as it is; what a person must decide is marked in it.

  $ mkdir -p dati/schemas/sources
  $ povnet intake inspect elenco.csv -o dati/schemas/sources/elenco.toml >columns.txt
  povnet: dati/schemas/sources/elenco.toml: bozza di una fonte; va in CARTELLA/schemas/sources, con --data CARTELLA
  $ cat dati/schemas/sources/elenco.toml
  # Bozza di povnet intake inspect: rivedere ciò che è segnato DA VEDERE
  source = "elenco"
  label = "Persone da elenco"
  kind = "increment"
  # DA VEDERE: colonne che il registro non ha
  ignore = ["^mezzo$"]
  [file]
  encoding = "utf-8"
  delimiter = ";"
  [[skip]]
  name = "totale"
  reason = "riga di totale"
  when = ["first starts totale"]
  # DA VEDERE: l'intestazione somiglia a quella del registro, non è uguale
  [[column]]
  name = "tax_code"
  header = ["Cod. fiscale"]
  [[column]]
  name = "surname"
  header = ["Cognome"]
  [[column]]
  name = "name"
  header = ["Nome"]
  [[column]]
  name = "sex"
  header = ["Sesso"]
  [[column]]
  name = "birth_day"
  header = ["Nata il"]
  type = "day"
  days = ["yyyymmdd"]
  blank = ["00000000"]
  [[emit]]
  register = "person"
  fields = { tax_code = "$tax_code", surname = "$surname", name = "$name", sex = "$sex", birth_day = "$birth_day" }
  overwrite = ["*"]
  $ povnet db init -q
  $ povnet --data dati intake import elenco.csv --source elenco --partial --format csv
  povnet: elenco.csv:6:Nata il: "19320399" non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
  rows
  outcome,rows
  importate,2
  invariate,0
  messe da parte,0
  saltate,1
  respinte,1
  
  registers
  register,created,changed,unchanged
  person,2,0,0
  
  reasons
  what,reason,rows
  saltate,riga di totale,1
  segnalazioni,il codice fiscale non concorda con il nome,2
  
  findings
  sheet,line,column,record,what
  ,4,Codice fiscale,P-000001,il codice fiscale non concorda con il nome
  ,5,Codice fiscale,P-000002,il codice fiscale non concorda con il nome
  [3]
  $ povnet intake list person --format csv | cut -d, -f1-6 | head -4
  code,tax_code,surname,name,sex,birth_day
  P-000001,BBBBBB30A01Z999J,Bbbari,Bbbina,Maschio,1930-01-01
  P-000002,BBBBBC31B42Z999T,Bbbari,Bbcina,Femmina,1931-02-02

Workbooks, and files that a source reads already.

  $ povnet intake inspect $EXAMPLES/arrivi/contatti.xlsx | head -14
  Che cosa c'è nel file
  
  File                  contatti.xlsx
  Formato               XLSX
  Fonti che lo leggono  contatti_sportelli
  Registro più vicino   contact
  
  Antenna Cassano: intestazione alla riga 3, righe 63
  Intestazione          Colonna del registro  Sembra                    Piene  Forma                                  Non capite  Prima riga
  Giorno                day                   giorno                       62  10 caratteri, giorno                            0
  Ora                   at                    ore                          62  5 caratteri, ore                                0
  Sportellista          antenna               testo                        62  da 8 a 9 caratteri, testo                       0
  Codice fiscale                              codice della persona         52  16 caratteri, codice fiscale o simile           0
  Cognome                                     testo                        52  da 4 a 10 caratteri, testo                      0
  $ povnet intake inspect $EXAMPLES/arrivi/misure.csv | head -7
  Che cosa c'è nel file
  
  File                  misure.csv
  Formato               CSV, utf-8, separatore ;
  Fonti che lo leggono  nessuna
  Registro più vicino   measure_grant
  
  $ povnet intake inspect $EXAMPLES/arrivi/persone.csv -o dati/schemas/sources/persone.toml >columns.txt
  povnet: dati/schemas/sources/persone.toml: bozza di una fonte; va in CARTELLA/schemas/sources, con --data CARTELLA
  $ povnet --data dati intake import $EXAMPLES/arrivi/persone.csv --source persone --format csv | head -7
  rows
  outcome,rows
  importate,861
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  $ printf 'Alfa;Beta\n1;2\n' > altro.csv
  $ povnet intake inspect altro.csv -o altro.toml
  povnet: altro.csv: nessuna intestazione è di un registro
    suggerimento: dire il registro con --register
  [3]
  $ povnet intake inspect nowhere.csv
  povnet: nowhere.csv: il file non esiste
    suggerimento: controlla il nome e la cartella
  [3]

A source whose headings changed: what is missing, and what is new.

  $ head -1 $EXAMPLES/arrivi/nuclei.csv
  Capofamiglia;Componente;Relazione;Comune;Via e numero civico;Dal
  $ sed '1s/Comune/Comune di dimora/' $EXAMPLES/arrivi/nuclei.csv > nuclei_nuovi.csv
  $ povnet intake inspect nuclei_nuovi.csv | grep Fonti
  Fonti che lo leggono  quasi nuclei: mancano Comune; nuove: Comune di dimora
