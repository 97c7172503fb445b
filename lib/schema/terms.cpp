#include "schema/terms.h"

#include "base/error.h"
#include "schema/node.h"

namespace povnet {
namespace {

TermTexts::Clock read_clock(const Node& node) {
  TermTexts::Clock clock{.key = node.text("key"), .label = node.text("label"), .days = node.text("days")};
  node.done();
  return clock;
}

TermTexts::State read_state(const Node& node) {
  TermTexts::State state{.key = node.text("key"),
                         .label = node.text("label"),
                         .todo = node.text("todo"),
                         .consequence = node.text("consequence"),
                         .quiet = node.flag("quiet")};
  node.done();
  return state;
}

}  // namespace

const TermTexts::Clock& TermTexts::clock(std::string_view key) const {
  for (const Clock& known : clocks)
    if (known.key == key) return known;
  throw Error(Fault::bug, "schemas/terms/" + group + ".toml: manca il termine \"" + std::string(key) + "\"");
}

std::size_t TermTexts::rank_of_state(std::string_view key) const {
  for (std::size_t i = 0; i < states.size(); ++i)
    if (states[i].key == key) return i;
  throw Error(Fault::bug, "schemas/terms/" + group + ".toml: manca lo stato \"" + std::string(key) + "\"");
}

TermTexts load_term_texts(const DataFiles& data, std::string_view group) {
  const DataFile* file = data.find("schemas/terms", std::string(group) + ".toml");
  if (!file) throw Error(Fault::bug, "manca il file di dati schemas/terms/" + std::string(group) + ".toml");
  const Node root = Node::parse(*file);
  TermTexts texts;
  texts.group = root.text("group");
  texts.label = root.text("label");
  texts.soon = root.text("soon");
  texts.cpi_outcomes = root.texts("cpi_outcomes");
  for (const Node& node : root.tables("clock")) texts.clocks.push_back(read_clock(node));
  for (const Node& node : root.tables("state")) texts.states.push_back(read_state(node));
  root.done();
  return texts;
}

}  // namespace povnet
