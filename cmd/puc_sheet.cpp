#include "report/puc_sheet.h"
#include "base/period.h"
#include "cmd/access.h"
#include "cmd/page.h"
#include "cmd/puc.h"

namespace povnet {
namespace {

Period month_asked(const Call& call) {
  const Period period = call.maybe_period("--period").value_or(month_of_day(call.common.as_of));
  if (period == month_of_day(period.first)) return period;
  throw Error(Fault::usage, "--period: il foglio delle presenze è di un mese",
              "per esempio --period 2026-10");
}

int run_month_sheet(Call& call) {
  const Period month = month_asked(call);
  Reading reading(call);
  const Register projects = required_register(reading.data(), "puc_project");
  const PucSheetQuestion question{.project = record_named(reading, projects, call.text("PROGETTO")).id,
                                  .month = month,
                                  .as_of = call.common.as_of,
                                  .codes = call.flag("--codes"),
                                  .spreadsheet = call.common.format == "xlsx"};
  present_identified(call, "puc sheet", puc_sheet(reading.reader(), question));
  return 0;
}

}  // namespace

Command puc_sheet_command() {
  return {.room = "puc",
          .verb = "sheet",
          .help = "il registro delle presenze di un mese, da stampare o da compilare e reimportare",
          .operands = {{.name = "PROGETTO", .help = "il progetto, per numero o per codice"}},
          .options = {{.name = "--period", .value = "MESE", .help = "il mese; se manca, quello di --as-of"},
                      {.name = "--codes", .value = "", .help = "solo i codici delle persone, senza nomi"}},
          .shows_persons = true,
          .run = run_month_sheet};
}

}  // namespace povnet
