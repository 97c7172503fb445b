#include "cmd/import_result.h"

#include <fmt/format.h>

#include "base/day.h"
#include "base/text.h"

namespace povnet {
namespace {

Table rows_table(const ImportResult& result) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < row_outcomes; ++i)
    rows.push_back({Cell::of(std::string(label_of(static_cast<RowOutcome>(i)))),
                    Cell::of(Kind::integer, result.rows[i])});
  return {.key = "rows",
          .title = "Righe del file",
          .columns = {{.key = "outcome", .label = "Esito"},
                      {.key = "rows", .label = "Righe", .kind = Kind::integer, .total = true}},
          .rows = rows_of(std::move(rows)),
          .totals = Row{Cell::of("in tutto"), Cell::of(Kind::integer, result.total())}};
}

Table registers_table(const ImportResult& result) {
  std::vector<Row> rows;
  for (const auto& [name, count] : result.registers)
    rows.push_back({Cell::of(name), Cell::of(Kind::integer, count.created),
                    Cell::of(Kind::integer, count.changed), Cell::of(Kind::integer, count.unchanged)});
  return {.key = "registers",
          .title = "Record per registro",
          .columns = {{.key = "register", .label = "Registro"},
                      {.key = "created", .label = "Nuovi", .kind = Kind::integer},
                      {.key = "changed", .label = "Cambiati", .kind = Kind::integer},
                      {.key = "unchanged", .label = "Trovati uguali", .kind = Kind::integer}},
          .rows = rows_of(std::move(rows))};
}

std::string words_for(const CodeList& kinds, const std::string& kind) {
  const Code* known = kinds.with_code(kind);
  return known ? known->label : kind;
}

Table reasons_table(const ImportResult& result, const CodeList& kinds) {
  std::vector<Row> rows;
  const auto add = [&](const std::string& what, const std::string& reason, std::int64_t count) {
    rows.push_back({Cell::of(what), Cell::of(reason), Cell::of(Kind::integer, count)});
  };
  for (const auto& [reason, count] : result.set_aside_by_rule) add("messe da parte", reason, count);
  for (const auto& [reason, count] : result.skipped_by_rule) add("saltate", reason, count);
  for (const auto& [kind, count] : result.findings) {
    add("segnalazioni", words_for(kinds, kind), count);
  }
  const auto add_codes = [&](const std::string& what, const auto& by_register) {
    for (const auto& [reg, codes] : by_register)
      add(fmt::format("{} ({})", what, reg), join(codes, " "), static_cast<std::int64_t>(codes.size()));
  };
  add_codes("non più nel file", result.withdrawn);
  if (const auto day = parse_iso_day(result.reference_day))
    add_codes("annullate dal " + italian(*day), result.cancelled);
  add_codes("di nuovo nel file", result.restored);
  if (result.late > 0)
    add("in un periodo chiuso", "povnet intake list late_change", static_cast<std::int64_t>(result.late));
  return {.key = "reasons",
          .title = "Perché",
          .columns = {{.key = "what", .label = "Che cosa"},
                      {.key = "reason", .label = "Motivo"},
                      {.key = "rows", .label = "Righe", .kind = Kind::integer}},
          .rows = rows_of(std::move(rows)),
          .totals = {},
          .if_empty = "niente da segnalare"};
}

std::string whether_written(const ImportRequest& request, const ImportResult& result) {
  if (result.kept) return "sì";
  if (result.total() == 0) return "no: il file non ha righe";
  if (request.dry_run) return "no: è una prova";
  return "no: ci sono righe respinte";
}

}  // namespace

Table findings_table(const std::vector<FoundRow>& found, const CodeList& kinds, std::size_t most,
                     const std::string& rest) {
  std::vector<Row> rows;
  for (const FoundRow& one : found) {
    if (rows.size() == most) break;
    rows.push_back({Cell::of(one.sheet), Cell::of(Kind::integer, one.line), Cell::of(one.column),
                    Cell::of(one.record), Cell::of(words_for(kinds, one.kind))});
  }
  const bool all = rows.size() == found.size();
  return {.key = "findings",
          .title = all ? "Segnalazioni"
                       : fmt::format("Segnalazioni: le prime {} di {}; {}", rows.size(), found.size(), rest),
          .columns = {{.key = "sheet", .label = "Foglio"},
                      {.key = "line", .label = "Riga", .kind = Kind::integer},
                      {.key = "column", .label = "Colonna"},
                      {.key = "record", .label = "Record"},
                      {.key = "what", .label = "Che cosa"}},
          .rows = rows_of(std::move(rows)),
          .totals = {},
          .if_empty = "nessuna segnalazione"};
}

Sheet import_sheet(const ImportRequest& request, const ImportResult& result, const std::string& source,
                   const CodeList& kinds, std::size_t most) {
  Sheet sheet{.name = request.file_name, .blocks = {}};
  Fields facts{.key = "import", .fields = {}};
  facts.fields = {{.key = "file", .label = "File", .value = Cell::of(request.file_name)},
                  {.key = "source", .label = "Fonte", .value = Cell::of(source)},
                  {.key = "written", .label = "Scritto", .value = Cell::of(whether_written(request, result))},
                  {.key = "batch",
                   .label = "Lotto",
                   .value = result.kept ? Cell::of(Kind::integer, result.batch) : Cell::none(Kind::integer)},
                  {.key = "reference_day", .label = "Dati al", .value = Cell::of(result.reference_day)}};
  sheet.blocks.emplace_back(std::move(facts));
  sheet.blocks.emplace_back(rows_table(result));
  sheet.blocks.emplace_back(registers_table(result));
  sheet.blocks.emplace_back(reasons_table(result, kinds));
  const std::string rest =
      result.kept ? fmt::format("tutte con povnet intake batches {}", result.batch) : "-v le dà tutte";
  if (!result.found.empty()) sheet.blocks.emplace_back(findings_table(result.found, kinds, most, rest));
  return sheet;
}

Sheet refused_sheet(const ImportRequest& request, const std::string& why) {
  Fields facts{.key = "import", .fields = {}};
  facts.fields = {{.key = "file", .label = "File", .value = Cell::of(request.file_name)},
                  {.key = "refused", .label = "Non letto", .value = Cell::of(why)}};
  return {.name = request.file_name, .blocks = {std::move(facts)}};
}

}  // namespace povnet
