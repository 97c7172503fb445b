#include <algorithm>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/frozen_copy.h"
#include "cmd/reading.h"
#include "cmd/report.h"
#include "report/diff_document.h"
#include "report/notes.h"
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

FrozenReport frozen_now(Reading& reading, const FrozenReport& copy) {
  return freeze(reading.reader(), report_named(reading.data(), copy.report), copy.request);
}

int run_diff(Call& call) {
  const FrozenOnFile before = frozen_on_file(call, call.text("PRIMA"));
  const std::string other = call.maybe("DOPO").value_or(std::string(as_it_is_now));
  const DiffSide side = side_of(before);
  FrozenReport after;
  DiffSide now;
  if (fold(other) != as_it_is_now) {
    FrozenOnFile copy = frozen_on_file(call, other);
    now = side_of(copy);
    after = std::move(copy.report);
  }
  Reading reading(call, true);
  if (now.name.empty()) {
    after = frozen_now(reading, before.report);
    now = {.name = "come risulta ora, " + label(after.request.period),
           .tx = last_transaction(reading.file())};
  }
  const std::string title = before.document.title + ": che cosa è cambiato";
  Document document;
  if (const auto cell = call.maybe("--cell")) {
    DiffCell one = diff_cell(before.report, after, parse_cell(*cell));
    add_causes(reading.reader().db(), one.records, side, now);
    document = diff_cell_document(title, one, side, now);
  } else {
    std::vector<DiffCell> cells = diff(before.report, after);
    for (DiffCell& each : cells) add_causes(reading.reader().db(), each.records, side, now);
    document = diff_document(title, cells, side, now);
  }
  document.as_of = after.request.as_of;
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
