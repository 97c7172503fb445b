#include "schema/source.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "schema/catalogue.h"
#include "schema/node.h"
#include "schema/source_rules.h"
#include "schema/source_scope.h"
#include "schema/source_values.h"

namespace povnet {
namespace {

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
  SourceScope scope(source);
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

}  // namespace povnet
