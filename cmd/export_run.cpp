#include <algorithm>

#include "cmd/access.h"
#include "cmd/export.h"
#include "cmd/export_flow.h"
#include "cmd/narrowed_by.h"
#include "cmd/reading.h"
#include "report/layout_document.h"
#include "report/marks.h"

namespace povnet {
namespace {

constexpr int last_possible = 2200;

/// Without --period: the year of the day asked; for an annuality from its first day on; all there is for
/// what is cumulative.
Period period_of(const Call& call, const Layout& workbook, const std::optional<std::int64_t>& annuality) {
  if (const auto typed = call.maybe_period("--period")) return *typed;
  if (workbook.cumulative) return from_the_beginning(call.common.as_of);
  const int first_year = annuality ? static_cast<int>(*annuality) : year_of(call.common.as_of);
  return {.first = make_day(first_year, 1, 1), .last = call.common.as_of};
}

LayoutRequest workbook_request(const Call& call, Reader& reader, const Layout& workbook) {
  const auto annuality = call.maybe_integer("--annuality");
  const bool needed = std::ranges::find(workbook.needs, "annuality") != workbook.needs.end();
  if (needed && !annuality)
    throw Error(Fault::usage, "\"" + workbook.key + "\" chiede un'annualità", "per esempio --annuality 2024");
  if (annuality && !needed)
    throw Error(Fault::usage,
                "\"" + workbook.key + "\" è di tutte le annualità: --annuality non si può usare",
                "toglila; --as-of dice fino a quando");
  if (annuality && (*annuality < first_year_possible || *annuality > last_possible))
    throw Error(Fault::usage, "--annuality: " + std::to_string(*annuality) + " non è un anno",
                "per esempio --annuality 2024");
  return {.period = period_of(call, workbook, annuality),
          .as_of = call.common.as_of,
          .annuality = annuality,
          .only = narrowed_by(call, reader)};
}

/// A page without its head is refused; a workbook still has its form: it says what it lacks, in its notes
/// too.
void warn_of_missing_head(Call& call, Reader& reader, Layout& workbook, const LayoutRequest& request) {
  if (workbook.head.empty() || workbook.no_head.empty()) return;
  const Dataset head = dataset_named(reader.data(), workbook.head);
  if (!reader.all(head, scope_of(request)).empty()) return;
  const Marks marks(request);
  warn(call, marks.fill(workbook.no_head.front()), marks.fill(workbook.no_head.back()));
  workbook.notes.insert(workbook.notes.begin(), workbook.no_head.front());
  workbook.no_head.clear();
}

/// All there is where records are named; else the year of the day asked, as for a workbook.
Period flow_period(const Call& call) {
  if (const auto typed = call.maybe_period("--period")) return *typed;
  if (call.given("--record")) return from_the_beginning(call.common.as_of);
  return {.first = make_day(year_of(call.common.as_of), 1, 1), .last = call.common.as_of};
}

/// Options of a flow say nothing of a workbook.
void refuse_flow_options(const Call& call) {
  for (const char* option : {"--cancel", "--record", "--sender", "--rejects", "--partial"})
    if (call.given(option))
      throw Error(Fault::usage, std::string(option) + " è di un flusso XML",
                  "per esempio povnet export siuss -o siuss.xml");
}

/// A flow sends what the law asks for, whole.
void refuse_workbook_options(const Call& call) {
  for (const char* option : {"--fund", "--ets", "--comune"})
    if (call.given(option))
      throw Error(Fault::usage, std::string(option) + " è di una cartella, non di un flusso XML",
                  "un flusso si restringe con --record");
}

int run_export(Call& call) {
  if (asks_for_flow(call)) {
    refuse_workbook_options(call);
    return run_flow(call, flow_period(call));
  }
  refuse_flow_options(call);
  Reading reading(call);
  Layout workbook = layout_named(reading.data(), LayoutKind::workbook, call.text("NOME"));
  const LayoutRequest request = workbook_request(call, reading.reader(), workbook);
  warn_of_missing_head(call, reading.reader(), workbook, request);
  Document document = layout_document(reading.reader(), workbook, request);
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
  run.leaves_house = true;
  run.shows_persons = true;
  run.operands = {{"NOME", "la cartella, per esempio multifondo o qsfp"}};
  run.options = {{.name = "--annuality", .value = "ANNO", .help = "l'annualità del fondo"},
                 {.name = "--period",
                  .value = "PERIODO",
                  .help = "se manca, dall'inizio dell'annualità (o dell'anno) a --as-of"},
                 fund_option(),
                 ets_option(),
                 comune_option(),
                 {.name = "--cancel", .value = "", .help = "di un flusso XML: cancella ciò che fu inviato"},
                 {.name = "--record",
                  .value = "CODICE...",
                  .help = "di un flusso XML: solo queste registrazioni",
                  .many = true},
                 {.name = "--sender", .value = "ENTE", .help = "di un flusso XML: l'ente che invia"},
                 {.name = "--rejects",
                  .value = "FILE",
                  .help = "di un flusso XML: scrive lì ciò che non si può inviare, con motivo e rimedio"},
                 {.name = "--partial",
                  .value = "",
                  .help = "di un flusso XML: scrive ciò che si può inviare anche se altro non si può"}};
  run.output = ".xml";
  Command list{.room = "export",
               .verb = "list",
               .help = "le cartelle di lavoro, con il loro scopo",
               .run = run_export_list};
  return {std::move(run),           std::move(list),          export_letter_command(),
          export_fill_command(),    export_fields_command(),  export_lint_command(),
          export_dossier_command(), export_dataset_command(), export_package_command(),
          export_person_command(),  export_sent_command(),    export_confirm_command(),
          export_revoke_command()};
}

}  // namespace povnet
