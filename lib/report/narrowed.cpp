#include "report/narrowed.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "report/members.h"
#include "report/narrow_options.h"
#include "schema/measure.h"

namespace povnet {
namespace {

/// The columns that have an option of their own, and how people call them.
std::vector<std::pair<std::string, std::string>> columns_asked() {
  std::vector<std::pair<std::string, std::string>> columns{{"line", "linea"}};
  for (const NarrowOption& option : narrow_options())
    columns.emplace_back(option.columns.front(), option.word);
  std::ranges::sort(columns);
  return columns;
}

/// What people call the column: its option, or its heading.
std::string word_of(const std::vector<Dataset>& datasets, const std::string& column) {
  for (const auto& [known, word] : columns_asked())
    if (known == column) return word;
  for (const Dataset& dataset : datasets)
    if (const auto at = dataset.find(column)) return lower(dataset.columns[*at].label);
  return "\"" + column + "\"";
}

std::string can_be_asked(const std::vector<Dataset>& datasets) {
  std::vector<std::string> words;
  for (const auto& [column, word] : columns_asked())
    if (std::ranges::all_of(
            datasets, [&name = column](const Dataset& dataset) { return dataset.find(name).has_value(); }))
      words.push_back(word);
  return words.empty() ? "questo rapporto non si può restringere"
                       : "questo rapporto si può restringere per " + join(words, ", ");
}

/// What people call the value: a member of the dimension over that column, or a code's label.
std::string label_of_value(Reader& reader, const std::vector<Dataset>& datasets, const std::string& column,
                           const std::string& value, const Scope& scope) {
  if (reader.data().find("schemas/dimensions", column + ".toml") != nullptr) {
    const Members members = Members::load(reader, dimension_named(reader.data(), column), scope);
    if (const auto place = members.find(value)) return members.label(*place);
  }
  for (const Dataset& dataset : datasets)
    if (const auto at = dataset.find(column)) return cell_of(reader, dataset.columns[*at], value).text;
  return value;
}

}  // namespace

std::vector<Dataset> datasets_of(const DataFiles& data, const Report& report) {
  std::set<std::string> names;
  const auto add_measure = [&](const auto& self, const std::string& name) -> void {
    const Measure measure = measure_named(data, name);
    if (measure.count != Measure::Count::ratio) {
      names.insert(measure.dataset);
      return;
    }
    self(self, measure.numerator);
    self(self, measure.denominator);
  };
  for (const ReportTable& table : report.tables) {
    if (!table.dataset.empty()) names.insert(table.dataset);
    for (const std::string& column : table.columns)
      if (table.dataset.empty()) add_measure(add_measure, column);
  }
  std::vector<Dataset> datasets;
  for (const std::string& name : names) datasets.push_back(dataset_named(data, name));
  return datasets;
}

std::string narrowed_line(Reader& reader, const Report& report, const ReportRequest& request) {
  const std::vector<Dataset> datasets = datasets_of(reader.data(), report);
  std::vector<std::string> parts;
  for (const auto& [column, value] : request.only)
    parts.push_back(word_of(datasets, column) + " " +
                    label_of_value(reader, datasets, column, value, scope_of(request)));
  return parts.empty() ? "" : "Solo: " + join(parts, "; ");
}

void require_narrowable(const DataFiles& data, const Report& report, const ReportRequest& request) {
  const std::vector<Dataset> datasets = datasets_of(data, report);
  for (const auto& [column, value] : request.only)
    for (const Dataset& dataset : datasets)
      if (!dataset.find(column))
        throw Error(Fault::usage,
                    "\"" + dataset.label + "\" non si può restringere per " + word_of(datasets, column),
                    can_be_asked(datasets));
}

}  // namespace povnet
