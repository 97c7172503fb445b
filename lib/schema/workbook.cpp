#include "schema/workbook.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "schema/catalogue.h"
#include "schema/node.h"

namespace povnet {
namespace {

constexpr std::string_view folder = "templates/workbooks";
using Kind = WorkbookBlock::Kind;
constexpr std::array<std::pair<std::string_view, Kind>, 6> kinds{{{"heading", Kind::heading},
                                                                  {"text", Kind::text},
                                                                  {"fields", Kind::fields},
                                                                  {"table", Kind::table},
                                                                  {"measures", Kind::measures},
                                                                  {"checks", Kind::checks}}};

Kind read_kind(const Node& node) {
  const std::string name = node.text("kind");
  std::vector<std::string> known;
  for (const auto& [text, kind] : kinds) {
    if (text == name) return kind;
    known.emplace_back(text);
  }
  throw node.fault_at("kind", "\"" + name + "\" non è un blocco", "scegli fra " + join(known, ", "));
}

WorkbookColumn read_column(const Node& node) {
  WorkbookColumn column{.key = node.text("key"),
                        .label = node.text_or("label", ""),
                        .from_dataset = false,
                        .type = read_data_type(node, "type"),
                        .formula = node.text_or("formula", ""),
                        .total = node.flag("total"),
                        .repeated = node.flag("repeated"),
                        .input = node.flag("input"),
                        .choices = node.text_or("choices", ""),
                        .at_least = node.text_or("at_least", ""),
                        .width = static_cast<double>(node.maybe_integer("width").value_or(0)),
                        .place = node.place_of("key")};
  column.from_dataset = !node.has("type");
  node.done();
  if (!column.from_dataset && column.label.empty())
    throw node.fault("manca \"label\"", "una colonna che non è del dataset ha bisogno di un'intestazione");
  return column;
}

WorkbookField read_field(const Node& node) {
  WorkbookField field{.key = node.text("key"),
                      .label = node.text("label"),
                      .value = node.text_or("value", ""),
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

std::map<std::string, std::vector<std::string>> read_where(const Node& node) {
  std::map<std::string, std::vector<std::string>> where;
  const auto table = node.maybe_table("where");
  if (!table) return where;
  for (const std::string& column : table->keys()) where[column] = table->texts(column);
  return where;
}

void require_content(const Node& node, const WorkbookBlock& block) {
  const auto missing = [&node](bool there, const char* key) {
    if (!there) throw node.fault("manca \"" + std::string(key) + "\" per questo blocco");
  };
  switch (block.kind) {
    case Kind::heading:
    case Kind::text:
      return missing(!block.text.empty(), "text");
    case Kind::fields:
      return missing(!block.fields.empty(), "field");
    case Kind::table:
      return missing(!block.dataset.empty(), "dataset");
    case Kind::checks:
      return missing(!block.checks.empty(), "checks");
    case Kind::measures:
      missing(!block.rows.empty(), "rows");
      return missing(!block.measures.empty(), "measures");
  }
}

WorkbookBlock read_block(const Node& node) {
  WorkbookBlock block{.kind = read_kind(node),
                      .key = node.text_or("key", ""),
                      .title = node.text_or("title", ""),
                      .text = node.text_or("text", ""),
                      .fields = {},
                      .dataset = node.text_or("dataset", ""),
                      .where = read_where(node),
                      .order = node.texts("order"),
                      .columns = {},
                      .if_empty = node.text_or("if_empty", ""),
                      .rows = node.texts("rows"),
                      .measures = node.texts("measures"),
                      .checks = node.texts("checks"),
                      .charts = read_charts(node)};
  for (const Node& entry : node.tables("field")) block.fields.push_back(read_field(entry));
  for (const Node& entry : node.tables("column")) block.columns.push_back(read_column(entry));
  node.done();
  require_content(node, block);
  if (block.key.empty()) block.key = block.dataset.empty() ? "block" : block.dataset;
  return block;
}

WorkbookSheet read_sheet(const Node& node) {
  WorkbookSheet sheet{.name = node.text("name"),
                      .protect = node.flag("protect", true),
                      .landscape = node.flag("landscape", true),
                      .blocks = {}};
  for (const Node& entry : node.tables("block")) sheet.blocks.push_back(read_block(entry));
  node.done();
  return sheet;
}

}  // namespace

Workbook read_workbook(const DataFile& file) {
  const Node node = Node::parse(file);
  Workbook workbook{.key = stem_of(file),
                    .path = file.path,
                    .replaced = file.replaced,
                    .title = node.text("title"),
                    .purpose = node.text_or("purpose", ""),
                    .aliases = node.texts("aliases"),
                    .needs = node.texts("needs"),
                    .cumulative = node.flag("cumulative"),
                    .parameters = node.texts("parameters"),
                    .notes = node.texts("notes"),
                    .sheets = {}};
  for (const Node& entry : node.tables("sheet")) workbook.sheets.push_back(read_sheet(entry));
  node.done();
  if (workbook.sheets.empty()) throw node.fault("manca almeno un [[sheet]]");
  return workbook;
}

std::vector<Workbook> all_workbooks(const DataFiles& data) {
  std::vector<Workbook> workbooks;
  for (const DataFile* file : data.in(folder)) workbooks.push_back(read_workbook(*file));
  return workbooks;
}

Workbook workbook_named(const DataFiles& data, std::string_view name) {
  std::vector<std::string> aliases;
  for (Workbook& workbook : all_workbooks(data)) {
    if (workbook.key == name || std::ranges::find(workbook.aliases, name) != workbook.aliases.end())
      return std::move(workbook);
    aliases.insert(aliases.end(), workbook.aliases.begin(), workbook.aliases.end());
  }
  return read_workbook(required_file(data, folder, name, "una cartella di lavoro", std::move(aliases),
                                     "povnet export list le elenca"));
}

}  // namespace povnet
