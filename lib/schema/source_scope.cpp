#include "schema/source_scope.h"

#include <algorithm>

#include "base/text.h"

namespace povnet {
namespace {

std::size_t known_place(const std::vector<std::string>& all, std::string_view name, const std::string& what) {
  const auto at = std::ranges::find(all, name);
  if (at != all.end()) return static_cast<std::size_t>(at - all.begin());
  const auto near = nearest(name, all);
  throw Error(Fault::input, "\"" + std::string(name) + "\" non è " + what,
              near ? "forse \"" + *near + "\"" : "");
}

}  // namespace

SourceScope::SourceScope(Source& source) : source_(source) {
  source.slots.assign(predefined::names.begin(), predefined::names.end());
}

std::size_t SourceScope::add(const Node& node, const std::string& name) {
  if (std::ranges::find(source_.slots, name) != source_.slots.end())
    throw node.fault_at("name", "il nome \"" + name + "\" è già preso");
  source_.slots.push_back(name);
  return source_.slots.size() - 1;
}

std::size_t SourceScope::value(std::string_view name) const {
  return known_place(source_.slots, name, "un valore");
}

std::size_t SourceScope::emit(std::string_view name) const {
  std::vector<std::string> emits;
  for (const SourceEmit& one : source_.emits) emits.push_back(one.name);
  return known_place(emits, name, "un [[emit]] precedente");
}

std::size_t SourceScope::each(std::string_view name) const {
  std::vector<std::string> names;
  for (const SourceEach& one : source_.each) names.push_back(one.name);
  return known_place(names, name, "uno [[split]] o [[unpivot]]");
}

Names SourceScope::names() const {
  return {[this](std::string_view name) { return value(name); },
          [this](std::string_view name) { return emit(name); }};
}

Expression read_expression(const Node& node, std::string_view key, const SourceScope& scope) {
  const auto text = node.maybe_scalar(key);
  if (!text) return {};
  return placed(node, key, [&] { return parse_expression(*text, scope.names()); });
}

std::vector<Expression> read_expressions(const Node& node, std::string_view key, const SourceScope& scope) {
  std::vector<Expression> all;
  for (const std::string& text : node.texts(key))
    all.push_back(placed(node, key, [&] { return parse_expression(text, scope.names()); }));
  return all;
}

Condition read_condition(const Node& node, const SourceScope& scope) {
  return placed(node, "when", [&] { return parse_condition(node.texts("when"), scope.names()); });
}

std::optional<std::regex> read_pattern(const Node& node, std::string_view key) {
  const auto text = node.maybe_text(key);
  if (!text) return std::nullopt;
  return placed(node, key, [&] { return parse_pattern(*text); });
}

std::vector<std::regex> read_patterns(const Node& node, std::string_view key) {
  std::vector<std::regex> all;
  for (const std::string& text : node.texts(key))
    all.push_back(placed(node, key, [&] { return parse_pattern(text); }));
  return all;
}

std::vector<std::string> folded(std::vector<std::string> texts) {
  for (std::string& text : texts) text = fold(text);
  return texts;
}

}  // namespace povnet
