#include "cmd/released_rows.h"

#include <algorithm>

#include "base/text.h"
#include "schema/person_registers.h"
#include "store/protected_records.h"

namespace povnet {
namespace {

std::string prefix_of_code(const Cell& cell) {
  if (cell.kind != Kind::text) return {};
  const std::size_t dash = cell.text.find('-');
  if (dash == std::string::npos || dash + 1 == cell.text.size()) return {};
  return std::all_of(cell.text.begin() + static_cast<std::ptrdiff_t>(dash) + 1, cell.text.end(), is_digit)
             ? cell.text.substr(0, dash)
             : "";
}

}  // namespace

ReleasedRows::ReleasedRows(const Call& call, Reader& reader, FormRequest request)
    : reader_(reader),
      identified_(request.identified),
      fields_(reader, std::move(request)),
      pseudonyms_(reader.db(), call.maybe("--recipient").value_or("")),
      prefixes_(person_prefixes(reader.data())),
      protected_(protected_records(reader.db(), call.common.as_of)) {}

Cell ReleasedRows::banded(const Cell& cell, const std::string& dimension) {
  if (cell.empty) return Cell::none();
  auto at = bands_.find(dimension);
  if (at == bands_.end()) {
    const Dimension bands = dimension_named(reader_.data(), dimension);
    at = bands_.emplace(dimension, Members::load(reader_, bands, {})).first;
  }
  return Cell::of(at->second.label(at->second.place(cell.number, "")));
}

Row ReleasedRows::told(const Row& row, const std::vector<DatasetColumn>& columns) {
  if (identified_) return row;
  Row result = row;
  for (std::size_t i = 0; i < result.size(); ++i)
    if (!columns[i].bands.empty())
      result[i] = banded(result[i], columns[i].bands);
    else if (prefixes_.contains(prefix_of_code(result[i])))
      result[i] = Cell::of(pseudonyms_.of(result[i].text));
  return result;
}

/// A number that leaves as its band is a text.
std::vector<DatasetColumn> ReleasedRows::columns(const std::string& dataset) {
  if (identified_) return dataset_named(reader_.data(), dataset).columns;
  std::vector<DatasetColumn> columns = fields_.columns_without_names(dataset);
  for (DatasetColumn& column : columns)
    if (!column.bands.empty()) {
      column.type = DataType::text;
      column.label += ", in fasce";
    }
  return columns;
}

bool ReleasedRows::admits(const Row& row) {
  const bool hidden = !identified_ && std::ranges::any_of(row, [this](const Cell& cell) {
    return cell.kind == Kind::text && protected_.contains(cell.text);
  });
  left_out_ += hidden ? 1 : 0;
  return !hidden;
}

Table ReleasedRows::table(const std::string& dataset) {
  Table table{.key = dataset, .title = "", .columns = {}, .rows = {}, .if_empty = "nessuna riga"};
  std::vector<std::string> keys;
  const std::vector<DatasetColumn> kept = columns(dataset);
  for (const DatasetColumn& column : kept) {
    keys.push_back(column.key);
    table.columns.push_back(column_of(column));
  }
  std::vector<Row> rows;
  fields_.records(
      dataset, keys, [this](const Row& row) { return admits(row); },
      [&](const Row& row) { rows.push_back(told(row, kept)); });
  table.rows = rows_of(std::move(rows));
  return table;
}

void ReleasedRows::describe(const std::string& dataset, std::vector<Row>& rows) {
  const Dataset described = dataset_named(reader_.data(), dataset);
  for (const DatasetColumn& column : columns(dataset))
    rows.push_back({Cell::of(dataset), Cell::of(described.label), Cell::of(described.grain),
                    Cell::of(column.key), Cell::of(column.label), Cell::of(column.codes)});
}

Option recipient_option() {
  return {.name = "--recipient",
          .value = "CHI",
          .help = "per chi è: gli pseudonimi di uno non sono quelli di un altro"};
}

}  // namespace povnet
