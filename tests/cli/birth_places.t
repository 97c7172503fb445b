The archive of the comuni, as ANPR publishes it, lets a tax code be held against the place of birth of that day (S-094).

  $ povnet db init -q
  $ printf '"ID","DATAISTITUZIONE","DATACESSAZIONE","CODISTAT","CODCATASTALE","DENOMINAZIONE_IT","SIGLAPROVINCIA"\n1,"1866-11-19","1924-11-13","999001","Y998","INVENTATA","XX"\n2,"1924-11-14","9999-12-31","999001","Z999","INVENTATA","XX"\n3,"1924-11-14","9999-12-31","999002","ND","MAI USATA","XX"\n' > archivio.csv
  $ povnet intake import archivio.csv --source anpr_comuni --format csv | head -7
  rows
  outcome,rows
  importate,2
  invariate,0
  messe da parte,0
  saltate,1
  respinte,0
  $ povnet intake import archivio.csv --source anpr --format csv | head -4
  rows
  outcome,rows
  importate,0
  invariate,2
  $ povnet intake add person "codice fiscale=BBBBBB30A01Z999J" "luogo di nascita=Inventata" "nata il=01/01/1930" -q --format csv 2>&1 | grep -c luogo
  0
  [1]
  $ povnet intake add person "codice fiscale=BBBBBD32C03Z999Y" "luogo di nascita=Inventata" "nata il=01/01/1920" -q --format csv 2>&1 | grep luogo
  povnet: P-000002: Codice fiscale: il codice fiscale non concorda con il luogo di nascita
  $ povnet intake add person "codice fiscale=BBBBBC31B42Z999T" "luogo di nascita=Altrove" "nata il=01/01/1920" -q --format csv 2>&1 | grep -c luogo
  0
  [1]

The whole archive; where it is not at hand this step is skipped, and prints the same.

  $ a="${POVNET_SHARED:-$EXAMPLES/../../shared}/reference/anpr/ANPR_archivio_comuni.csv"; if [ -f "$a" ]; then povnet intake import "$a" --source anpr_comuni --partial -q --format csv | grep -c '^respinte,0$'; else echo 1; fi
  1
