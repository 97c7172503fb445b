#include "report/layout_checks.h"

#include <algorithm>

#include "base/text.h"
#include "report/checking.h"

namespace povnet {
namespace {

std::string first_records(const std::vector<Found>& found) {
  constexpr std::size_t shown = 10;
  std::vector<std::string> records;
  for (std::size_t i = 0; i < found.size() && i < shown; ++i) records.push_back(found[i].record);
  return join(records, " ") + (found.size() > shown ? " ..." : "");
}

Row row_of(const Checked& checked) {
  const bool clean = checked.found.empty();
  return {Cell::of(checked.check.id),
          Cell::of(checked.check.title),
          Cell::of(join(checked.check.rules, ", ")),
          Cell::of(clean ? "a posto" : std::string(label_of(checked.severity))),
          Cell::of(Kind::integer, static_cast<std::int64_t>(checked.found.size())),
          Cell::of(clean ? "" : checked.check.remedy),
          Cell::of(first_records(checked.found))};
}

void add_rows(const Checked& checked, std::vector<Row>& rows) {
  for (const Found& found : checked.found)
    rows.push_back({Cell::of(checked.check.title), Cell::of(found.record), Cell::of(found.detail),
                    Cell::of(checked.check.remedy)});
}

/// Sheets that are cumulative hold lines of before the period: so must their checks.
Scope looked_at(const LayoutBlock& block, Scope scope) {
  if (block.all) scope.from = make_day(1900, 1, 1);
  return scope;
}

}  // namespace

Table checks_table(Reader& reader, const LayoutBlock& block, const Marks& marks, const Scope& scope,
                   bool on_subject) {
  const auto run = on_subject ? run_check_on_subject : run_check;
  std::vector<Row> rows;
  for (const std::string& id : block.checks)
    rows.push_back(row_of(run(reader, check_named(reader.data(), id), looked_at(block, scope))));
  return {.key = block.key,
          .title = marks.fill(block.title),
          .columns = {{.key = "check", .label = "Controllo"},
                      {.key = "title", .label = "Che cosa"},
                      {.key = "rules", .label = "Regole"},
                      {.key = "outcome", .label = "Esito"},
                      {.key = "records", .label = "Righe", .kind = Kind::integer},
                      {.key = "remedy", .label = "Che cosa fare"},
                      {.key = "first", .label = "Registrazioni"}},
          .rows = rows_of(std::move(rows))};
}

Table findings_table(Reader& reader, const LayoutBlock& block, const Marks& marks, const Scope& scope) {
  std::vector<Row> rows;
  for (const Check& check : all_checks(reader.data()))
    if (std::ranges::find(block.areas, check.area) != block.areas.end())
      add_rows(run_check_on_subject(reader, check, scope), rows);
  Table table{.key = block.key,
              .title = marks.fill(block.title),
              .columns = {{.key = "title", .label = "Che cosa"},
                          {.key = "record", .label = "Registrazione"},
                          {.key = "detail", .label = "Dettaglio"},
                          {.key = "remedy", .label = "Che cosa fare"}},
              .rows = rows_of(std::move(rows))};
  if (!block.if_empty.empty()) table.if_empty = block.if_empty;
  return table;
}

}  // namespace povnet
