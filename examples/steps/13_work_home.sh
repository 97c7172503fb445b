title "un tirocinio e una casa"

tell "il tirocinio con il suo mese in una riga: un IBAN scritto con gli spazi va bene"
p intake add organisation name="AFOL di fantasia" kind=cpi
p intake add organisation name="Vivaio di fantasia" kind=company
p intake add internship person="$person" kind=TIS promoter="AFOL di fantasia" host="Vivaio di fantasia" agreement_number=2026/31 project_on=28/09/2026 valid_from=01/10/2026 valid_to=31/03/2027 weekly_minutes=20 allowance=500 threshold=70 inail_from=01/10/2026 inail_to=31/03/2027 rct_from=01/10/2026 rct_to=31/03/2027 "iban=IT60 X054 2811 1010 0000 0123 456" internship_month.month=2026-10 internship_month.agreed_minutes=80 internship_month.done_minutes=76
p report internship-pay --period 2026-10
glance 12
p report internship-pay --period 2026-10 -o "$out/indennita.xlsx"
tell "chi ha case: un contatto, l'offerta che ne viene, la visita, il contratto"
p intake add organisation name="Agenzia di fantasia" kind=agency comune=Melzo
p intake add housing_contact organisation="Agenzia di fantasia" day=05/10/2026 homes=2 "conditions=due mensilità di cauzione" outcome=conditional
contact=$(code_of housing_contact day=05/10/2026)
p intake add housing_path person="$person" need=access channel=private_market started_on=01/10/2026 arrears=1350 arrears_months=3 housing_offer.day=12/10/2026 housing_offer.housing_contact="$contact" housing_offer.visited_on=15/10/2026 housing_offer.outcome=accepted housing_offer.outcome_on=20/10/2026 housing_contract.valid_from=01/11/2026 housing_contract.valid_to=31/10/2030 housing_contract.rent=520 housing_contract.guarantee=fund
p report housing --period 2026-10 -o "$out/casa.html"
p report work --period 2026-10
p check --area lavoro
glance 12
tell "dove guardare: $out/indennita.xlsx, $out/casa.html"
