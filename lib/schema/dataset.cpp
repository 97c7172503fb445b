#include "schema/dataset.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "schema/catalogue.h"

namespace povnet {
namespace {

constexpr std::array<std::pair<std::string_view, DataType>, 8> type_names{{{"text", DataType::text},
                                                                           {"integer", DataType::integer},
                                                                           {"money", DataType::money},
                                                                           {"minutes", DataType::minutes},
                                                                           {"day", DataType::day},
                                                                           {"share", DataType::share},
                                                                           {"decimal", DataType::decimal},
                                                                           {"flag", DataType::flag}}};

std::vector<std::string> keys_of(const std::vector<DatasetColumn>& columns) {
  std::vector<std::string> keys;
  for (const DatasetColumn& column : columns) keys.push_back(column.key);
  return keys;
}

void require_column(const Node& node, const Dataset& dataset, std::string_view key,
                    const std::string& named) {
  if (dataset.find(named)) return;
  const auto near = nearest(named, keys_of(dataset.columns));
  throw node.fault_at(key, "\"" + std::string(key) + "\" nomina la colonna \"" + named + "\", che non c'è",
                      near ? "forse \"" + *near + "\"" : "aggiungi una [[column]] con questa chiave");
}

void add_used(const DataFiles& data, const std::vector<std::string>& uses, std::vector<std::string>& known,
              std::string& with) {
  for (const std::string& name : uses) {
    if (std::ranges::find(known, name) != known.end()) continue;
    known.push_back(name);
    const Dataset used = dataset_named(data, name);
    add_used(data, used.uses, known, with);
    with += (with.empty() ? "WITH " : ",\n") + name + " AS (\n" + used.sql + "\n)";
  }
}

}  // namespace

DataType read_data_type(const Node& node, std::string_view key) {
  const std::string name = node.text_or(key, "text");
  std::vector<std::string> known;
  for (const auto& [text, type] : type_names) {
    if (text == name) return type;
    known.emplace_back(text);
  }
  throw node.fault_at(key, "tipo sconosciuto \"" + name + "\"", "scegli fra " + join(known, ", "));
}

std::vector<DatasetColumn> read_dataset_columns(const Node& node) {
  std::vector<DatasetColumn> columns;
  for (const Node& entry : node.tables("column")) {
    columns.push_back({.key = entry.text("key"),
                       .label = entry.text("label"),
                       .type = read_data_type(entry, "type"),
                       .codes = entry.text_or("codes", ""),
                       .personal = entry.flag("personal"),
                       .bands = entry.text_or("bands", "")});
    entry.done();
    const auto same = [&columns](const DatasetColumn& column) { return column.key == columns.back().key; };
    if (std::ranges::count_if(columns, same) > 1)
      throw entry.fault_at("key", "la colonna \"" + columns.back().key + "\" c'è due volte");
  }
  return columns;
}

std::optional<std::size_t> Dataset::find(std::string_view column) const {
  const auto at = std::ranges::find(columns, column, &DatasetColumn::key);
  if (at == columns.end()) return std::nullopt;
  return static_cast<std::size_t>(at - columns.begin());
}

Dataset read_dataset(const DataFile& file) {
  const Node node = Node::parse(file);
  Dataset dataset{.key = stem_of(file),
                  .path = file.path,
                  .replaced = file.replaced,
                  .label = node.text("label"),
                  .grain = node.text("grain"),
                  .record = node.text("record"),
                  .day = node.text_or("day", ""),
                  .order = node.texts("order"),
                  .parameters = node.texts("parameters"),
                  .single = node.flag("single"),
                  .rare = node.flag("rare"),
                  .uses = node.texts("uses"),
                  .columns = read_dataset_columns(node),
                  .sql = std::string(trim(sql_of(file)))};
  node.maybe_text("requirement");
  node.done();
  require_column(node, dataset, "record", dataset.record);
  if (!dataset.day.empty()) require_column(node, dataset, "day", dataset.day);
  if (dataset.order.empty()) throw node.fault("manca \"order\"", "elenca le colonne che ordinano le righe");
  for (const std::string& column : dataset.order)
    require_column(node, dataset, "order", column.starts_with('-') ? column.substr(1) : column);
  if (dataset.sql.ends_with(';')) dataset.sql.pop_back();
  return dataset;
}

std::string with_datasets(const DataFiles& data, const std::vector<std::string>& uses,
                          const std::string& sql) {
  std::vector<std::string> known;
  std::string with;
  add_used(data, uses, known, with);
  return with.empty() ? sql : with + "\nSELECT * FROM (\n" + sql + "\n)";
}

Dataset dataset_named(const DataFiles& data, std::string_view name) {
  return read_dataset(required_file(data, "schemas/datasets", name, "un dataset"));
}

}  // namespace povnet
