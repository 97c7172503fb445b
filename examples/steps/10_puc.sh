title "un PUC, dal catalogo all'inizio"
tell "il progetto con i posti per gruppo, l'ente attuatore e la sua convenzione"
p intake add convention number=ACC-10 title="Accordo per i PUC" kind=host signed_on=01/10/2026 valid_from=01/10/2026 valid_to=31/12/2027
p intake add puc_project number=EP-10 title="Orto di quartiere" comune=Melzo area=environmental implementer="Cooperativa Il Mulino" convention=ACC-10 starts_on=01/11/2026 ends_on=31/10/2027 weekly_minutes=8:00 seats=3 seats_pais=1 seats_cpi=2 seats_volunteers=0 skills="giardinaggio" "equipment=Guanti e scarpe" replaces_no_staff=si no_public_works=si
p intake add puc_slot puc_project=EP-10 place="Orto di via Esempio" comune=Melzo accessible=si seats=3
p puc seats --comune Melzo
glance 14
tell "chi potrebbe venire, in ordine di preferenza e con i perché"
p puc match --project EP-10 --format csv --on 2026-11-05
puc_person=$(sed -n '/^person,/,$p' "$out/.answer" | sed -n '2s/,.*//p')
tell "e, per una persona, i progetti adatti"
p puc match "$puc_person" --on 2026-11-05
glance 16
p puc assign "$puc_person" --project EP-10 --from 2026-11-09 --on 2026-11-05
assignment=$(code_of puc_assignment puc_project=EP-10)
tell "senza INAIL, RCT e formazione non si inizia: si dice tutto ciò che manca"
expect 7 puc start "$assignment" --on 2026-11-09
messages 10
p intake set puc_project EP-10 inail_activated_on=06/11/2026 rct_policy=RCT-10 rct_from=01/11/2026 rct_to=31/10/2027 risk_document=DVR-10 safety_training="Quattro ore, in sede"
p puc start "$assignment" --on 2026-11-09 --training 2026-11-06 --equipment 2026-11-06
glance 10
p puc absences --period 2026-10
glance 12
p intake show puc_project EP-10 -o "$out/progetto-puc.html"
p export gepi-puc -o "$out/gepi-puc.xlsx"
tell "dove guardare: $out/progetto-puc.html, $out/gepi-puc.xlsx"
