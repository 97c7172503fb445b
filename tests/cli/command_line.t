Without a command, povnet says how to find one.

  $ povnet
  povnet: manca il comando
    suggerimento: povnet --help elenca i comandi
  [2]

A name that is not known gets the nearest one that is.

  $ povnet confg
  povnet: non c'è il comando "confg"
    suggerimento: forse "config"
  [2]
  $ povnet config --quit
  povnet: non c'è l'opzione "--quit"
    suggerimento: forse "--quiet"
  [2]
  $ povnet --format foo config
  povnet: --format: "foo" non è tra i valori possibili
    suggerimento: i valori sono: table, csv, tsv, json, jsonl, md, html, xlsx, ics
  [2]
  $ povnet zzzzzz
  povnet: non c'è il comando "zzzzzz"
    suggerimento: povnet --help elenca i comandi
  [2]

A word too many, a value missing, a value where there is none.

  $ povnet config extra
  povnet: povnet config: una parola in più, "extra"
    suggerimento: povnet config --help mostra come si usa
  [2]
  $ povnet config --wait
  povnet: manca il valore di --wait
    suggerimento: povnet --help elenca comandi e opzioni
  [2]
  $ povnet config --wait soon
  povnet: --wait: "soon" non è un numero di secondi
    suggerimento: scrivere un intero da 0 a 86400
  [2]
  $ povnet config --quiet=3
  povnet: --quiet non prende un valore
  [2]
  $ povnet config --as-of 2026-02-30
  povnet: --as-of: "2026-02-30" non è un giorno
    suggerimento: scrivere il giorno come 2026-03-09 o 09/03/2026
  [2]
  $ povnet config --db a.db --db b.db
  povnet: --db compare 2 volte
    suggerimento: tenerne una
  [2]

Common options stand before or after the command.

  $ povnet --format csv config | head -2
  name,value,origin
  db,povnet.db,predefinito
  $ povnet config --format csv | head -2
  name,value,origin
  db,povnet.db,predefinito

The same faults as JSON, one object a line.

  $ povnet --messages json config --wait soon
  {"level":"error","message":"--wait: \"soon\" non è un numero di secondi","hint":"scrivere un intero da 0 a 86400","status":2}
  [2]

The version.

  $ povnet --version
  povnet 0.1.0
  $ povnet config --version
  povnet 0.1.0

A result that cannot be written is a failure.

  $ povnet config >/dev/full
  povnet: il risultato non si è potuto scrivere
    suggerimento: controlla lo spazio sul disco, o scrivi altrove
  [5]
  $ povnet --help >/dev/full
  povnet: il risultato non si è potuto scrivere
    suggerimento: controllare che lo schermo o il disco di destinazione abbia posto
  [5]
  $ povnet --version >/dev/full
  povnet: il risultato non si è potuto scrivere
  [5]
