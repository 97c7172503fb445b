#include "report/diff.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/diff_rows.h"
#include "report/grid.h"

namespace povnet {
namespace {

Error not_comparable(const std::string& why) { return {Fault::usage, "non si possono confrontare: " + why}; }

std::vector<std::string> keys_of(const std::vector<FrozenColumn>& columns) {
  std::vector<std::string> keys;
  for (const FrozenColumn& column : columns) keys.push_back(column.key);
  return keys;
}

std::vector<std::string> measures_of(const FrozenTable& table) {
  std::vector<std::string> measures;
  for (const FrozenRows& rows : table.counted)
    for (const FrozenMeasure& measure : rows.measures) measures.push_back(measure.key);
  return measures;
}

void require_same_table(const FrozenTable& before, const FrozenTable& after) {
  const std::string title = "\"" + before.title + "\"";
  if (before.key != after.key || keys_of(before.columns) != keys_of(after.columns))
    throw not_comparable("il rapporto non ha più le stesse tabelle e colonne");
  if (before.counted.size() != after.counted.size() || measures_of(before) != measures_of(after))
    throw not_comparable("" + title + " si conta ora su altri dati");
  if (before.dimensions != after.dimensions)
    throw not_comparable(title + " ha righe per " + join(before.dimensions, ", ") + ", l'altro per " +
                         join(after.dimensions, ", "));
}

void require_same_shape(const FrozenReport& before, const FrozenReport& after) {
  if (before.report != after.report)
    throw not_comparable("uno è il rapporto \"" + before.report + "\", l'altro \"" + after.report + "\"");
  if (before.request.only != after.request.only)
    throw not_comparable("sono ristretti a cose diverse (--comune, --ets, --line, --where)");
  if (before.tables.size() != after.tables.size())
    throw not_comparable("il rapporto non ha più lo stesso numero di tabelle");
  for (std::size_t i = 0; i < before.tables.size(); ++i)
    require_same_table(before.tables[i], after.tables[i]);
}

using Labels = std::vector<std::string>;

/// The lines of both, those that only one has included.
std::vector<Labels> lines_of(const FrozenTable& before, const FrozenTable& after) {
  std::vector<Labels> lines;
  for (const FrozenTable* table : {&after, &before})
    for (const FrozenLine& line : table->lines)
      if (std::ranges::find(lines, line.labels) == lines.end()) lines.push_back(line.labels);
  return lines;
}

Cell cell_at(const FrozenTable& table, const Labels& labels, std::size_t column) {
  const auto line = std::ranges::find(table.lines, labels, &FrozenLine::labels);
  return line == table.lines.end() ? Cell::none(table.columns[column].kind) : line->cells[column];
}

std::vector<DiffRows> rows_of_tables(const FrozenTable& before, const FrozenTable& after) {
  std::vector<DiffRows> rows;
  for (std::size_t i = 0; i < std::min(before.counted.size(), after.counted.size()); ++i)
    rows.push_back(differing_rows(before.counted[i], after.counted[i]));
  return rows;
}

std::vector<DiffCell> cells_of(const FrozenTable& before, const FrozenTable& after) {
  const std::vector<DiffRows> rows = rows_of_tables(before, after);
  std::vector<DiffCell> cells;
  for (const Labels& labels : lines_of(before, after))
    for (std::size_t i = 0; i < after.columns.size(); ++i) {
      const FrozenColumn& column = after.columns[i];
      cells.push_back({.table = after.title,
                       .labels = labels,
                       .column = column.key,
                       .label = column.label,
                       .kind = column.kind,
                       .before = cell_at(before, labels, i),
                       .after = cell_at(after, labels, i),
                       .records = differences(rows, column, labels, after.subtotal)});
    }
  return cells;
}

bool is_named(const DiffCell& cell, const CellName& name) {
  if (fold(cell.column) != fold(name.column) && fold(cell.label) != fold(name.column)) return false;
  if (cell.labels.empty()) return name.rows.size() == 1 && fold(name.rows.front()) == fold(total_label);
  return std::ranges::equal(cell.labels, name.rows, {}, fold, fold);
}

Error no_such_cell(const std::vector<DiffCell>& cells, const CellName& name) {
  std::vector<std::string> known;
  for (const DiffCell& cell : cells)
    known.push_back((cell.labels.empty() ? std::string(total_label) : join(cell.labels, "/")) + "/" +
                    cell.column);
  const std::string asked = join(name.rows, "/") + "/" + name.column;
  const auto near = nearest(asked, known);
  return {Fault::usage, "non c'è la cella \"" + asked + "\"",
          near ? "forse \"" + *near + "\"" : "le celle sono come " + known.back()};
}

}  // namespace

std::size_t DiffCell::count(DiffRecord::Change change) const {
  return static_cast<std::size_t>(std::ranges::count(records, change, &DiffRecord::change));
}

std::size_t DiffCell::corrected() const {
  return static_cast<std::size_t>(std::ranges::count(records, true, &DiffRecord::corrected));
}

std::vector<DiffCell> diff(const FrozenReport& before, const FrozenReport& after) {
  require_same_shape(before, after);
  std::vector<DiffCell> all;
  for (std::size_t i = 0; i < before.tables.size(); ++i)
    for (DiffCell& cell : cells_of(before.tables[i], after.tables[i]))
      if (cell.before != cell.after || !cell.records.empty()) all.push_back(std::move(cell));
  return all;
}

DiffCell diff_cell(const FrozenReport& before, const FrozenReport& after, const CellName& name) {
  require_same_shape(before, after);
  std::vector<DiffCell> all;
  for (std::size_t i = 0; i < before.tables.size(); ++i)
    for (DiffCell& cell : cells_of(before.tables[i], after.tables[i])) {
      if (is_named(cell, name)) return std::move(cell);
      all.push_back(std::move(cell));
    }
  throw no_such_cell(all, name);
}

}  // namespace povnet
