title "chiudere, inviare, e il controllo che viene dopo"

tell "la rilevazione: aperta dai valori del registro, confermata, trasmessa"
p intake add survey as_of=2026-08-31 "act=Nota di fantasia 1/2026" opens_on=2026-09-19 closes_on=2026-11-15 quotas=QS year_from=2023 year_to=2024
p plan due --clock survey_window
glance 12
p export survey_opening --as-of 2026-08-31 -o "$out/righe-rilevazione.xlsx"
p intake import "$out/righe-rilevazione.xlsx" --source apertura_rilevazione
p check --area rilevazioni
glance 16
tell "motivi e date che mancano, riga per riga; poi nessun avviso è della rilevazione nuova"
rounds=$("$povnet" --db "$out/ambito.db" intake list survey_round as_of=2026-08-31 --format csv | sed -n '2,$s/,.*//p')
for row in $rounds; do p intake set survey_round "$row" "uncommitted_reason=gara in corso" commit_by=2026-12-31 spend_by=2027-12-31; done
p report freeze monthly --period 2026-10 --title "Cabina di regia di ottobre"
p export multifondo --as-of 2026-08-31 -o "$out/rilevazione.xlsx" --to "Ministero del Lavoro"
messages 2
p export confirm INV-000001 --protocol 2026/1234
p intake set survey RVZ-000001 state=sent sent_on=2026-11-05 protocol=2026/1234
tell "ciò che è trasmesso non cambia più senza un motivo"
expect 7 intake set survey_round "${rounds%%[!A-Z0-9-]*}" committed=1
messages 2
tell "due volte la stessa cosa chiede un motivo"
expect 7 export multifondo --as-of 2026-08-31 -o "$out/rilevazione-bis.xlsx" --to "Ministero del Lavoro"
messages 2
p export sent
glance 8

tell "un mese chiuso: una correzione che arriva dopo chiede un motivo, e il rapporto la dice"
p intake close spesa 2026-09
p intake close accessi 2026-10 --reason "dati consegnati alla Cabina"
antenna=$("$povnet" --db "$out/ambito.db" intake list antenna --format csv | sed -n '2s/,.*//p')
expect 7 intake add contact antenna="$antenna" day=20/10/2026 channel=phone outcome=info request.need=ECO.rent
messages 2
p intake add contact antenna="$antenna" day=20/10/2026 channel=phone outcome=info request.need=ECO.rent --reason "scheda trovata dopo la chiusura"
p report late --period 2026-10
glance 12
p report diff RAP-000001
glance 20

tell "un controllo chiede una spesa: il fascicolo, con ciò che manca"
expense=$("$povnet" --db "$out/ambito.db" intake list expense --format csv | sed -n '2s/,.*//p')
printf 'fattura di fantasia\n' >"$out/fattura.txt"
p intake attach "$expense" "$out/fattura.txt" --kind invoice
p intake add control authority="Ministero del Lavoro" "act=Controllo di fantasia 9/2026" day=2026-11-02 "kind=A campione" notified_on=2026-11-03 answer_by=2026-12-03
p intake add control_line control=CTL-000001 expense="$expense" "request=Documento e quietanza" answer_by=2026-11-20
p export dossier "$expense" -o "$out/fascicolo" --reason "controllo 9/2026" --to "Ministero del Lavoro"
tell "il pacchetto di un ente: i suoi numeri e niente di altri"
p export package --ets "$("$povnet" --db "$out/ambito.db" intake show expense "$expense" --format json | sed -n 's/.*"organisation": "\([^"]*\)".*/\1/p' | head -1)" -o "$out/pacchetto" --reason "relazione trimestrale"
p report pal --period 2026
p db verify
tell "dove guardare: $out/rilevazione.xlsx, $out/fascicolo/indice.html, $out/pacchetto/pacchetto.html"
