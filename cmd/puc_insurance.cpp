#include "base/period.h"
#include "cmd/access.h"
#include "cmd/puc.h"
#include "cmd/reading.h"
#include "report/layout_document.h"

namespace povnet {
namespace {

int run_insurance(Call& call) {
  Reading reading(call);
  const Day as_of = call.common.as_of;
  const LayoutRequest request{
      .period = call.maybe_period("--period").value_or(*parse_period("last-quarter", as_of)), .as_of = as_of};
  const Layout page = layout_named(reading.data(), LayoutKind::page, "puc_insurance");
  present_identified(call, "puc insurance", layout_document(reading.reader(), page, request));
  return 0;
}

}  // namespace

Command puc_insurance_command() {
  return {.room = "puc",
          .verb = "insurance",
          .help = "giornate INAIL per progetto e trimestre, premio, chi paga, che cosa è in ritardo",
          .operands = {},
          .options = {{.name = "--period",
                       .value = "PERIODO",
                       .help = "di solito un trimestre, come 2026-Q4; se manca, l'ultimo intero"}},
          .shows_persons = true,
          .run = run_insurance};
}

}  // namespace povnet
