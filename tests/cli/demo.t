A fictional Ambito, whole: the files that arrive, and the case file that they make by the commands shown.

  $ povnet demo prova --format csv | sed -n '1,3p;$p'
  command,status
  povnet --db prova/ambito.db db init,0
  povnet --db prova/ambito.db intake import prova/arrivi/enti.csv --register organisation --reference-day 2026-10-31,0
  povnet --db prova/ambito.db intake import prova/arrivi/isee.csv --register isee --partial --rejects prova/isee-scarti.csv,3
  $ ls prova
  ambito.db
  arrivi
  isee-scarti.csv
  $ ls prova/arrivi | wc -l
  23
  $ povnet --db prova/ambito.db report monthly --as-of 2026-11-05 --format csv | grep "^Ambito"
  Ambito,283,183,55,485,84,252,8,36,82680,0.00,0.00
  $ povnet --db prova/ambito.db db verify | tail -1
  nulla: il file dei casi è come povnet l'ha scritto
  $ grep -c . prova/isee-scarti.csv
  9

What was typed can be typed again, and changes nothing.

  $ povnet --db prova/ambito.db intake import prova/arrivi/persone.csv --register person --reference-day 2026-10-31 --format csv | sed -n 2,4p
  outcome,rows
  importate,0
  invariate,861

Silent where that is asked; it stands whole or not at all, and never over something else.

  $ mkdir vuota; povnet demo vuota -q; ls vuota
  ambito.db
  arrivi
  isee-scarti.csv
  $ povnet demo prova
  povnet: "prova" c'è già
    suggerimento: scegli una cartella nuova: ciò che è già scritto non si sovrascrive
  [5]
  $ touch file; povnet demo file
  povnet: "file" c'è già
    suggerimento: scegli una cartella nuova: ciò che è già scritto non si sovrascrive
  [5]
  $ povnet demo ""
  povnet: non posso scrivere la cartella ""
    suggerimento: scegli una cartella che non c'è ancora, dove puoi scrivere
  [5]
  $ povnet demo
  povnet: povnet demo: manca CARTELLA (dove metterlo: una cartella che non c'è ancora, o vuota)
    suggerimento: povnet demo --help mostra come si usa
  [2]
  $ (ulimit -f 300; trap "" XFSZ; povnet demo piccola 2>&1 | sed 's/"[^"]*ambito.db"/FILE/'); ls -a | grep -c piccola
  povnet: FILE: il disco non ha letto o scritto, nulla è cambiato (disk I/O error)
    suggerimento: controllare il disco e lo spazio libero, poi ripetere il comando
  povnet: la dimostrazione si ferma a "povnet db init": stato 4 invece di 0
    suggerimento: niente è rimasto: correggere e rifare
  0
  [1]
