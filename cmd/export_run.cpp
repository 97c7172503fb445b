#include <algorithm>

#include "cmd/access.h"
#include "cmd/export.h"
#include "cmd/reading.h"
#include "report/layout_document.h"

namespace povnet {
namespace {

constexpr int first_possible = 2000;
constexpr int last_possible = 2200;

/// Without --period: the year of the day asked; for an annuality from its first day on; all there is for
/// what is cumulative.
Period period_of(const Call& call, const Layout& workbook, const std::optional<std::int64_t>& annuality) {
  if (const auto typed = call.maybe_period("--period")) return *typed;
  int first_year = annuality ? static_cast<int>(*annuality) : year_of(call.common.as_of);
  if (workbook.cumulative) first_year = first_possible;
  return {.first = make_day(first_year, 1, 1), .last = call.common.as_of};
}

LayoutRequest workbook_request(const Call& call, const Layout& workbook) {
  const auto annuality = call.maybe_integer("--annuality");
  const bool needed = std::ranges::find(workbook.needs, "annuality") != workbook.needs.end();
  if (needed && !annuality)
    throw Error(Fault::usage, "\"" + workbook.key + "\" chiede un'annualità", "per esempio --annuality 2024");
  if (annuality && !needed)
    throw Error(Fault::usage,
                "\"" + workbook.key + "\" è di tutte le annualità: --annuality non si può usare",
                "toglila; --as-of dice fino a quando");
  if (annuality && (*annuality < first_possible || *annuality > last_possible))
    throw Error(Fault::usage, "--annuality: " + std::to_string(*annuality) + " non è un anno",
                "per esempio --annuality 2024");
  return {.period = period_of(call, workbook, annuality), .as_of = call.common.as_of, .annuality = annuality};
}

int run_export(Call& call) {
  Reading reading(call);
  const Layout workbook = layout_named(reading.data(), LayoutKind::workbook, call.text("NOME"));
  Document document = layout_document(reading.reader(), workbook, workbook_request(call, workbook));
  present_counted(call, reading.reader(), "export " + workbook.key, std::move(document));
  return 0;
}

int run_export_list(Call& call) {
  present(call, list_of_workbooks(data_files_of(call)));
  return 0;
}

}  // namespace

std::vector<Command> export_commands() {
  Command run{.room = "export", .verb = "", .help = "una cartella di lavoro riempita", .run = run_export};
  run.shows_persons = true;
  run.operands = {{"NOME", "la cartella, per esempio multifondo o qsfp"}};
  run.options = {{.name = "--annuality", .value = "ANNO", .help = "l'annualità del fondo"},
                 {.name = "--period",
                  .value = "PERIODO",
                  .help = "se manca, dall'inizio dell'annualità (o dell'anno) a --as-of"}};
  Command list{.room = "export",
               .verb = "list",
               .help = "le cartelle di lavoro, con il loro scopo",
               .run = run_export_list};
  return {std::move(run),        std::move(list),         export_letter_command(),
          export_fill_command(), export_fields_command(), export_lint_command()};
}

}  // namespace povnet
