#include "base/text.h"
#include "cmd/access.h"
#include "cmd/frozen_copy.h"
#include "cmd/reading.h"
#include "cmd/report.h"

namespace povnet {
namespace {

constexpr std::string_view the_report_now = "now";

ReportSide other_of(Call& call, Reading& reading, const FrozenReport& before) {
  const std::string typed = call.maybe("DOPO").value_or(std::string(the_report_now));
  if (fold(typed) == the_report_now) return as_it_is_now(reading, before);
  FrozenOnFile copy = frozen_on_file(call, typed);
  DiffSide side = side_of(copy);
  return {.report = std::move(copy.report), .side = std::move(side)};
}

Document document_of_diff(Call& call, SQLite::Database& db, const FrozenOnFile& before,
                          const ReportSide& after) {
  const auto named = call.maybe("--cell");
  if (!named) return difference(before, after, differing_cells(db, before, after));
  const DiffSide side = side_of(before);
  DiffCell cell = diff_cell(before.report, after.report, parse_cell(*named));
  add_causes(db, cell.records, side, after.side);
  return diff_cell_document(title_of_difference(before), cell, side, after.side);
}

int run_diff(Call& call) {
  const FrozenOnFile before = frozen_on_file(call, call.text("PRIMA"));
  Reading reading(call, true);
  const ReportSide after = other_of(call, reading, before.report);
  Document document = document_of_diff(call, reading.reader().db(), before, after);
  document.as_of = after.report.request.as_of;
  present_counted(call, reading.reader(), "report diff", std::move(document));
  return 0;
}

}  // namespace

Command report_diff_command() {
  return {.room = "report",
          .verb = "diff",
          .help = "che cosa è cambiato in un rapporto, casella per casella, e perché",
          .operands = {{.name = "PRIMA", .help = "un rapporto congelato, per esempio RAP-000001"},
                       {.name = "DOPO",
                        .help = "un altro, o now: come risulta ora (se manca)",
                        .required = false}},
          .options = {{.name = "--cell",
                       .value = "RIGA/COLONNA",
                       .help = "le registrazioni di una casella, per esempio Melzo/contacts"}},
          .shows_persons = true,
          .run = run_diff};
}

}  // namespace povnet
