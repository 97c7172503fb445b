#include "report/explain.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "report/dataset_table.h"
#include "report/grid.h"
#include "report/narrowed.h"
#include "report/notes.h"
#include "report/report_document.h"

namespace povnet {
namespace {

/// Where the rows behind one cell are looked for.
struct Search {
  const std::vector<Axis>& axes;
  Path path;
  Scope scope;
};

std::optional<std::size_t> place_of(const Axis& axis, const std::string& name) {
  if (!axis.dimension.subtotal.empty() && fold(axis.dimension.subtotal) == fold(name)) return members_only;
  return axis.members.find(name);
}

Path path_of(const std::vector<Axis>& axes, const std::vector<std::string>& rows) {
  Path path;
  if (rows.size() == 1 && fold(rows.front()) == fold(total_label)) return path;
  if (rows.size() > axes.size())
    throw Error(Fault::usage, "la cella ha più righe che dimensioni: scrivi RIGA/COLONNA");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto place = place_of(axes[i], rows[i]);
    if (!place) {
      std::vector<std::string> known{std::string(total_label), axes[i].dimension.subtotal};
      for (std::size_t member = 0; member <= axes[i].members.unknown(); ++member)
        known.push_back(axes[i].members.label(member));
      const auto near = nearest(rows[i], known);
      throw Error(Fault::usage, "non c'è la riga \"" + rows[i] + "\"", near ? "forse \"" + *near + "\"" : "");
    }
    path.push_back(*place);
  }
  return path;
}

/// The rows of the measure's dataset that its cell counts, in the dataset's order.
std::vector<Values> rows_behind(Reader& reader, const Measure& measure, const Dataset& dataset,
                                const Search& search) {
  const Placing placing(dataset, search.axes);
  const Counting counting(measure, dataset);
  std::vector<Values> rows;
  reader.each(dataset, search.scope, dataset.order, [&](const Values& row) {
    if (counting.counts(row) && placing.belongs(placing.of(row), search.path)) rows.push_back(row);
  });
  return rows;
}

Table table_of_rows(Reader& reader, const Dataset& dataset, const std::vector<Values>& rows,
                    const Measure& measure) {
  Table table{.key = dataset.key, .title = dataset.label, .columns = {}, .rows = {}};
  for (const DatasetColumn& column : dataset.columns) {
    table.columns.push_back(column_of(column));
    table.columns.back().total = measure.count == Measure::Count::sum && column.key == measure.column;
  }
  std::vector<Row> shown;
  for (const Values& values : rows) {
    Row row;
    for (std::size_t i = 0; i < values.size(); ++i)
      row.push_back(cell_of(reader, dataset.columns[i], values[i]));
    shown.push_back(std::move(row));
  }
  if (measure.count == Measure::Count::sum) table.totals = sums_of(table.columns, shown, total_label);
  table.rows = rows_of(std::move(shown));
  return table;
}

/// One row for each distinct value, in the order in which they first appear.
Table table_of_distinct(const Dataset& dataset, const std::vector<Values>& rows, const Measure& measure) {
  const std::size_t counted = *dataset.find(measure.column);
  const std::size_t record = *dataset.find(dataset.record);
  std::vector<std::string> order;
  std::map<std::string, std::vector<std::string>> records;
  for (const Values& row : rows) {
    if (is_null(row[counted])) continue;
    const std::string value = as_text(row[counted]);
    if (!records.contains(value)) order.push_back(value);
    records[value].push_back(as_text(row[record]));
  }
  std::ranges::sort(order);
  std::vector<Row> shown;
  for (const std::string& value : order)
    shown.push_back({Cell::of(value),
                     Cell::of(Kind::integer, static_cast<std::int64_t>(records[value].size())),
                     Cell::of(join(records[value], " "))});
  return {.key = measure.key,
          .title = measure.label,
          .columns = {{.key = measure.column, .label = dataset.columns[counted].label},
                      {.key = "records", .label = "Righe", .kind = Kind::integer},
                      {.key = dataset.record, .label = dataset.columns[record].label}},
          .rows = rows_of(std::move(shown))};
}

/// How many there are, to be held against the number in the cell.
std::string count_of(const Dataset& dataset, const std::vector<Values>& rows, const Measure& measure) {
  if (measure.count != Measure::Count::distinct) return "Righe: " + std::to_string(rows.size());
  std::set<std::string> values;
  for (const Values& row : rows)
    if (const Value& value = row[*dataset.find(measure.column)]; !is_null(value))
      values.insert(as_text(value));
  return "Valori distinti: " + std::to_string(values.size()) + ", in righe: " + std::to_string(rows.size());
}

void add_measure(Reader& reader, const Measure& measure, const Search& search, Sheet& sheet) {
  if (measure.count == Measure::Count::ratio) {
    add_measure(reader, measure_named(reader.data(), measure.numerator), search, sheet);
    add_measure(reader, measure_named(reader.data(), measure.denominator), search, sheet);
    return;
  }
  const Dataset dataset = dataset_named(reader.data(), measure.dataset);
  const std::vector<Values> rows = rows_behind(reader, measure, dataset, search);
  sheet.blocks.emplace_back(
      Paragraph{measure.label + ": " + measure.definition + "\n" + count_of(dataset, rows, measure)});
  sheet.blocks.emplace_back(measure.count == Measure::Count::distinct
                                ? table_of_distinct(dataset, rows, measure)
                                : table_of_rows(reader, dataset, rows, measure));
}

std::optional<Measure> measure_meant(const DataFiles& data, const ReportTable& table,
                                     const std::string& name) {
  for (const std::string& key : table.columns) {
    Measure measure = measure_named(data, key);
    if (key == name || fold(measure.label) == fold(name)) return measure;
  }
  return std::nullopt;
}

/// A table's measure, and what its rows divide by.
struct FoundCell {
  Measure measure;
  std::vector<Axis> axes;
};

bool has_rows(const std::vector<Axis>& axes, const std::vector<std::string>& rows) {
  if (rows.size() == 1 && fold(rows.front()) == fold(total_label)) return true;
  if (rows.size() > axes.size()) return false;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (!place_of(axes[i], rows[i])) return false;
  return true;
}

/// The first table with this column and these rows; without such rows the first with the column, which says
/// what is near.
FoundCell find_cell(Reader& reader, const Report& report, const ReportRequest& request, const CellName& cell,
                    const Scope& scope) {
  std::optional<FoundCell> found;
  std::vector<std::string> known;
  for (const ReportTable& table : report.tables) {
    if (!table.dataset.empty()) continue;
    known.insert(known.end(), table.columns.begin(), table.columns.end());
    const auto measure = measure_meant(reader.data(), table, cell.column);
    if (!measure) continue;
    FoundCell here{.measure = *measure, .axes = load_axes(reader, dimensions_of(table, request.by), scope)};
    if (has_rows(here.axes, cell.rows)) return here;
    if (!found) found = std::move(here);
  }
  if (found) return *found;
  const auto near = nearest(cell.column, known);
  throw Error(Fault::usage, "non c'è la colonna \"" + cell.column + "\"",
              near ? "forse \"" + *near + "\"" : "colonne: " + join(known, ", "));
}

Document explain_measure(Reader& reader, const Measure& measure, const Search& search,
                         const std::string& title) {
  Document document{.key = "explain", .title = title, .sheets = {}, .notes = {}};
  Sheet sheet{.name = "Righe", .blocks = {}, .landscape = true};
  add_measure(reader, measure, search, sheet);
  document.sheets.push_back(std::move(sheet));
  return document;
}

}  // namespace

CellName parse_cell(std::string_view text) {
  std::vector<std::string> parts = split(text, "/");
  if (parts.size() < 2 ||
      std::ranges::any_of(parts, [](const std::string& part) { return trim(part).empty(); }))
    throw Error(Fault::usage, "--cell: \"" + std::string(text) + "\" non è una cella",
                "scrivi RIGA/COLONNA, per esempio Melzo/contacts o Totale/persons");
  CellName cell{.rows = {}, .column = parts.back()};
  cell.rows.assign(parts.begin(), parts.end() - 1);
  return cell;
}

Document explain_cell(Reader& reader, const Report& report, const ReportRequest& request,
                      const CellName& cell) {
  require_narrowable(reader.data(), report, request);
  const Scope scope = scope_of(request);
  const FoundCell found = find_cell(reader, report, request, cell, scope);
  const Search search{.axes = found.axes, .path = path_of(found.axes, cell.rows), .scope = scope};
  Document document =
      explain_measure(reader, found.measure, search,
                      report.title + ": " + join(cell.rows, "/") + " / " + found.measure.label);
  document.as_of = request.as_of;
  document.notes = notes_of(reader, request.as_of);
  return document;
}

}  // namespace povnet
