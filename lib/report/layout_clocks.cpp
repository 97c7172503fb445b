#include "report/layout_clocks.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/clocks.h"
#include "report/tally.h"
#include "store/record_code.h"

namespace povnet {
namespace {

std::optional<std::int64_t> number_in(const Scope& scope, const std::string& name) {
  const auto at = scope.named.find(name);
  if (at == scope.named.end()) return std::nullopt;
  const auto* number = std::get_if<std::int64_t>(&at->second);
  return number ? std::optional(*number) : std::nullopt;
}

DueQuestion question_of(Reader& reader, const LayoutBlock& block, const Scope& scope) {
  DueQuestion question{.on = scope.as_of, .all = block.all};
  if (const auto staff = number_in(scope, ":staff"))
    question.staff = code_of(reader.db(), {.table = "staff", .id = *staff});
  if (const auto record = number_in(scope, ":record"))
    question.about = RecordRef{.table = as_text(scope.named.at(":register")), .id = *record};
  return question;
}

std::vector<DueTerm> terms_of(Reader& reader, const LayoutBlock& block, const Scope& scope) {
  DueQuestion question = question_of(reader, block, scope);
  if (block.areas.empty()) return due_terms(reader, question);
  std::vector<DueTerm> all;
  for (const std::string& area : block.areas) {
    question.area = area;
    std::ranges::move(due_terms(reader, question), std::back_inserter(all));
  }
  return all;
}

std::size_t place_of(const Table& table, const LayoutColumn& plan) {
  const auto at = std::ranges::find(table.columns, plan.key, &Column::key);
  if (at != table.columns.end()) return static_cast<std::size_t>(at - table.columns.begin());
  std::vector<std::string> known;
  for (const Column& column : table.columns) known.push_back(column.key);
  const auto near = nearest(plan.key, known);
  throw Error(Fault::input, plan.place + "i termini non hanno la colonna \"" + plan.key + "\"",
              near ? "forse \"" + *near + "\"" : "");
}

/// Only the columns that the block names, in its order.
Table narrowed(Table table, const LayoutBlock& block, const Marks& marks) {
  if (block.columns.empty()) return table;
  std::vector<std::size_t> places;
  std::vector<Column> columns;
  for (const LayoutColumn& plan : block.columns) {
    places.push_back(place_of(table, plan));
    columns.push_back(table.columns[places.back()]);
    columns.back().aside = false;
    if (!plan.label.empty()) columns.back().label = marks.fill(plan.label);
  }
  std::vector<Row> rows;
  for (Row row; table.rows(row);) {
    Row kept;
    for (const std::size_t place : places) kept.push_back(row[place]);
    rows.push_back(std::move(kept));
  }
  table.columns = std::move(columns);
  table.rows = rows_of(std::move(rows));
  return table;
}

}  // namespace

std::optional<Table> layout_clocks(Reader& reader, const LayoutBlock& block, const Marks& marks,
                                   const Scope& scope) {
  const std::vector<DueTerm> due = terms_of(reader, block, scope);
  if (due.empty() && block.hide_if_empty) return std::nullopt;
  Table table = narrowed(clocks_table(due), block, marks);
  table.key = block.key;
  table.title = marks.fill(block.title);
  if (!block.if_empty.empty()) table.if_empty = block.if_empty;
  return table;
}

std::vector<std::string> notes_on_clocks(Reader& reader, const Layout& layout, const Scope& scope) {
  for (const LayoutSheet& sheet : layout.sheets)
    for (const LayoutBlock& block : sheet.blocks) {
      if (block.kind != LayoutBlock::Kind::clocks) continue;
      const std::size_t missing = missing_rules(reader, question_of(reader, block, scope)).size();
      if (missing == 0) return {};
      return {"Per il " + italian(scope.as_of) + " mancano i valori di " + std::to_string(missing) +
              " parametri: sui termini non ci si può fidare; povnet plan due li nomina"};
    }
  return {};
}

}  // namespace povnet
