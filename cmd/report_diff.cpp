#include "base/text.h"
#include "cmd/access.h"
#include "cmd/frozen_copy.h"
#include "cmd/reading.h"
#include "cmd/report.h"
#include "report/diff_document.h"
#include "store/rewind.h"

namespace povnet {
namespace {

constexpr std::string_view as_it_is_now = "now";

DiffSide side_of(const FrozenOnFile& copy) {
  const auto day = parse_iso_day(copy.kept.at.substr(0, 10));
  return {.name = copy.kept.code + " \"" + copy.kept.title + "\", congelato il " +
                  (day ? italian(*day) : "") + ", " + label(copy.report.request.period),
          .tx = copy.kept.tx};
}

/// What the copy is held against: another one, or the same report as it comes out now.
struct Other {
  FrozenReport report;
  DiffSide side;
};

Other other_of(Call& call, Reading& reading, const FrozenReport& before) {
  const std::string typed = call.maybe("DOPO").value_or(std::string(as_it_is_now));
  if (fold(typed) != as_it_is_now) {
    FrozenOnFile copy = frozen_on_file(call, typed);
    DiffSide side = side_of(copy);
    return {.report = std::move(copy.report), .side = std::move(side)};
  }
  Reader& reader = reading.reader();
  const Report report = without_persons(
      reader.db(), reading.data(), report_named(reading.data(), before.report), scope_of(before.request));
  return {.report = freeze(reader, report, before.request),
          .side = {.name = "come risulta ora, " + label(before.request.period),
                   .tx = last_transaction(reading.file())}};
}

Document document_of_diff(Call& call, SQLite::Database& db, const FrozenOnFile& before, const Other& after) {
  const DiffSide side = side_of(before);
  const std::string title = before.document.title + ": che cosa è cambiato";
  if (const auto named = call.maybe("--cell")) {
    DiffCell cell = diff_cell(before.report, after.report, parse_cell(*named));
    add_causes(db, cell.records, side, after.side);
    return diff_cell_document(title, cell, side, after.side);
  }
  std::vector<DiffCell> cells = diff(before.report, after.report);
  for (DiffCell& cell : cells) add_causes(db, cell.records, side, after.side);
  return diff_document(title, cells, side, after.side);
}

int run_diff(Call& call) {
  const FrozenOnFile before = frozen_on_file(call, call.text("PRIMA"));
  Reading reading(call, true);
  const Other after = other_of(call, reading, before.report);
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
