What a file says twice, in another spelling, or against somebody's hand is told row by row, and settles at once.

  $ povnet db init -q
  $ printf 'Codice fiscale;Cognome;Nome\nBBBBBB30A01Z999J;Bbbari;Bbbbina\nBBBBBC31B42Z999T;Bbbari;Bbbcina\n' > persone.csv
  $ povnet intake import persone.csv --register person -q

Two rows of one record in one file: the first wins, the others are findings, and again nothing changes (S-094).

  $ printf 'Persona;Tipo;ISEE;Valido dal\nBBBBBB30A01Z999J;Ordinario;0;15/01/2026\nBBBBBB30A01Z999J;Ordinario;1;15/01/2026\nBBBBBB30A01Z999J;Ordinario;2;15/01/2026\n' > isee.csv
  $ povnet intake import isee.csv --register isee
  Importazione
  
  File     isee.csv
  Fonte    ISEE
  Scritto  sì
  Lotto    2
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           1
  invariate           2
  messe da parte      0
  saltate             0
  respinte            0
  --------------  -----
  in tutto            3
  
  Record per registro
  Registro  Nuovi  Cambiati  Trovati uguali
  isee          1         0               2
  
  Perché
  Che cosa      Motivo                                                      Righe
  segnalazioni  il file lo dice due volte, in due modi: vale la prima riga      2
  
  Segnalazioni
  Foglio  Riga  Colonna  Record       Che cosa
             3  ISEE     ISEE-000001  il file lo dice due volte, in due modi: vale la prima riga
             4  ISEE     ISEE-000001  il file lo dice due volte, in due modi: vale la prima riga
  $ povnet intake import isee.csv --register isee --format csv
  rows
  outcome,rows
  importate,0
  invariate,3
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  isee,0,0,3
  
  reasons
  what,reason,rows
  $ povnet intake list isee --format csv
  code,person,household,kind,amount,dsu_protocol,valid_from,valid_to
  ISEE-000001,P-000001,,Ordinario,0.00,,2026-01-15,

Another spelling does not flip a record back and forth; it is told once.

  $ sed 's/Bbbari/BBBARI/' persone.csv > maiuscole.csv
  $ povnet intake import maiuscole.csv --register person --format csv
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
  segnalazioni,il file lo scrive in un altro modo: resta come si sapeva,2
  
  findings
  sheet,line,column,record,what
  ,2,Cognome,P-000001,il file lo scrive in un altro modo: resta come si sapeva
  ,3,Cognome,P-000002,il file lo scrive in un altro modo: resta come si sapeva
  $ povnet intake import persone.csv maiuscole.csv --register person --format csv | grep -c '^person,0,0,2'
  2
  $ povnet intake set person P-000001 cognome=BBBARI --format csv | tail -1
  done,corretto
  $ povnet intake import persone.csv --register person --format csv | tail -2
  reasons
  what,reason,rows

A record that was removed comes back with the file, and that is told.

  $ povnet intake remove isee ISEE-000001 --reason "non era sua" -q
  $ povnet intake import isee.csv --register isee --format csv | tail -5
  findings
  sheet,line,column,record,what
  ,2,,ISEE-000002,era stato tolto: il file lo riporta
  ,3,ISEE,ISEE-000002,"il file lo dice due volte, in due modi: vale la prima riga"
  ,4,ISEE,ISEE-000002,"il file lo dice due volte, in due modi: vale la prima riga"
  $ povnet intake remove person P-000002 --reason "scritta due volte" -q
  $ povnet intake import persone.csv --register person --format csv | tail -4
  
  findings
  sheet,line,column,record,what
  ,3,,P-000003,era stato tolto: il file lo riporta

What an import noticed can be read later, and on the screen only the first of many.

  $ (echo 'Persona;Tipo;ISEE;Valido dal'; seq -f 'BBBBBB30A01Z999J;Ordinario;%g;15/01/2025' 13) > tanti.csv
  $ povnet intake import tanti.csv --register isee | tail -15
  Che cosa      Motivo                                                      Righe
  segnalazioni  il file lo dice due volte, in due modi: vale la prima riga     12
  
  Segnalazioni: le prime 10 di 12; tutte con povnet intake batches 10
  Foglio  Riga  Colonna  Record       Che cosa
             3  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
             4  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
             5  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
             6  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
             7  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
             8  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
             9  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
            10  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
            11  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
            12  ISEE     ISEE-000003  il file lo dice due volte, in due modi: vale la prima riga
  $ povnet intake import tanti.csv --register isee -v | tail -3
  
  Perché
  niente da segnalare
  $ povnet intake batches 2
  File importati
  
  File importati
  Lotto  Quando (UTC)          File      Fonte  Dati al     Righe  Importate  Invariate  Messe da parte  Saltate  Respinte  Chi  Stato
      2  2026-11-05T08:00:00Z  isee.csv  isee   05/11/2026      3          1          2               0        0         0
  
  Righe che non hanno fatto record
  nessuna
  
  Segnalazioni
  Foglio  Riga  Colonna  Record       Che cosa
             3  ISEE     ISEE-000001  il file lo dice due volte, in due modi: vale la prima riga
             4  ISEE     ISEE-000001  il file lo dice due volte, in due modi: vale la prima riga
  $ printf 'Persona;Tipo;ISEE;Valido dal\nBBBBBB30A01Z999J;Ordinario;X;15/01/2024\n' > guasto.csv
  $ povnet intake import guasto.csv --register isee --partial -q --format json > risposta.json
  povnet: guasto.csv:2:ISEE: "X" non si legge come importo in euro
    suggerimento: scrivere l'importo come 1.234,56
  [3]
  $ povnet intake batches 12 --format csv
  batches
  batch,at,file,source,reference_day,rows,imported,unchanged,set_aside,skipped,rejected,actor,undone
  12,2026-11-05T08:00:00Z,guasto.csv,isee,2026-11-05,1,0,0,0,0,1,,
  
  rows
  sheet,line,outcome,reason
  ,2,respinte,ISEE
  
  findings
  sheet,line,column,record,what
  $ povnet intake batches 99
  povnet: il lotto 99 non c'è
    suggerimento: povnet intake batches li elenca
  [3]
  $ povnet intake batches uno
  povnet: "uno" non è un lotto
    suggerimento: povnet intake batches li elenca
  [2]

A long file again, with one row changed twice: each change enters, and what comes back to the first value, too.

  $ povnet --db lungo.db db init -q
  $ (echo 'Nome,Tipo,Note'; seq 1500 | sed "s/.*/Ente &,other,prima/") >prima.csv; (sed '2s/prima/dopo/' prima.csv; echo 'Ente 1501,other,dopo') >dopo.csv
  $ povnet --db lungo.db intake import prima.csv --register organisation --format csv | grep '^importate\|^invariate\|^organisation'
  importate,1500
  invariate,0
  organisation,1500,0,0
  $ povnet --db lungo.db intake import dopo.csv --register organisation --format csv | grep '^importate\|^invariate\|^organisation'
  importate,2
  invariate,1499
  organisation,1,1,1499
  $ povnet --db lungo.db intake import prima.csv --register organisation --format csv | grep '^importate\|^invariate\|^organisation'
  importate,1
  invariate,1499
  organisation,0,1,1499
  $ sqlite3 lungo.db "SELECT note, count(*) FROM organisation WHERE name LIKE 'Ente %' GROUP BY note"
  dopo|1
  prima|1500
