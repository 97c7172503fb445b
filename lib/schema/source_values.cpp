#include "schema/source_values.h"

namespace povnet {
namespace {

ValueReading read_reading(const Node& node, const SourceScope& scope) {
  ValueReading reading{.type = {},
                       .days = node.texts("days"),
                       .blank = folded(node.texts("blank")),
                       .remove = read_pattern(node, "remove"),
                       .match = read_pattern(node, "match"),
                       .translate = node.text_or("translate", ""),
                       .codes = node.text_or("codes", ""),
                       .refers = node.text_or("refers", ""),
                       .unknown_is_empty = node.text_or("unknown", "reject") == "empty",
                       .clock_hours = node.text_or("hours", "decimal") == "clock",
                       .min = read_expression(node, "min", scope),
                       .max = read_expression(node, "max", scope)};
  if (const auto type = node.maybe_text("type")) {
    reading.type = parse_value_type(*type);
    if (!reading.type) throw node.fault_at("type", "\"" + *type + "\" non è un tipo");
  }
  if (reading.type == ValueType::code && reading.codes.empty())
    throw node.fault("manca \"codes\": di quale elenco");
  if (reading.type == ValueType::ref && reading.refers.empty())
    throw node.fault("manca \"refers\": di quale registro");
  return reading;
}

}  // namespace

SourceValue read_source_column(const Node& node, SourceScope& scope) {
  SourceValue value;
  value.name = node.text("name");
  value.is_column = true;
  value.header = node.texts("header");
  value.header_pattern = read_pattern(node, "pattern");
  value.position = node.maybe_integer("position").value_or(0);
  value.optional = node.flag("optional");
  value.required = node.flag("required");
  value.down = node.flag("down");
  value.reading = read_reading(node, scope);
  node.done();
  if (value.header.empty() && !value.header_pattern && value.position == 0)
    throw node.fault("di \"" + value.name + "\" non si sa quale colonna è",
                     "dire header, pattern o position");
  value.slot = scope.add(node, value.name);
  return value;
}

SourceValue read_computed(const Node& node, SourceScope& scope) {
  SourceValue value;
  value.name = node.text("name");
  value.title = read_pattern(node, "title");
  value.cell = node.text_or("cell", "");
  value.sheet = read_pattern(node, "sheet");
  value.file = read_pattern(node, "file");
  value.from = read_expression(node, "from", scope);
  value.first = read_expressions(node, "first", scope);
  value.sql = node.text_or("sql", "");
  value.when = read_condition(node, scope);
  if (const auto each = node.maybe_text("each"))
    value.each = placed(node, "each", [&] { return scope.each(*each); });
  value.required = node.flag("required");
  value.reading = read_reading(node, scope);
  node.done();
  value.slot = scope.add(node, value.name);
  return value;
}

SourceEach read_split(const Node& node, SourceScope& scope) {
  SourceEach each;
  each.name = node.text("name");
  each.from = read_expression(node, "from", scope);
  each.separators = node.text("separators");
  each.empty = folded(node.texts("empty"));
  node.done();
  each.slot = scope.add(node, each.name);
  each.number_slot = scope.add(node, each.name + ".index");
  return each;
}

SourceEach read_unpivot(const Node& node, SourceScope& scope) {
  SourceEach each;
  each.name = node.text("name");
  each.columns = read_pattern(node, "columns");
  each.empty = folded(node.texts("empty"));
  node.done();
  if (!each.columns) throw node.fault("manca \"columns\"");
  each.slot = scope.add(node, each.name);
  each.number_slot = scope.add(node, each.name + ".key");
  return each;
}

}  // namespace povnet
