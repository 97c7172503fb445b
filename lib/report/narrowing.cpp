#include "report/narrowing.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/narrowed.h"
#include "report/resolve.h"
#include "report/tally.h"

namespace povnet {
namespace {

const DatasetColumn* column_meant(const Dataset& dataset, std::string_view text) {
  const std::string wanted = fold(text);
  const auto at = std::ranges::find_if(dataset.columns, [&](const DatasetColumn& column) {
    return fold(column.key) == wanted || fold(column.label) == wanted;
  });
  return at == dataset.columns.end() ? nullptr : &*at;
}

Error no_column(const std::vector<Dataset>& datasets, const std::string& name) {
  std::vector<std::string> known;
  for (const Dataset& dataset : datasets)
    for (const DatasetColumn& column : dataset.columns) known.insert(known.end(), {column.key, column.label});
  const auto near = nearest(name, known);
  return {Fault::usage, "--where: questo rapporto non ha la colonna \"" + name + "\"",
          near ? "forse \"" + *near + "\"" : "povnet report definition dice da dove vengono le colonne"};
}

/// The text that some row has, where it differs only in case and accents; else as typed: the answer is empty.
std::string as_written(Reader& reader, const Dataset& dataset, const Scope& scope, std::size_t column,
                       const std::string& text) {
  for (const Values& row : reader.all(dataset, scope))
    if (fold(as_text(row[column])) == fold(text)) return as_text(row[column]);
  return text;
}

std::string value_for(Reader& reader, const Dataset& dataset, const DatasetColumn& column, const Scope& scope,
                      const std::string& text) {
  if (!column.codes.empty()) return resolve_code(reader, column.codes, text);
  if (column.type == DataType::flag) return fold(text) == "si" || text == "1" ? "1" : "0";
  return as_written(reader, dataset, scope, *dataset.find(column.key), text);
}

}  // namespace

std::pair<std::string, std::string> narrowing(Reader& reader, const Report& report, const Scope& scope,
                                              const std::string& text) {
  const auto equals = text.find('=');
  if (equals == std::string::npos || equals == 0)
    throw Error(Fault::usage, "--where: \"" + text + "\" non è COLONNA=VALORE",
                "scrivi per esempio need=ECO.food");
  const std::string name = text.substr(0, equals);
  const std::vector<Dataset> datasets = datasets_of(reader.data(), report);
  for (const Dataset& dataset : datasets)
    if (const DatasetColumn* column = column_meant(dataset, name))
      return {column->key, value_for(reader, dataset, *column, scope, text.substr(equals + 1))};
  throw no_column(datasets, name);
}

}  // namespace povnet
