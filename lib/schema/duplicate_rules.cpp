#include "schema/duplicate_rules.h"

#include "base/error.h"
#include "schema/node.h"

namespace povnet {
namespace {

void read_trait(const Node& node, DuplicateRules& rules) {
  const std::string key = node.text("key");
  const auto trait = trait_named(key);
  if (!trait) throw node.fault_at("key", "\"" + key + "\" non è un indizio che povnet sa vedere");
  const auto at = static_cast<std::size_t>(*trait);
  rules.labels[at] = node.text("label");
  rules.points[at] = static_cast<int>(node.integer("points"));
  node.done();
}

}  // namespace

DuplicateRules load_duplicate_rules(const DataFiles& data) {
  const DataFile* file = data.find("schemas", "duplicates.toml");
  if (!file) throw Error(Fault::bug, "manca il file di dati schemas/duplicates.toml");
  const Node root = Node::parse(*file);
  DuplicateRules rules;
  rules.replaced = file->replaced;
  rules.min = static_cast<int>(root.integer("min"));
  const std::int64_t reach = root.integer("reach");
  if (reach < 1) throw root.fault_at("reach", "ogni scheda va confrontata almeno con una vicina");
  rules.reach = static_cast<std::size_t>(reach);
  for (const Node& node : root.tables("trait")) read_trait(node, rules);
  root.done();
  for (std::size_t i = 0; i < trait_count; ++i)
    if (rules.labels[i].empty())
      throw root.fault("manca l'indizio \"" + std::string(name_of(static_cast<Trait>(i))) + "\"");
  return rules;
}

}  // namespace povnet
