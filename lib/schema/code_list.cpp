#include "schema/code_list.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "schema/node.h"

namespace povnet {
namespace {

Code read_code(const Node& node) {
  Code code{.code = node.text("code"),
            .label = node.text("label"),
            .aliases = node.texts("aliases"),
            .valid_from = node.maybe_day("valid_from"),
            .valid_to = node.maybe_day("valid_to"),
            .maps_to = {}};
  if (const auto maps = node.maybe_table("maps_to"))
    for (const std::string& key : maps->keys()) code.maps_to[key] = maps->text(key);
  for (const char* more : {"help", "source", "evidence", "note"}) node.maybe_text(more);
  node.done();
  return code;
}

}  // namespace

const Code* CodeList::with_code(std::string_view code) const {
  const auto at = std::ranges::find(codes, code, &Code::code);
  return at == codes.end() ? nullptr : &*at;
}

const Code* CodeList::find(std::string_view text) const {
  const auto at = by_spelling_.find(fold(text));
  return at == by_spelling_.end() ? nullptr : &codes[at->second];
}

std::vector<std::string> CodeList::labels() const {
  std::vector<std::string> all;
  for (const Code& code : codes) all.push_back(code.label);
  return all;
}

CodeList read_code_list(const DataFile& file) {
  const Node node = Node::parse(file);
  CodeList list;
  list.name = node.text("list");
  list.label = node.text("label");
  list.replaced = file.replaced;
  for (const char* more : {"help", "source", "evidence", "note"}) node.maybe_text(more);
  for (const Node& entry : node.tables("code")) {
    list.codes.push_back(read_code(entry));
    const Code& code = list.codes.back();
    std::vector<std::string> spellings{code.code, code.label};
    spellings.insert(spellings.end(), code.aliases.begin(), code.aliases.end());
    for (const std::string& spelling : spellings) {
      const auto [at, added] = list.by_spelling_.try_emplace(fold(spelling), list.codes.size() - 1);
      if (!added && at->second != list.codes.size() - 1)
        throw entry.fault("\"" + spelling + "\" è già della voce \"" + list.codes[at->second].code + "\"",
                          "ogni grafia vale per una voce sola");
    }
  }
  node.done();
  return list;
}

CodeList required_code_list(const DataFiles& data, std::string_view name) {
  const DataFile* file = data.find("schemas/codes", std::string(name) + ".toml");
  if (!file)
    throw Error(Fault::input, "non c'è un elenco \"" + std::string(name) + "\"",
                "i file sono in schemas/codes");
  return read_code_list(*file);
}

}  // namespace povnet
