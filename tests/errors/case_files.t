A file that cannot be the case file is refused untouched, status 4.

  $ povnet --db nowhere.db db info
  povnet: "nowhere.db": il file dei casi non c'è
    suggerimento: indicarlo con --db, o crearlo con povnet db init
  [4]
  $ ls nowhere.db
  ls: cannot access 'nowhere.db': No such file or directory
  [2]
  $ povnet --db text.db db info
  povnet: "text.db" non è un file dei casi, o è danneggiato
    suggerimento: indicare il file giusto con --db, o ripartire da una copia
  [4]
  $ povnet --db foreign.db db info
  povnet: "foreign.db" è un file SQLite di un altro programma
    suggerimento: indicare il file dei casi con --db
  [4]
  $ povnet --db newer.db db info 2>said; status=$?; sed "s,fino alla [0-9]*,fino alla N," said; exit $status
  povnet: "newer.db" ha la struttura 999, questo povnet conosce fino alla N
    suggerimento: usare il povnet che lo ha scritto, o uno più nuovo
  [4]
  $ povnet --db newer.db intake add person surname=Prova 2>said; status=$?; sed "s,fino alla [0-9]*,fino alla N," said; exit $status
  povnet: "newer.db" ha la struttura 999, questo povnet conosce fino alla N
    suggerimento: usare il povnet che lo ha scritto, o uno più nuovo
  [4]
  $ povnet --db folder.db db info
  povnet: "folder.db" è una cartella, non un file dei casi
    suggerimento: indicare il file con --db
  [4]
  $ povnet --db empty.db db info
  povnet: "empty.db" è vuoto
    suggerimento: crearlo con povnet db init
  [4]
  $ povnet --db damaged.db db verify >verify.txt
  [4]
  $ povnet --db nowhere/povnet.db db init
  povnet: "nowhere": la cartella non c'è
    suggerimento: crearla prima
  [4]
  $ povnet db init
  povnet: "povnet.db" esiste già
    suggerimento: scegliere un altro nome con --db
  [4]

Somebody else is writing: status 6 after the wait.

  $ (echo 'BEGIN IMMEDIATE;'; sleep 3) | sqlite3 povnet.db & sleep 1; povnet intake add person surname=Prova --wait 1
  povnet: "povnet.db" è usato da un altro comando che scrive
    suggerimento: riprovare quando ha finito, o attendere di più con --wait SECONDI
  [6]

Somebody who is done in time is waited for.

  $ (echo '.timeout 9000'; echo 'BEGIN IMMEDIATE;'; sleep 4) | sqlite3 povnet.db & sleep 3; povnet intake add person surname=Prova --wait 20 --format csv | tail -1
  done,aggiunto

A rehearsal leaves nothing, and what cannot be wholly made is not there.

  $ povnet --db tried.db db init --dry-run 2>&1 | sed 's/schema [0-9]*/schema N/'
  povnet: creato tried.db, schema N (prova: nulla è scritto)
  $ povnet --db tried.db db init --ambito foreign.db
  povnet: foreign.db:1:8: non è TOML: Error while parsing key-value pair: expected '=', saw 'f'
  [3]
  $ ls tried.db*
  ls: cannot access 'tried.db*': No such file or directory
  [2]

A copy that cannot be written is a result that cannot: status 5.

  $ povnet db backup nowhere/copy.db
  povnet: "nowhere": la cartella non c'è
    suggerimento: crearla prima, o dare un'altra cartella
  [5]
  $ povnet db rewind --to 99 -o copy.db
  povnet: --to: la transazione 99 non c'è: l'ultima è la 2
    suggerimento: povnet db journal le elenca
  [2]
  $ povnet db info -o info.pdf
  povnet: -o: non so scrivere un file ".pdf"
    suggerimento: l'estensione dice il formato (csv, tsv, json, jsonl, md, html, xlsx), o lo dice --format
  [2]

The result cannot be written: status 5, and nothing under its name.

  $ povnet db info -o /dev/full
  povnet: "/dev/full" è una cartella o un dispositivo, non un file
    suggerimento: dai con -o il nome di un file; "-" è lo schermo
  [5]
  $ povnet db info -o nowhere/info.csv
  povnet: non posso scrivere "nowhere/info.csv"
    suggerimento: crea prima la cartella, o correggi il percorso di -o
  [5]
  $ povnet db info >/dev/full
  povnet: il risultato non si è potuto scrivere
    suggerimento: controlla lo spazio sul disco, o scrivi altrove
  [5]
  $ povnet db info -o folder
  povnet: "folder" è una cartella o un dispositivo, non un file
    suggerimento: dai con -o il nome di un file; "-" è lo schermo
  [5]
  $ ls nowhere
  ls: cannot access 'nowhere': No such file or directory
  [2]
