#include "schema/act_texts.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "schema/node.h"

namespace povnet {
namespace {

constexpr std::string_view acts_folder = "schemas/acts";

std::string path_of(std::string_view act) {
  return std::string(acts_folder) + "/" + std::string(act) + ".toml";
}

Error lacks(const std::string& act, const std::string& what) {
  return {Fault::input, path_of(act) + ":1:1: manca " + what, "aggiungerlo, come nel file incorporato"};
}

Node parsed(const DataFiles& data, std::string_view act) {
  const DataFile* file = data.find(acts_folder, std::string(act) + ".toml");
  if (!file) throw Error(Fault::bug, "manca il file di dati " + path_of(act));
  return Node::parse(*file);
}

ActTexts::Condition read_condition(const Node& node) {
  ActTexts::Condition condition{
      .key = node.text("key"), .fails = node.text("fails"), .satisfy = node.text_or("satisfy", "")};
  const std::string severity = node.text_or("severity", "refuse");
  if (severity != "refuse" && severity != "warning")
    throw node.fault_at("severity", "\"" + severity + "\" non si conosce", "scegli fra refuse e warning");
  condition.refuses = severity == "refuse";
  node.done();
  return condition;
}

void read_conditions(const Node& root, std::vector<ActTexts::Condition>& conditions) {
  for (const Node& node : root.tables("condition")) conditions.push_back(read_condition(node));
}

void read_figures(const Node& root, ActTexts& texts) {
  if (const auto parameters = root.maybe_table("parameters")) {
    for (const std::string& key : parameters->keys()) texts.parameters[key] = parameters->text(key);
    parameters->done();
  }
  if (const auto lists = root.maybe_table("lists")) {
    for (const std::string& key : lists->keys()) texts.lists[key] = lists->texts(key);
    lists->done();
  }
}

}  // namespace

const ActTexts::Condition& ActTexts::condition(std::string_view key) const {
  const auto at = std::ranges::find(conditions, key, &Condition::key);
  if (at == conditions.end()) throw lacks(act, "la condizione \"" + std::string(key) + "\"");
  return *at;
}

const std::string& ActTexts::parameter(std::string_view key) const {
  const auto at = parameters.find(key);
  if (at == parameters.end()) throw lacks(act, "[parameters] " + std::string(key));
  return at->second;
}

const std::vector<std::string>& ActTexts::list(std::string_view key) const {
  const auto at = lists.find(key);
  if (at == lists.end()) throw lacks(act, "[lists] " + std::string(key));
  return at->second;
}

bool ActTexts::lists_code(std::string_view key, std::string_view code) const {
  const std::vector<std::string>& codes = list(key);
  return std::ranges::find(codes, code) != codes.end();
}

ActTexts load_act_texts(const DataFiles& data, std::string_view act) {
  const Node root = parsed(data, act);
  ActTexts texts{.act = root.text("act"), .label = root.text("label"), .done = root.text("done")};
  if (texts.act != act) throw root.fault_at("act", "il nome dell'atto deve essere quello del file");
  read_conditions(root, texts.conditions);
  for (const Node& node : root.tables("next")) {
    texts.next.push_back({.text = node.text("text"), .when = node.text_or("when", "")});
    node.done();
  }
  read_figures(root, texts);
  const Node common = parsed(data, root.text_or("common", "common"));
  root.done();
  read_conditions(common, texts.conditions);
  common.done();
  return texts;
}

std::string filled(std::string text, const std::map<std::string, std::string>& marks) {
  for (const auto& [mark, value] : marks) text = replace_all(std::move(text), "{" + mark + "}", value);
  return text;
}

}  // namespace povnet
