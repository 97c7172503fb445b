title "le ore dei PUC di ottobre"
p puc hours --period 2026-10
glance 14
p puc hours --period 2026-10 -o "$out/puc.xlsx"
tell "per persona e settimana: dovute, fatte, recuperate, ingiustificate; la regola settimanale"
tell "dove guardare: $out/puc.xlsx"
