title "oltre i PUC: occasioni, iniziative, hub, chi ospita"
tell "un ente che ospita, con l'accordo e le carte della sicurezza; un'occasione con i suoi posti e il bisogno a cui risponde"
p intake add convention number=CONV-OSP-1 "title=Accordo per ospitare persone" kind=host signed_on=10/01/2026 valid_from=15/01/2026 valid_to=31/12/2026 "lead=Cooperativa Il Mulino"
p intake add host_site "organisation=Cooperativa Il Mulino" "name=Serra di Inzago" comune=Inzago convention=CONV-OSP-1 places=6 "tutor=Tutora Prova" "risk_document=DVR 2026/4" "safety_officer=Sicura Prova" accessible=sì
p intake add opportunity "title=Orto della serra" kind=volontariato "organisation=Cooperativa Il Mulino" "host_site=Serra di Inzago" aim=solidarietà comune=Inzago "timetable=martedì e sabato mattina" places=6 "skills_gained=coltivare, lavorare in gruppo" verified_on=20/10/2026 valid_from=01/03/2026 opportunity_need.need=affitto opportunity_need.need=solitudine
p intake add opportunity "title=Corso di italiano" kind=corso aim=civica comune=Melzo places=12 verified_on=02/10/2026 valid_from=15/09/2026 valid_to=30/06/2027
tell "per la persona venuta all'antenna: che cosa va bene oggi, e perché"
p puc occasions "$person"
glance 14
tell "partecipa, poi cambia ruolo: la riga di prima resta"
p intake add participation "opportunity=Corso di italiano" person="$person" role=utente valid_from=20/09/2026 participation_hours.day=31/10/2026 participation_hours.minutes=12
p intake add participation "opportunity=Orto della serra" person="$person" role=partecipante valid_from=06/10/2026 participation_hours.day=24/10/2026 participation_hours.minutes=9:30
p intake set participation "$(code_of participation role=participant person="$person")" role=aiutante --from 2026-10-27
p report roles --period 2026-10
glance 12
tell "una festa con chi c'era, e un hub con i suoi giorni"
p intake add event day=18/10/2026 "title=Festa dell'orto" kind=community target=citizens comune=Inzago "organisation=Cooperativa Il Mulino" minutes=180 cost=240,00 satisfaction=5 event_attendance.category=adulti event_attendance.people=34 event_attendance.category=minori event_attendance.people=21 event_attendance.category=volontari event_attendance.people=8 "event_partner.organisation=Fondazione Tre Rogge" "event_partner.contribution=la merenda"
p intake add antenna "name=Hub Melzo centro" kind=hub comune=Melzo "opening_hours=giovedì 9-12"
p intake add hub_slot "antenna=Hub Melzo centro" offer=Cucito weekday=giovedì opens_at=09:00 closes_at=12:00 places=8 "organisation=Fondazione Tre Rogge"
for day in 01 08 15 22 29; do
  p intake add hub_presence "antenna=Hub Melzo centro" day=$day/10/2026 offer=cucito people=$((3 + ${day#0} % 5))
done
p report hubs --period 2026-10
glance 12
p report occasions --period 2026-10 -o "$out/occasioni.xlsx"
p report hosts -o "$out/ospitanti.xlsx"
tell "dove guardare: $out/occasioni.xlsx, $out/ospitanti.xlsx"
