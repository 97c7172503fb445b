A contact is one line: who came, what they asked in their own words, what was given, where they were sent; all of it enters
or nothing (S-038, S-050, S-053, S-088).

  $ povnet intake add contact antenna="Hub Melzo" day=03/11/2026 person=P-000001 setting=casa activity=ascolto minutes=40 outcome=invio request.need=ECO.rent request.words="Non ce la faccio più con l'affitto" request.amount=900 request.need=ECO.utilities support_given.support="SPID o CIE" support_given.minutes=20 support_given.result=riuscito referral.receiver="Caritas di Melzo" referral.reason="pacco alimentare"
  $ povnet intake list request --format csv
  $ povnet intake list support_given --format csv
  $ povnet intake list referral --format csv
  $ povnet intake list contact --format csv

The referral took its person and its day from the contact. One line is one row of the journal.

  $ povnet db journal --format csv | tail -1 | cut -d, -f1,5-10

Who stays anonymous gives no name; who speaks for somebody else is written beside; an operator who asks needs nobody's data (S-051).

  $ povnet intake add contatti sportello="Hub Melzo" data=03/11/2026 sesso=F "fascia d'età=45-59" richieste.bisogno=affitto --format csv
  $ povnet intake add contatti sportello="Hub Melzo" data=03/11/2026 sesso=F "fascia d'età=45-59" richieste.bisogno=affitto --format csv
  $ povnet intake add contatti sportello="Hub Melzo" data=03/11/2026 persona=P-000002 "chi chiede=un familiare" segnalante="la figlia" richieste.bisogno=affitto --format csv
  $ povnet intake add contatti sportello="Hub Melzo" data=03/11/2026 "chi chiede=operator" esito=orientamento richieste.bisogno="Non classificata" --format csv

Lines of a file work the same way: a field that comes again begins another request. Names stay out of the command line.

  $ printf 'antenna=Hub Melzo\nday=04/11/2026\nperson=P-000002\n# la prima\nrequest.need=ECO.food\nrequest.words=Manca il latte\n# la seconda\nrequest.need=ECO.debt\nrequest.words=Le rate\n' | povnet intake add contact --from-file - --format csv

The same person again, the same day, at the same antenna: what happened is kept and flagged, and counts once.

  $ povnet intake add contact antenna="Hub Melzo" day=03/11/2026 person=P-000001 at=17:30 outcome=info request.need=ECO.food
  $ povnet check --format csv | grep contact_same_day
  $ povnet report monthly --period 2026-11 --format csv | grep -E '^(comune|Melzo)' | cut -d, -f1-5

A file of the register with the same two visits finds them both, and again adds none.

  $ printf 'Antenna;Data;Persona;Ora\nHub Melzo;05/11/2026;P-000002;09:00\nHub Melzo;05/11/2026;P-000002;11:00\n' > contatti.csv
  $ povnet intake import contatti.csv --register contact --format csv
  $ povnet intake import contatti.csv --register contact --format csv | head -3

What the person said is never corrected, by hand or by a file: the other text is noticed (S-088).

  $ povnet intake set request R-000001 words="Morosità" note="per l'operatore: sfratto vicino"
  $ povnet intake set request R-000001 words="(vuoto)" --format csv
  $ printf 'Codice;Bisogno;Richiesta (parole della persona)\nR-000001;Affitto;Morosità\n' > richieste.csv
  $ povnet intake import richieste.csv --register request --format csv | tail -3
  $ povnet intake list request need=ECO.rent --format csv | head -2

What is wrong is said with the register it is in, and nothing enters.

  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 request.need=ECO.rnt
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 request.minutes=5
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 requst.need=ECO.rent
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 request.ned=ECO.rent
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 antenna="Hub Inzago"
  $ povnet intake add request need=ECO.rent goal.number=1
  $ povnet intake add antenna name=Nuova request.need=ECO.rent
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 request.need=ECO.rent --dry-run
  $ povnet intake list contact --format csv | wc -l
  $ povnet db verify --format csv
