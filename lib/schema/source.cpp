#include "schema/source.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text.h"
#include "schema/catalogue.h"
#include "schema/node.h"
#include "schema/register.h"

namespace povnet {
namespace {

constexpr std::array<std::string_view, predefined::count> predefined_names{"first", "cells", "sheet",
                                                                           "file",  "line",  "reference_day"};

/// Names in the order in which they come to be known, so that a file says things before it uses them.
class Scope {
 public:
  explicit Scope(Source& source) : source_(source) {
    source.slots.assign(predefined_names.begin(), predefined_names.end());
  }

  std::size_t add(const Node& node, const std::string& name) {
    if (std::ranges::find(source_.slots, name) != source_.slots.end())
      throw node.fault_at("name", "il nome \"" + name + "\" è già preso");
    source_.slots.push_back(name);
    return source_.slots.size() - 1;
  }

  std::size_t value(std::string_view name) const { return known(source_.slots, name, "un valore"); }

  std::size_t emit(std::string_view name) const {
    std::vector<std::string> emits;
    for (const SourceEmit& one : source_.emits) emits.push_back(one.name);
    return known(emits, name, "un [[emit]] precedente");
  }

  std::size_t each(std::string_view name) const {
    std::vector<std::string> names;
    for (const SourceEach& one : source_.each) names.push_back(one.name);
    return known(names, name, "uno [[split]] o [[unpivot]]");
  }

  Names names() const {
    return {[this](std::string_view name) { return value(name); },
            [this](std::string_view name) { return emit(name); }};
  }

 private:
  static std::size_t known(const std::vector<std::string>& all, std::string_view name,
                           const std::string& what) {
    const auto at = std::ranges::find(all, name);
    if (at != all.end()) return static_cast<std::size_t>(at - all.begin());
    const auto near = nearest(name, all);
    throw Error(Fault::input, "\"" + std::string(name) + "\" non è " + what,
                near ? "forse \"" + *near + "\"" : "");
  }

  Source& source_;
};

/// Faults of an expression get the place of the key that holds it.
template <class Read>
auto placed(const Node& node, std::string_view key, Read read) {
  try {
    return read();
  } catch (const Error& bad) {
    throw node.fault_at(key, bad.what(), bad.hint());
  }
}

Expression read_expression(const Node& node, std::string_view key, const Scope& scope) {
  const auto text = node.maybe_scalar(key);
  if (!text) return {};
  return placed(node, key, [&] { return parse_expression(*text, scope.names()); });
}

std::vector<Expression> read_expressions(const Node& node, std::string_view key, const Scope& scope) {
  std::vector<Expression> all;
  for (const std::string& text : node.texts(key))
    all.push_back(placed(node, key, [&] { return parse_expression(text, scope.names()); }));
  return all;
}

Condition read_condition(const Node& node, const Scope& scope) {
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

ValueReading read_reading(const Node& node, const Scope& scope) {
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

SourceValue read_source_column(const Node& node, Scope& scope) {
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

SourceValue read_computed(const Node& node, Scope& scope) {
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

SourceEach read_split(const Node& node, Scope& scope) {
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

SourceEach read_unpivot(const Node& node, Scope& scope) {
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

SourceRule read_rule(const Node& node, SourceRule::Outcome outcome, const Scope& scope) {
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

std::vector<EmitField> read_fields(const Node& node, const Scope& scope,
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

SourceEmit read_emit(const Node& node, const Scope& scope) {
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

std::optional<char> read_char(const Node& node, std::string_view key) {
  const auto text = node.maybe_text(key);
  if (!text) return std::nullopt;
  return text->empty() ? '\0' : text->front();
}

void read_file_part(const Node& node, Source& source) {
  if (const auto file = node.maybe_table("file")) {
    source.encoding = file->text_or("encoding", "");
    source.delimiter = read_char(*file, "delimiter");
    source.quote = read_char(*file, "quote");
    file->done();
  }
  if (const auto sheets = node.maybe_table("sheets")) {
    source.only_sheets = read_patterns(*sheets, "only");
    source.except_sheets = read_patterns(*sheets, "except");
    sheets->done();
  }
  if (const auto header = node.maybe_table("header")) {
    source.header_within = header->maybe_integer("within").value_or(source.header_within);
    source.header_row = header->maybe_integer("row").value_or(0);
    source.no_header = header->flag("none");
    header->done();
  }
  if (const auto translate = node.maybe_table("translate"))
    for (const std::string& name : translate->keys()) {
      const auto table = translate->maybe_table(name);
      for (const std::string& key : table->keys()) source.translations[name][fold(key)] = table->text(key);
    }
}

void check_translations(const Node& node, const Source& source) {
  for (const SourceValue& value : source.values)
    if (!value.reading.translate.empty() && !source.translations.contains(value.reading.translate))
      throw node.fault("manca [translate." + value.reading.translate + "], che serve a \"" + value.name +
                       "\"");
}

}  // namespace

Source read_source(const DataFile& file) {
  const Node node = Node::parse(file);
  Source source;
  source.name = node.text("source");
  source.label = node.text("label");
  source.aliases = node.texts("aliases");
  source.owner = node.text_or("owner", "");
  source.frequency = node.text_or("frequency", "");
  source.stale = node.text_or("stale", "");
  source.help = node.text_or("help", "");
  node.texts("requirements");
  source.snapshot = node.text_or("kind", "increment") == "snapshot";
  source.ignore = read_patterns(node, "ignore");
  source.replaced = file.replaced;
  read_file_part(node, source);
  Scope scope(source);
  for (const Node& column : node.tables("column")) source.values.push_back(read_source_column(column, scope));
  // a split may cut a computed value, so values of the row come before it and those of an item after
  const std::vector<Node> computed = node.tables("value");
  for (const Node& value : computed)
    if (!value.has("each")) source.values.push_back(read_computed(value, scope));
  for (const Node& split : node.tables("split")) source.each.push_back(read_split(split, scope));
  for (const Node& unpivot : node.tables("unpivot")) source.each.push_back(read_unpivot(unpivot, scope));
  for (const Node& value : computed)
    if (value.has("each")) source.values.push_back(read_computed(value, scope));
  source.reference_day = read_expression(node, "reference_day", scope);
  for (const Node& rule : node.tables("skip"))
    source.rules.push_back(read_rule(rule, SourceRule::Outcome::skip, scope));
  for (const Node& rule : node.tables("set_aside"))
    source.rules.push_back(read_rule(rule, SourceRule::Outcome::set_aside, scope));
  for (const Node& rule : node.tables("reject"))
    source.rules.push_back(read_rule(rule, SourceRule::Outcome::reject, scope));
  for (const Node& emit : node.tables("emit")) source.emits.push_back(read_emit(emit, scope));
  node.done();
  check_translations(node, source);
  if (source.emits.empty()) throw node.fault("manca [[emit]]: la fonte non scriverebbe nulla");
  return source;
}

std::vector<Source> all_sources(const DataFiles& data) {
  std::vector<Source> sources;
  for (const DataFile* file : data.in("schemas/sources")) sources.push_back(read_source(*file));
  return sources;
}

Source required_source(const DataFiles& data, std::string_view name) {
  std::vector<std::string> aliases;
  for (Source& source : all_sources(data)) {
    if (std::ranges::any_of(source.aliases,
                            [&](const std::string& alias) { return fold(alias) == fold(name); }))
      return std::move(source);
    aliases.insert(aliases.end(), source.aliases.begin(), source.aliases.end());
  }
  return read_source(required_file(data, "schemas/sources", name, "una fonte", std::move(aliases),
                                   "le fonti sono i file di schemas/sources: povnet-data(5)"));
}

namespace {

Expression add_column(Source& source, const std::string& name, std::vector<std::string> header) {
  SourceValue value;
  value.name = name;
  value.slot = source.slots.size();
  value.is_column = true;
  value.optional = true;
  value.header = std::move(header);
  source.slots.push_back(name);
  source.values.push_back(std::move(value));
  Expression from;
  from.kind = Expression::Kind::value;
  from.slot = source.slots.size() - 1;
  return from;
}

/// The record that a row of a filled form is of. Not where the register has a column of its own called so.
void add_record_code(const Register& reg, Source& source, SourceEmit& emit) {
  if (has_own_code_column(reg)) return;
  emit.form = true;
  emit.id = add_column(source, "code", {std::string(code_heading)});
  source.values.back().reading.type = ValueType::ref;
  source.values.back().reading.refers = reg.name;
  emit.version = add_column(source, "version", {std::string(version_heading)});
}

}  // namespace

bool is_of_record(const Source& source, const SourceValue& value) {
  const SourceEmit& emit = source.emits.front();
  const auto leads = [&](const Expression& from) {
    return from.kind == Expression::Kind::value && from.slot == value.slot;
  };
  return source.by_register && (leads(emit.id) || leads(emit.version));
}

Source source_of(const Register& reg) {
  Source source;
  for (const std::string_view sheet : {guide_sheet, lists_sheet})
    source.except_sheets.emplace_back("^" + std::string(sheet) + "$");
  source.name = "register:" + reg.name;
  source.label = reg.label;
  source.by_register = true;
  source.slots.assign(predefined_names.begin(), predefined_names.end());
  SourceEmit emit;
  emit.name = reg.name;
  emit.reg = reg.name;
  add_record_code(reg, source, emit);
  for (const RegisterColumn& column : reg.columns) {
    std::vector<std::string> header{column.name, column.label};
    header.insert(header.end(), column.aliases.begin(), column.aliases.end());
    emit.fields.push_back({column.name, add_column(source, column.name, std::move(header)), true});
  }
  source.emits.push_back(std::move(emit));
  return source;
}

}  // namespace povnet
