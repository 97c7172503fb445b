#include "cmd/intake.h"
#include "cmd/reading.h"
#include "report/expected_files.h"

namespace povnet {
namespace {

int run_expected(Call& call) {
  Reading reading(call);
  const Period period = call.maybe_period("--period").value_or(last_complete_month(call.common.as_of));
  ExpectedFiles expected = expected_files(reading.reader(), period, call.common.as_of);
  present(call, std::move(expected.document));
  return call.given("--fail-on") && expected.any_late ? static_cast<int>(Fault::findings) : 0;
}

}  // namespace

Command intake_expected_command() {
  return {
      .room = "intake",
      .verb = "expected",
      .help = "chi deve mandare quale file, entro quando, e che cosa è arrivato",
      .operands = {},
      .options = {{.name = "--period",
                   .value = "PERIODO",
                   .help =
                       "i file di questo periodo, e quelli di prima che mancano ancora; se manca, l'ultimo "
                       "mese intero"},
                  {.name = "--fail-on",
                   .value = "STATO",
                   .help = "late: esce con stato 8 se qualche file è in ritardo",
                   .one_of = {"late"}}},
      .run = run_expected};
}

}  // namespace povnet
