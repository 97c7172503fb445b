title "i file che arrivano"

# outcome: what became of the rows, in one line
outcome() {
  awk '/^(importate|invariate|messe da parte|saltate|respinte|in tutto) / {
         n = $NF; $NF = ""; printf "%s%s%s", between, $0, n; between = ", " }
       END { print "" }' "$out/.answer" | sed 's/^/     /'
}

# import FILE OPTIONS...: reads one file and shows what became of its rows
import() {
  file=$1
  shift
  p intake import "$arrivals/$file" "$@" --reference-day 2026-10-31
  outcome
}
import enti.csv --register organisation
import operatori.csv --register staff
import persone.csv --register person
import nuclei.csv --source nuclei
import misure.csv --register measure_grant
import prese_in_carico.csv --register care_case
import case_manager.csv --register case_role
import convocazioni.csv --register summons
import incontri.csv --register meeting
import valutazioni.csv --register assessment
import progetti.csv --register plan
import giustificazioni.csv --register justification
import contatti.xlsx --source contatti_sportelli
import progetti_puc.csv --register puc_project
import partecipanti_puc.csv --register puc_assignment
import presenze.ods --source registro_presenze
import annualita.csv --register fund_annuality
import impegni.csv --register obligation
import mandati.csv --register payment_order
import spese.csv --source spese_partner
import ore_lavorate.csv --source ore_lavorate
import rilevazioni.csv --register survey_round

tell "isee.csv ha righe sbagliate: nulla entra, e gli scarti tornano con il motivo"
expect 3 intake import "$arrivals/isee.csv" --register isee --rejects "$out/isee-scarti.csv"
messages 30
tell "con --partial entrano le righe buone"
expect 3 intake import "$arrivals/isee.csv" --register isee --partial --rejects "$out/isee-scarti-2.csv"
outcome
tell "le righe scartate si correggono e rientrano: $out/isee-corretti.csv"
sed -f examples/steps/isee_corrections.sed "$out/isee-scarti-2.csv" >"$out/isee-corretti.csv"
p intake import "$out/isee-corretti.csv" --register isee
outcome
tell "il primo file, di nuovo: non cambia niente"
p intake import "$arrivals/persone.csv" --register person --reference-day 2026-10-31
outcome
tell "un lotto si annulla e si rifà"
p intake batches
glance 8
batch=$(sed -n 's/^ *\([0-9][0-9]*\) .* rilevazioni\.csv .*/\1/p' "$out/.answer" | tail -1)
p intake undo "$batch"
messages 1
p intake import "$arrivals/rilevazioni.csv" --register survey_round --reference-day 2026-10-31
outcome
