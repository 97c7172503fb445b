#include <fmt/format.h>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/frozen_copy.h"
#include "cmd/reading.h"
#include "cmd/report.h"
#include "cmd/report_request.h"
#include "cmd/writing.h"
#include "package/packed.h"
#include "report/dataset_table.h"
#include "report/used_rows.h"
#include "store/frozen_reports.h"
#include "store/seal.h"

namespace povnet {
namespace {

std::string narrowed_lines(const ReportRequest& request) {
  std::vector<std::string> lines;
  for (const auto& [column, value] : request.only) lines.push_back(column + "=" + value);
  return join(lines, "\n");
}

/// The report as it comes out, and what is behind it.
std::string frozen_bytes(Reader& reader, const Report& report, const ReportRequest& request) {
  Document document = report_document(reader, report, request);
  FrozenReport frozen = freeze(reader, report, request);
  return packed(pack_frozen(document, frozen));
}

int run_freeze(Call& call) {
  const std::string title = squeeze(call.maybe("--title").value_or(""));
  if (title.empty())
    throw Error(Fault::usage, "manca --title", "un titolo da riconoscere: \"Cabina di ottobre\"");
  make_writable(call);
  Reading reading(call, true);
  Reader& reader = reading.reader();
  const Report named = report_named(reading.data(), call.text("NOME"));
  const ReportRequest request = request_of(call, reader, named);
  const Report report = without_persons(reader.db(), reading.data(), named, scope_of(request));
  FrozenCopy copy{.title = title,
                  .report = report.key,
                  .period = request.period,
                  .as_of = request.as_of,
                  .dimension = request.by,
                  .narrowed = narrowed_lines(request),
                  .head = printed_head(reader.db()),
                  .bytes = frozen_bytes(reader, report, request)};
  copy.codes = used_rows(reader).codes;
  copy.tables = reader.basis().tables;
  CaseFile file = open_to_write(call, reading.data());
  const Act act = act_of(call, "report freeze");
  Transaction tx(file, act);
  const std::string code = keep_frozen(tx, copy, act);
  settle(call, tx);
  say(call, call.common.dry_run ? "prova: niente è stato conservato"
                                : fmt::format("{}: copia di \"{}\"", code, report.key));
  return 0;
}

int run_frozen(Call& call) {
  if (call.given("CODICE")) {
    FrozenOnFile copy = frozen_on_file(call, call.text("CODICE"));
    Reading reading(call);
    present_counted(call, reading.reader(), "report frozen " + copy.kept.code, std::move(copy.document));
    return 0;
  }
  Reading reading(call);
  Table table = dataset_table(
      reading.reader(),
      {.key = "frozen_reports", .title = {}, .rows = {}, .dataset = "frozen_reports", .columns = {}},
      {.as_of = call.common.as_of});
  table.if_empty = "nessun rapporto congelato: povnet report freeze NOME --title TITOLO";
  present(call, document_of(std::move(table)));
  return 0;
}

}  // namespace

Command report_freeze_command() {
  std::vector<Option> options = request_options();
  options.insert(options.begin(),
                 {.name = "--title", .value = "TITOLO", .help = "come si riconosce la copia"});
  return {.room = "report",
          .verb = "freeze",
          .help = "conserva un rapporto com'è, con le registrazioni dietro ogni casella",
          .operands = {{"NOME", "il rapporto"}},
          .options = std::move(options),
          .writes = true,
          .run = run_freeze};
}

Command report_frozen_command() {
  return {.room = "report",
          .verb = "frozen",
          .help = "i rapporti congelati; con il codice, il rapporto com'era",
          .operands = {{.name = "CODICE", .help = "una copia, per esempio RAP-000001", .required = false}},
          .shows_persons = true,
          .run = run_frozen};
}

}  // namespace povnet
