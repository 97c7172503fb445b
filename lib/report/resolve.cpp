#include "report/resolve.h"

#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "report/tally.h"
#include "schema/code_list.h"

namespace povnet {
namespace {

/// The only known name that has the text in it; nothing where there are several.
std::optional<std::string> only_one_with(std::string_view text, const std::vector<std::string>& known) {
  const std::string wanted = fold(text);
  std::optional<std::string> found;
  for (const std::string& name : known) {
    if (wanted.empty() || fold(name).find(wanted) == std::string::npos || found == name) continue;
    if (found) return std::nullopt;
    found = name;
  }
  return found;
}

Error not_there(std::string_view what, std::string_view text, const std::vector<std::string>& known) {
  const auto near = nearest(text, known);
  const auto meant = near ? near : only_one_with(text, known);
  return {Fault::usage, "non c'è " + std::string(what) + " \"" + std::string(text) + "\"",
          meant ? "forse \"" + *meant + "\"" : ""};
}

}  // namespace

std::string resolve(Reader& reader, const std::string& dataset_name, const std::string& wanted,
                    std::string_view text, std::string_view what) {
  const Dataset dataset = dataset_named(reader.data(), dataset_name);
  const std::string meant = fold(text);
  std::vector<std::string> known;
  for (const Values& row : reader.all(dataset, Scope{}))
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (dataset.columns[i].type != DataType::text || is_null(row[i])) continue;
      if (fold(as_text(row[i])) == meant) return as_text(row[*dataset.find(wanted)]);
      known.push_back(as_text(row[i]));
    }
  throw not_there(what, text, known);
}

std::string resolve_code(Reader& reader, const std::string& list, std::string_view text) {
  const CodeList codes = required_code_list(reader.data(), list);
  if (const Code* meant = codes.find(text)) return meant->code;
  std::vector<std::string> known;
  for (const Code& code : codes.codes) {
    known.insert(known.end(), {code.code, code.label});
    known.insert(known.end(), code.aliases.begin(), code.aliases.end());
  }
  throw not_there("il codice", text, known);
}

}  // namespace povnet
