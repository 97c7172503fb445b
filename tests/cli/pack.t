A set of documents of one period, with an index that says what changed since each was last kept.

  $ povnet report pack --format csv
  pack,title,aliases,purpose
  board,Per la Cabina di regia,"cabina, trimestre","Ciò che la Cabina di regia legge ogni trimestre: attività, esiti, rete, enti, denaro"
  month,Chiusura del mese,"mese, chiusura",Ciò che l'ufficio guarda e conserva quando chiude un mese
  $ povnet report pack mese --period 2026-10 -o chiusura
  povnet: scritta la cartella chiusura: 9 documenti
  $ ls chiusura
  accompagnamento.xlsx
  domanda.xlsx
  indice.html
  invii.xlsx
  mensile.xlsx
  progetti.xlsx
  puc.xlsx
  registro-puc.xlsx
  tardive.xlsx
  $ sed 's/<[^>]*>/ /g' chiusura/indice.html | grep "mensile.xlsx\|registro-puc" | tr -s ' '
   Attività del mese mensile.xlsx come in RAP-000001 
   Registro dei PUC, ottobre 2026 registro-puc.xlsx si confronta con ciò che è uscito: povnet export sent 
  $ povnet intake add contact antenna="Antenna di prova" day=2026-10-06 comune=Inzago -q
  $ povnet report pack month --period 2026-10 -o chiusura-2 -q
  $ sed 's/<[^>]*>/ /g' chiusura-2/indice.html | grep "mensile.xlsx" | tr -s ' '
   Attività del mese mensile.xlsx 6 caselle cambiate da RAP-000001: cambi-mensile.html 
  $ sed 's/<[^>]*>/ /g' chiusura-2/cambi-mensile.html | grep "Totale *Contatti " | tr -s ' '
   Attività del mese Totale Contatti 1 2 1 0 0 0 
   Attività del mese Totale Contatti anonimi 1 2 1 0 0 0 

Without a period the last whole month, or what the pack says; a quarter with nothing in it is told, not refused.

  $ povnet report pack board -o cabina --as-of 2026-03-10
  povnet: scritta la cartella cabina: 9 documenti
  $ ls cabina
  convenzioni.html
  copertura.html
  esiti.html
  indicatori.html
  indice.html
  linee-del-pal.xlsx
  multifondo.xlsx
  previsione.xlsx
  rete.html

What stands there is never written over; a pack goes to a folder.

  $ povnet report pack mese -o chiusura
  povnet: "chiusura" c'è già
    suggerimento: scegli una cartella nuova: ciò che è già scritto non si sovrascrive
  [5]
  $ povnet report pack mese
  povnet: la raccolta è una cartella: non si mostra a schermo
    suggerimento: indicare una cartella nuova con -o CARTELLA
  [2]
  $ povnet report pack mesi -o x
  povnet: non c'è una raccolta "mesi"
    suggerimento: forse "mese"
  [2]

A pack more is a text file; one that names what is not there is refused before anything is written.

  $ mkdir -p dati/templates/packs && printf 'title = "Mia"\n[[document]]\nreport = "monthly"\nfile = "mio.csv"\n' >dati/templates/packs/mine.toml
  $ povnet report pack mine --data dati -o mia && ls mia
  povnet: scritta la cartella mia: 3 documenti
  cambi-mio.html
  indice.html
  mio.csv
  $ printf 'title = "Mia"\n[[document]]\nreport = "mensili"\nfile = "mio.csv"\n' >dati/templates/packs/mine.toml
  $ povnet report pack mine --data dati -o altra; ls altra
  povnet: non c'è un rapporto "mensili"
    suggerimento: forse "mensile"
  ls: cannot access 'altra': No such file or directory
  [2]
  $ printf 'title = "Mia"\n[[document]]\nreport = "monthly"\nfile = "a.csv"\n[[document]]\nreport = "demand"\nfile = "a.csv"\n' >dati/templates/packs/mine.toml
  $ povnet report pack mine --data dati -o altra
  povnet: templates/packs/mine.toml:1:1: due documenti si chiamano "a.csv"
    suggerimento: dai a ognuno un nome suo
  [3]
