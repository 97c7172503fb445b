title "file sbagliati, file di nuovo, un lotto annullato"

# outcome: what became of the rows, in one line
outcome() {
  awk '/^(importate|invariate|messe da parte|saltate|respinte|in tutto) / {
         n = $NF; $NF = ""; printf "%s%s%s", between, $0, n; between = ", " }
       END { print "" }' "$out/.answer" | sed 's/^/     /'
}

tell "isee.csv ha righe sbagliate: nulla entra, e gli scarti tornano con il motivo"
expect 3 intake import "$arrivals/isee.csv" --register isee --rejects "$out/isee-scarti.csv"
messages 30
tell "con --partial entrano le righe buone (qui c'erano già); le altre restano in un file"
expect 3 intake import "$arrivals/isee.csv" --register isee --partial --rejects "$out/isee-scarti.csv"
outcome
tell "le righe scartate si correggono e rientrano: $out/isee-corretti.csv"
sed -f examples/steps/isee_corrections.sed "$out/isee-scarti.csv" >"$out/isee-corretti.csv"
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
