#include "report/used_rows.h"

#include <algorithm>

#include "base/text.h"
#include "report/tally.h"

namespace povnet {
namespace {

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  return '"' + replace_all(text, "\"", "\"\"") + '"';
}

std::string line_of(const std::vector<std::string>& fields) {
  std::vector<std::string> shown;
  for (const std::string& field : fields) shown.push_back(quoted(field));
  return join(shown, ",") + "\n";
}

void add_codes(const std::string& field, std::set<std::string>& codes) {
  for (const std::string& word : split(field, " "))
    if (looks_like_code(word)) codes.insert(word);
}

void add_dataset_rows(Reader& reader, const Dataset& dataset, const Scope& scope,
                      const std::unordered_set<std::string>& hidden, UsedRows& used) {
  std::vector<std::string> fields;
  for (const DatasetColumn& column : dataset.columns) fields.push_back(column.key);
  used.text += line_of(fields);
  reader.each(dataset, scope, dataset.order, [&](const Values& row) {
    fields.clear();
    for (const Value& value : row) fields.push_back(as_text(value));
    if (std::ranges::any_of(fields, [&](const std::string& field) { return hidden.contains(field); })) return;
    for (const std::string& field : fields) add_codes(field, used.codes);
    used.text += line_of(fields);
  });
}

/// The legal parameters that the datasets declare, with every value that they have had.
void add_legal_parameters(Reader& reader, UsedRows& used) {
  if (reader.basis().parameters.empty()) return;
  const std::vector<std::string> heading{"id",       "value",  "unit",     "valid_from",
                                         "valid_to", "source", "evidence", "verified"};
  used.text += "# parametri\n" + line_of(heading);
  for (const std::string& id : reader.basis().parameters) {
    Query query(reader.db(),
                "SELECT " + join(heading, ", ") + " FROM temp.parameter WHERE id = :id ORDER BY valid_from",
                "schemas/parameters", {{":id", id}});
    for (Values values; query.next(values);) {
      std::vector<std::string> fields;
      for (const Value& value : values) fields.push_back(as_text(value));
      used.text += line_of(fields);
    }
  }
}

/// A dataset that is used sees the same parameters; what narrows the rows of the other does not narrow it.
void ask_datasets_below(Reader& reader, const DatasetUse& use, std::map<std::string, DatasetUse>& asked) {
  Scope scope = use.scope;
  scope.only.clear();
  for (const auto& [column, value] : use.scope.only) scope.named.emplace(":" + column, value);
  for (const std::string& name : dataset_named(reader.data(), use.dataset).uses) {
    const DatasetUse below{name, scope};
    const auto same = [&](const auto& each) { return each.second.dataset == name; };
    if (std::ranges::any_of(asked, same)) continue;
    asked.emplace(name + " per " + use.dataset, below);
    ask_datasets_below(reader, below, asked);
  }
}

}  // namespace

bool looks_like_code(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == 0 || dash == std::string_view::npos || dash > 4 || text.size() < dash + 7) return false;
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto at = text.begin() + static_cast<std::ptrdiff_t>(dash);
  return std::all_of(text.begin(), at, is_upper) && std::all_of(at + 1, text.end(), is_digit);
}

UsedRows used_rows(Reader& reader, const std::unordered_set<std::string>& hidden) {
  std::map<std::string, DatasetUse> asked = reader.basis().used;
  for (const auto& [question, use] : reader.basis().used) ask_datasets_below(reader, use, asked);
  UsedRows used;
  for (const auto& [question, use] : asked) {
    used.text += "# " + question + "\n";
    add_dataset_rows(reader, dataset_named(reader.data(), use.dataset), use.scope, hidden, used);
  }
  add_legal_parameters(reader, used);
  return used;
}

}  // namespace povnet
