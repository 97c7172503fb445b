#include "schema/source_rules.h"

#include <algorithm>

namespace povnet {
namespace {

std::vector<EmitField> read_fields(const Node& node, const SourceScope& scope,
                                   const std::vector<std::string>& overwrite) {
  std::vector<EmitField> fields;
  const auto table = node.maybe_table("fields");
  if (!table) throw node.fault("manca \"fields\"");
  for (const std::string& key : table->keys()) {
    const bool over = std::ranges::find(overwrite, "*") != overwrite.end() ||
                      std::ranges::find(overwrite, key) != overwrite.end();
    fields.push_back({key, read_expression(*table, key, scope), over});
  }
  return fields;
}

}  // namespace

SourceRule read_rule(const Node& node, SourceRule::Outcome outcome, const SourceScope& scope) {
  SourceRule rule{.outcome = outcome,
                  .name = node.text("name"),
                  .reason = node.text("reason"),
                  .hint = node.text_or("hint", ""),
                  .column = {},
                  .when = read_condition(node, scope),
                  .each = {},
                  .remember = {},
                  .remembered = {}};
  const auto slot = [&](std::string_view key) -> std::optional<std::size_t> {
    const auto name = node.maybe_text(key);
    if (!name) return std::nullopt;
    return placed(node, key, [&] { return scope.value(*name); });
  };
  if (const auto each = node.maybe_text("each"))
    rule.each = placed(node, "each", [&] { return scope.each(*each); });
  rule.column = slot("column");
  rule.remember = slot("remember");
  rule.remembered = slot("remembered");
  node.done();
  if (rule.when.empty() && !rule.remembered)
    throw node.fault("manca \"when\": la regola prenderebbe ogni riga");
  return rule;
}

SourceEmit read_emit(const Node& node, const SourceScope& scope) {
  SourceEmit emit;
  emit.reg = node.text("register");
  emit.name = node.text_or("name", emit.reg);
  emit.when = read_condition(node, scope);
  if (const auto each = node.maybe_text("each"))
    emit.each = placed(node, "each", [&] { return scope.each(*each); });
  emit.fields = read_fields(node, scope, node.texts("overwrite"));
  emit.id = read_expression(node, "id", scope);
  emit.ignore_differences = node.text_or("differences", "finding") == "ignore";
  emit.create = node.flag("create", true);
  emit.update = node.flag("update", true);
  emit.optional = node.flag("optional");
  emit.by_name = node.flag("by_name");
  emit.snapshot = node.flag("snapshot");
  emit.remove = node.flag("remove");
  emit.form = node.flag("form");
  emit.identity = node.texts("identity");
  emit.group = read_expressions(node, "group", scope);
  node.done();
  return emit;
}

}  // namespace povnet
