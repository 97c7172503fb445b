A spelling is learned once, for the source that uses it; the refusal says how (S-119).

  $ povnet --data dati intake import contatti.csv
  povnet: contatti.csv:2:Vive a: comune sconosciuto: "Mezo"
    suggerimento: forse "Melzo"; se chi manda scrive sempre così: povnet intake teach bisogni "Vive a" "Mezo" "Melzo"
  povnet: contatti.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  Importazione
  
  File     contatti.csv
  Fonte    bisogni
  Scritto  no: ci sono righe respinte
  Lotto
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           0
  invariate           0
  messe da parte      0
  saltate             0
  respinte            1
  --------------  -----
  in tutto            1
  
  Record per registro
  nessuna riga
  
  Perché
  niente da segnalare
  [3]
  $ povnet --data dati intake teach bisogni "Vive a" "Mezo" Melzo
  Grafie imparate
  
  Registro  spelling
  Codice    GRF-000001
  Esito     imparata
  $ povnet --data dati intake teach bisogni Bisogni "latte e pane" alimenti --format csv
  key,value
  register,spelling
  code,GRF-000002
  done,imparata
  $ povnet --data dati intake import contatti.csv --format csv | head -3
  rows
  outcome,rows
  importate,1
  $ povnet --data dati intake list request --format csv
  code,contact,need,words,minutes,urgent,amount,months,severity,note
  R-000001,C-000001,Affitto,,,,,,,
  R-000002,C-000001,Beni primari,,,,,,,
  $ povnet --data dati intake list contact --format csv | cut -d, -f1-4,17
  code,antenna,day,person,comune
  C-000001,Hub Melzo,2026-11-03,,Melzo

It is a record as others are: listed, corrected by teaching again, undone.

  $ povnet --data dati intake teach bisogni "vive a" MEZO Melzo --format csv | tail -1
  done,era già così
  $ povnet --data dati intake teach bisogni "Vive a" Mezo Inzago --format csv | tail -1
  done,imparata
  $ povnet --data dati intake list spelling --format csv
  code,source,heading,written,meaning
  GRF-000001,bisogni,Vive a,mezo,Inzago
  GRF-000002,bisogni,Bisogni,latte e pane,alimenti
  $ povnet --data dati intake remove spelling GRF-000001 --reason "era un altro comune" --format csv
  key,value
  register,spelling
  code,GRF-000001
  done,tolto
  $ povnet --data dati intake import contatti.csv -q >/dev/null
  povnet: contatti.csv:2:Vive a: comune sconosciuto: "Mezo"
    suggerimento: forse "Melzo"; se chi manda scrive sempre così: povnet intake teach bisogni "Vive a" "Mezo" "Melzo"
  povnet: contatti.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  [3]

For the files of a register, its name. A try writes nothing.

  $ printf 'Antenna;Data;Come è arrivato\nHub Melzo;04/11/2026;telefno\n' > registro.csv
  $ povnet --data dati intake import registro.csv --register contact -q >/dev/null
  povnet: registro.csv:2:Come è arrivato: "telefno" non è una voce di "Come è arrivato"
    suggerimento: forse "Telefono"; se chi manda scrive sempre così: povnet intake teach contact "Come è arrivato" "telefno" "Telefono"
  povnet: registro.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  [3]
  $ povnet --data dati intake teach contact "Come è arrivato" "telefno" Telefono --dry-run --format csv | tail -1
  done,imparata (prova: nulla è scritto)
  $ povnet --data dati intake teach contact "Come è arrivato" "telefno" Telefono --format csv | tail -1
  done,imparata
  $ povnet --data dati intake import registro.csv --register contact -q --format csv | head -3
  rows
  outcome,rows
  importate,1

What is not known gets the nearest; names of persons are never learned.

  $ povnet --data dati intake teach bisogn "Vive a" Mezo Melzo
  povnet: non c'è una fonte né un registro "bisogn"
    suggerimento: forse "bisogni"
  [2]
  $ povnet --data dati intake teach bisogni "Viv a" Mezo Melzo
  povnet: "Viv a" non è una colonna di "bisogni"
    suggerimento: forse "Vive a"
  [2]
  $ povnet --data dati intake teach bisogni "Vive a" Mezo Melzzo
  povnet: comune sconosciuto: "Melzzo"
    suggerimento: forse "Melzo"
  [3]
  $ povnet --data dati intake teach bisogni Chi P1 P-000001
  povnet: "Chi" dice chi è una persona: non se ne imparano grafie
    suggerimento: correggere la riga del file
  [3]
  $ povnet --data dati intake teach bisogni "Vive a" "" Melzo
  povnet: SCRITTO è vuoto
    suggerimento: per esempio: povnet intake teach contatti_sportelli "Vive a" Insago Inzago
  [2]
  $ povnet --data dati intake teach bisogni "Vive a" Mezo
  povnet: povnet intake teach: manca SIGNIFICA (il valore che significa)
    suggerimento: povnet intake teach --help mostra come si usa
  [2]
