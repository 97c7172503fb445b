#include "report/layout_table.h"

#include <algorithm>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "document/formula.h"
#include "report/dataset_table.h"
#include "report/tally.h"

namespace povnet {
namespace {

std::vector<std::string> labels_of(Reader& reader, const std::string& code_list) {
  std::vector<std::string> labels;
  if (code_list.empty()) return labels;
  for (const std::string& code : reader.codes(code_list)) labels.push_back(reader.labels(code_list).at(code));
  return labels;
}

/// A column of the table and, where it has one, its place in the dataset.
struct Bound {
  Column column;
  std::optional<std::size_t> from;
  bool repeated = false;
};

std::optional<std::int64_t> number_of(const std::string& text, Kind kind) {
  switch (kind) {
    case Kind::day: {
      const auto day = parse_day(text);
      return day ? std::optional(std::int64_t{day->time_since_epoch().count()}) : std::nullopt;
    }
    case Kind::minutes:
      return parse_minutes(text);
    case Kind::integer:
      return parse_integer(text);
    case Kind::text:
      return std::nullopt;
    default:
      return parse_decimal(text, 2);
  }
}

/// The bound of what may be typed, as the column's kind is written: "{as_of}", "0", "1.000,00", "7:30".
std::optional<Cell> least_of(const LayoutColumn& plan, Kind kind, const Marks& marks) {
  if (plan.at_least.empty()) return std::nullopt;
  const std::string text = marks.fill(plan.at_least);
  const auto number = number_of(text, kind);
  if (!number)
    throw Error(Fault::input, plan.place + "at_least: \"" + text + "\" non è un valore di questa colonna",
                "scrivi un giorno, per esempio {as_of}, o un numero");
  return Cell::of(kind, *number);
}

Bound bound(Reader& reader, const Dataset& dataset, const LayoutColumn& plan, const Marks& marks) {
  Bound result;
  result.from = dataset.find(plan.key);
  if (plan.from_dataset) result.from = place_in(dataset, plan.key, plan.place);
  if (result.from) result.column = column_of(dataset.columns[*result.from]);
  if (!plan.from_dataset) result.column = {.key = plan.key, .label = {}, .kind = kind_of(plan.type)};
  if (!plan.label.empty()) result.column.label = marks.fill(plan.label);
  result.column.formula = plan.formula;
  result.column.total = plan.total;
  result.column.input = plan.input;
  result.column.at_least = least_of(plan, result.column.kind, marks);
  result.repeated = plan.repeated;
  result.column.choices = labels_of(reader, plan.choices);
  result.column.width = plan.width;
  return result;
}

std::vector<Bound> bound_columns(Reader& reader, const Dataset& dataset, const LayoutBlock& block,
                                 const Marks& marks) {
  std::vector<Bound> columns;
  for (const LayoutColumn& plan : block.columns) columns.push_back(bound(reader, dataset, plan, marks));
  if (!columns.empty()) return columns;
  for (std::size_t i = 0; i < dataset.columns.size(); ++i)
    columns.push_back({.column = column_of(dataset.columns[i]), .from = i});
  return columns;
}

std::vector<std::size_t> places_of(const std::vector<Bound>& bounds) {
  std::vector<std::size_t> places;
  for (const Bound& each : bounds)
    if (each.from) places.push_back(*each.from);
  return places;
}

struct WantedValues {
  std::size_t column;
  std::vector<std::string> any_of;
};

std::vector<WantedValues> filters_of(const Dataset& dataset, const LayoutBlock& block, const Marks& marks) {
  std::vector<WantedValues> filters;
  for (const auto& [column, values] : block.where) {
    WantedValues kept{.column = columns_named(dataset, {column}).front(), .any_of = {}};
    for (const Marked& value : values) kept.any_of.push_back(marks.fill(value));
    filters.push_back(std::move(kept));
  }
  return filters;
}

bool keeps(const std::vector<WantedValues>& filters, const Values& row) {
  return std::ranges::all_of(filters, [&row](const WantedValues& kept) {
    return std::ranges::find(kept.any_of, as_text(row[kept.column])) != kept.any_of.end();
  });
}

/// What every row says alike; nothing where they differ.
Cell common_value(const std::vector<Row>& rows, std::size_t column, Kind kind) {
  const auto same = [&](const Row& row) { return row[column] == rows.front()[column]; };
  return !rows.empty() && std::ranges::all_of(rows, same) ? rows.front()[column] : Cell::none(kind);
}

/// Sums under the columns with `total`, what the rows repeat, and formulas of these where a formula column is
/// not added up.
Row totals_of(const std::vector<Bound>& bounds, const std::vector<Column>& columns,
              const std::vector<Row>& rows, const std::vector<std::optional<Formula>>& formulas) {
  Row totals = sums_of(columns, rows, "Totale");
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (bounds[i].repeated) totals[i] = common_value(rows, i, columns[i].kind);
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (formulas[i] && !columns[i].total) totals[i] = formulas[i]->evaluate(totals, columns[i].kind);
  return totals;
}

}  // namespace

std::size_t place_in(const Dataset& dataset, const std::string& column, const std::string& place) {
  if (const auto at = dataset.find(column)) return *at;
  std::vector<std::string> known;
  for (const DatasetColumn& each : dataset.columns) known.push_back(each.key);
  const auto meant = nearest(column, known);
  throw Error(Fault::input,
              place + "nel dataset \"" + dataset.key + "\" non c'è la colonna \"" + column + "\"",
              meant ? "forse \"" + *meant + "\""
                    : "se non è del dataset, dalle un \"type\" e una \"formula\" o \"input\"");
}

std::optional<Table> layout_table(Reader& reader, const LayoutBlock& block, const Marks& marks,
                                  const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), block.dataset);
  const std::vector<Bound> bounds = bound_columns(reader, dataset, block, marks);
  const std::vector<WantedValues> filters = filters_of(dataset, block, marks);
  Table table{.key = block.key, .title = marks.fill(block.title), .columns = {}, .rows = {}};
  if (!block.if_empty.empty()) table.if_empty = block.if_empty;
  for (const Bound& each : bounds) table.columns.push_back(each.column);
  const auto formulas = formulas_of(table.columns);
  const auto source = reader.rows(dataset, scope, block.order.empty() ? dataset.order : block.order);
  std::vector<Row> rows;
  for (Values values; source->next(values);) {
    if (!keeps(filters, values)) continue;
    Row row;
    for (const Bound& each : bounds)
      row.push_back(each.from ? cell_of(reader, dataset.columns[*each.from], values[*each.from])
                              : Cell::none(each.column.kind));
    // A record may have nothing to say in the few columns of a page.
    if (block.hide_if_empty && std::ranges::all_of(row, &Cell::empty)) continue;
    fill_formulas(formulas, table.columns, row);
    rows.push_back(std::move(row));
  }
  if (rows.empty() && block.hide_if_empty) return std::nullopt;
  if (!rows.empty()) reader.note_shown(dataset, *source, places_of(bounds));
  if (std::ranges::any_of(table.columns, &Column::total))
    table.totals = totals_of(bounds, table.columns, rows, formulas);
  table.rows = rows_of(std::move(rows));
  return table;
}

}  // namespace povnet
