A spelling is learned once, for the source that uses it; the refusal says how (S-119).

  $ povnet intake import contatti.csv --source contatti_sportelli
  $ povnet intake teach contatti_sportelli "Vive a" "Mezo" Melzo
  $ povnet intake teach contatti_sportelli Bisogni "latte e pane" alimenti --format csv
  $ povnet intake import contatti.csv --source contatti_sportelli --format csv | head -3
  $ povnet intake list request --format csv
  $ povnet intake list contact --format csv | cut -d, -f1-4,17

It is a record as others are: listed, corrected by teaching again, undone.

  $ povnet intake teach contatti_sportelli "vive a" MEZO Melzo --format csv | tail -1
  $ povnet intake teach contatti_sportelli "Vive a" Mezo Inzago --format csv | tail -1
  $ povnet intake list spelling --format csv
  $ povnet intake remove spelling GRF-000001 --reason "era un altro comune" --format csv
  $ povnet intake import contatti.csv --source contatti_sportelli -q >/dev/null

For the files of a register, its name. A try writes nothing.

  $ printf 'Antenna;Data;Come è arrivato\nHub Melzo;04/11/2026;telefno\n' > registro.csv
  $ povnet intake import registro.csv --register contact -q >/dev/null
  $ povnet intake teach contact "Come è arrivato" "telefno" Telefono --dry-run --format csv | tail -1
  $ povnet intake teach contact "Come è arrivato" "telefno" Telefono --format csv | tail -1
  $ povnet intake import registro.csv --register contact -q --format csv | head -3

What is not known gets the nearest; names of persons are never learned.

  $ povnet intake teach contatti_sportell "Vive a" Mezo Melzo
  $ povnet intake teach contatti_sportelli "Viv a" Mezo Melzo
  $ povnet intake teach contatti_sportelli "Vive a" Mezo Melzzo
  $ povnet intake teach contatti_sportelli Cognome Bari Bbbari
  $ povnet intake teach contatti_sportelli "Vive a" "" Melzo
  $ povnet intake teach contatti_sportelli "Vive a" Mezo
