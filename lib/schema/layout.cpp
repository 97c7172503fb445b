#include "schema/layout.h"

#include <array>
#include <utility>

#include "base/text.h"
#include "schema/catalogue.h"
#include "schema/node.h"

namespace povnet {
namespace {

constexpr std::string_view page_folder = "templates/pages";
using Kind = LayoutBlock::Kind;
constexpr std::array<std::pair<std::string_view, Kind>, 8> block_kinds{{{"heading", Kind::heading},
                                                                        {"text", Kind::text},
                                                                        {"fields", Kind::fields},
                                                                        {"record", Kind::record},
                                                                        {"table", Kind::table},
                                                                        {"measures", Kind::measures},
                                                                        {"checks", Kind::checks},
                                                                        {"clocks", Kind::clocks}}};

/// Where the layouts of a kind lie, and how a refusal speaks of one.
struct Family {
  std::string_view folder;
  std::string_view one;
  std::string_view listed_by;
};

Family family_of(LayoutKind kind) {
  switch (kind) {
    case LayoutKind::page:
      return {page_folder, "una pagina", ""};
    case LayoutKind::letter:
      return {"templates/letters", "una lettera", "povnet export letter le elenca"};
    case LayoutKind::workbook:
      break;
  }
  return {"templates/workbooks", "una cartella di lavoro", "povnet export list le elenca"};
}

Kind read_block_kind(const Node& node) {
  const std::string name = node.text("kind");
  std::vector<std::string> known;
  for (const auto& [text, kind] : block_kinds) {
    if (text == name) return kind;
    known.emplace_back(text);
  }
  throw node.fault_at("kind", "\"" + name + "\" non è un blocco", "scegli fra " + join(known, ", "));
}

Marked read_marked(const Node& node, std::string_view key) {
  return {.text = node.text_or(key, ""), .place = node.place_of(key)};
}

std::vector<Marked> read_all_marked(const Node& node, std::string_view key) {
  std::vector<Marked> all;
  for (std::string& text : node.texts(key))
    all.push_back({.text = std::move(text), .place = node.place_of(key)});
  return all;
}

LayoutColumn read_layout_column(const Node& node) {
  LayoutColumn column{.key = node.text("key"),
                      .label = read_marked(node, "label"),
                      .from_dataset = false,
                      .type = read_data_type(node, "type"),
                      .formula = node.text_or("formula", ""),
                      .total = node.flag("total"),
                      .repeated = node.flag("repeated"),
                      .input = node.flag("input"),
                      .choices = node.text_or("choices", ""),
                      .at_least = read_marked(node, "at_least"),
                      .width = static_cast<double>(node.maybe_integer("width").value_or(0)),
                      .place = node.place_of("key")};
  column.from_dataset = !node.has("type");
  node.done();
  if (!column.from_dataset && column.label.empty())
    throw node.fault("manca \"label\"", "una colonna che non è del dataset ha bisogno di un'intestazione");
  return column;
}

/// `columns = [...]` for columns of the dataset as they are; `[[column]]` for those that say more.
std::vector<LayoutColumn> read_columns(const Node& node) {
  std::vector<LayoutColumn> columns;
  for (std::string& key : node.texts("columns"))
    columns.push_back({.key = std::move(key), .place = node.place_of("columns")});
  for (const Node& entry : node.tables("column")) columns.push_back(read_layout_column(entry));
  return columns;
}

LayoutField read_field(const Node& node) {
  LayoutField field{.key = node.text("key"),
                    .label = {.text = node.text("label"), .place = node.place_of("label")},
                    .value = read_marked(node, "value"),
                    .dataset = node.text_or("dataset", ""),
                    .column = node.text_or("column", ""),
                    .input = node.flag("input"),
                    .choices = node.text_or("choices", ""),
                    .place = node.place_of("column")};
  node.done();
  if (field.dataset.empty() != field.column.empty())
    throw node.fault("\"dataset\" e \"column\" vanno insieme");
  return field;
}

std::map<std::string, std::vector<Marked>> read_where(const Node& node) {
  std::map<std::string, std::vector<Marked>> where;
  const auto table = node.maybe_table("where");
  if (!table) return where;
  for (const std::string& column : table->keys()) where[column] = read_all_marked(*table, column);
  return where;
}

void require_content(const Node& node, const LayoutBlock& block) {
  const auto missing = [&node](bool there, const char* key) {
    if (!there) throw node.fault("manca \"" + std::string(key) + "\" per questo blocco");
  };
  switch (block.kind) {
    case Kind::heading:
    case Kind::text:
      return missing(!block.text.empty(), "text");
    case Kind::fields:
      return missing(!block.fields.empty() || !block.dataset.empty(), "field");
    case Kind::table:
      return missing(!block.dataset.empty(), "dataset");
    case Kind::record:
    case Kind::clocks:
      return;
    case Kind::checks:
      return missing(!block.checks.empty() || !block.areas.empty(), "checks");
    case Kind::measures:
      missing(!block.rows.empty(), "rows");
      return missing(!block.measures.empty(), "measures");
  }
}

LayoutBlock read_block(const Node& node) {
  LayoutBlock block{.kind = read_block_kind(node),
                    .key = node.text_or("key", ""),
                    .title = read_marked(node, "title"),
                    .text = read_marked(node, "text"),
                    .only_if = read_marked(node, "if"),
                    .fields = {},
                    .dataset = node.text_or("dataset", ""),
                    .where = read_where(node),
                    .order = node.texts("order"),
                    .columns = read_columns(node),
                    .if_empty = node.text_or("if_empty", ""),
                    .hide_if_empty = node.flag("hide_if_empty"),
                    .rows = node.texts("rows"),
                    .measures = node.texts("measures"),
                    .checks = node.texts("checks"),
                    .areas = node.texts("areas"),
                    .all = node.flag("all"),
                    .charts = read_charts(node)};
  for (const Node& entry : node.tables("field")) block.fields.push_back(read_field(entry));
  node.done();
  require_content(node, block);
  if (block.key.empty()) block.key = block.dataset.empty() ? "block" : block.dataset;
  return block;
}

std::vector<LayoutBlock> read_blocks(const Node& node) {
  std::vector<LayoutBlock> blocks;
  for (const Node& entry : node.tables("block")) blocks.push_back(read_block(entry));
  return blocks;
}

LayoutSheet read_sheet(const Node& node) {
  LayoutSheet sheet{.name = node.text("name"),
                    .protect = node.flag("protect", true),
                    .landscape = node.flag("landscape", true),
                    .blocks = read_blocks(node)};
  node.done();
  return sheet;
}

bool read_large(const Node& node) {
  const std::string style = node.text_or("style", "");
  if (!style.empty() && style != "large")
    throw node.fault_at("style", "\"" + style + "\" non è uno stile",
                        "l'unico è large: A4, caratteri grandi");
  return !style.empty();
}

}  // namespace

Layout read_layout(LayoutKind kind, const DataFile& file) {
  const Node node = Node::parse(file);
  Layout layout{.kind = kind,
                .key = stem_of(file),
                .path = file.path,
                .replaced = file.replaced,
                .title = {.text = node.text("title"), .place = node.place_of("title")},
                .purpose = node.text_or("purpose", ""),
                .aliases = node.texts("aliases"),
                .registers = node.texts("register"),
                .head = node.text_or("head", ""),
                .no_head = read_all_marked(node, "no_head"),
                .subject = node.text_or("subject", ""),
                .large = read_large(node),
                .needs = node.texts("needs"),
                .narrows = node.texts("narrows"),
                .cumulative = node.flag("cumulative"),
                .parameters = node.texts("parameters"),
                .notes = read_all_marked(node, "notes"),
                .if_empty = node.text_or("if_empty", ""),
                .sheets = {}};
  for (const Node& entry : node.tables("sheet")) layout.sheets.push_back(read_sheet(entry));
  // What is one page needs no sheets.
  if (std::vector<LayoutBlock> blocks = read_blocks(node); !blocks.empty())
    layout.sheets.push_back({.name = "Scheda", .blocks = std::move(blocks)});
  node.done();
  if (layout.sheets.empty()) throw node.fault("manca almeno un [[sheet]]");
  return layout;
}

std::vector<Layout> all_layouts(const DataFiles& data, LayoutKind kind) {
  std::vector<Layout> layouts;
  for (const DataFile* file : data.in(family_of(kind).folder)) layouts.push_back(read_layout(kind, *file));
  return layouts;
}

Layout layout_named(const DataFiles& data, LayoutKind kind, std::string_view name) {
  const Family family = family_of(kind);
  return read_layout(kind, file_called(data, family.folder, name, family.one, std::string(family.listed_by)));
}

std::optional<Layout> page_of(const DataFiles& data, std::string_view reg) {
  const DataFile* file = data.find(page_folder, std::string(reg) + ".toml");
  if (file == nullptr) return std::nullopt;
  return read_layout(LayoutKind::page, *file);
}

}  // namespace povnet
