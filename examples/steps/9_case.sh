title "all'antenna, e poi in équipe"

# code_of REGISTER FIELD=VALUE: the code of the only record
code_of() { "$povnet" --db "$out/ambito.db" intake list "$@" --format csv 2>/dev/null | tail -1 | cut -d, -f1; }

tell "una persona nuova: i nomi stanno in un file, non sulla riga di comando"
printf 'cognome=Tevabe\nnome=Rimilo\nsesso=F\ndata di nascita=12/03/1988\naddress.role=dwelling\naddress.comune=Melzo\naddress.valid_from=01/02/2024\n' >"$out/persona.txt"
p intake add person --from-file "$out/persona.txt"
glance 6
person=$(code_of person surname=Tevabe)
tell "il contatto in una riga: due richieste, le parole della persona, un supporto e un invio"
p intake add contact antenna="Antenna Inzago" day=03/11/2026 person="$person" setting=institutional outcome=referral request.need=affitto "request.words=Sono indietro con l'affitto" request.need=utenze support_given.support=bonus support_given.minutes=20 referral.receiver_kind=CAF
glance 6
p intake duplicates --min 60
glance 8
p intake add risk_screen person="$person" day=03/11/2026 level=2 risk_item.item=arrears_rent
p plan open "$person" --level light --manager OP-000001 --on 2026-11-03
glance 12
case=$(code_of care_case person="$person")
tell "un atto a cui manca qualcosa si rifiuta, e dice che cosa lo soddisfa"
expect 7 plan sign "$case" --on 2026-11-04
messages 12
p plan assess "$case" --tool AP --staff OP-000001 --on 2026-11-03
assessment=$(code_of assessment care_case="$case")
p intake add assessment_item assessment="$assessment" area=ABITATIVA need_level=3 "need=Affitto non pagato da tre mesi" resource_level=2 "resource=Una sorella che aiuta" "strategies=Ha chiesto una dilazione" strategy_effect=partly
p plan assess "$case" --tool AP --outcome B --on 2026-11-04
p plan draft "$case" --on 2026-11-04
plan=$(code_of plan care_case="$case")
p intake add goal plan="$plan" number=1 objective=A2 area=ABITATIVA "citizen_aim=Restare a casa mia" "service_aim=Evitare lo sfratto" "agreed_aim=Rientrare del debito in sei mesi" due_on=04/05/2027 goal_step.number=1 "goal_step.description=Accordo con il proprietario" goal_step.due_on=04/12/2026
p intake add commitment plan="$plan" number=1 owner_kind=citizen person="$person" "description=Pago la rata concordata ogni mese" due_on=04/05/2027
p plan sign "$case" --on 2026-11-05 --next-review 2027-02-05
glance 10
p plan show "$case" -o "$out/presa-in-carico.html"
p plan story "$case"
glance 20
p plan sheet "$case" -o "$out/copia-della-persona.html"
p report desk -o "$out/pagina-del-giorno.html"
p plan due --staff OP-000001 -o "$out/scadenze-operatore.ics"
p report where --comune Melzo
p report indicators --period 2026-10 -o "$out/indicatori.xlsx"
tell "dove guardare: $out/presa-in-carico.html, $out/copia-della-persona.html, $out/pagina-del-giorno.html"
