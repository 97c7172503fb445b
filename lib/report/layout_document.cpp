#include "report/layout_document.h"

#include <algorithm>

#include "base/text.h"
#include "report/late_notes.h"
#include "report/layout_checks.h"
#include "report/layout_clocks.h"
#include "report/layout_narrowing.h"
#include "report/layout_table.h"
#include "report/marks.h"
#include "report/notes.h"
#include "report/register_pages.h"
#include "report/report_document.h"
#include "report/subject.h"
#include "report/tally.h"
#include "store/record_code.h"

namespace povnet {
namespace {

Cell first_value(Reader& reader, const LayoutField& field, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), field.dataset);
  const std::size_t at = place_in(dataset, field.column, field.place);
  const std::vector<Values> rows = reader.all(dataset, scope, dataset.order);
  const Cell value = !rows.empty() ? cell_of(reader, dataset.columns[at], rows.front()[at]) : Cell::none();
  return value.empty && !field.input ? Cell::of("non registrato") : value;
}

/// What the first row of the block's dataset says; what it does not say is left out.
void add_row_fields(Reader& reader, const LayoutBlock& block, const Marks& marks, const Scope& scope,
                    Fields& fields) {
  const Dataset dataset = dataset_named(reader.data(), block.dataset);
  const std::vector<Values> rows = reader.all(dataset, scope, dataset.order);
  if (rows.empty()) return;
  for (const LayoutColumn& plan : block.columns) {
    const std::size_t at = place_in(dataset, plan.key, plan.place);
    const Cell value = cell_of(reader, dataset.columns[at], rows.front()[at]);
    const std::string label = plan.label.empty() ? dataset.columns[at].label : marks.fill(plan.label);
    if (!value.empty) fields.fields.push_back({.key = plan.key, .label = label, .value = value});
  }
}

void add_fields(Reader& reader, const LayoutBlock& block, const Marks& marks, const Scope& scope,
                Sheet& sheet) {
  Fields fields{.key = block.key, .fields = {}};
  if (!block.dataset.empty()) add_row_fields(reader, block, marks, scope, fields);
  for (const LayoutField& plan : block.fields) {
    Fields::Field field{
        .key = plan.key, .label = marks.fill(plan.label), .value = Cell::none(), .input = plan.input};
    if (!plan.value.empty()) field.value = Cell::of(marks.fill(plan.value));
    if (!plan.dataset.empty()) field.value = first_value(reader, plan, scope);
    if (!plan.choices.empty())
      for (const std::string& code : reader.codes(plan.choices))
        field.choices.push_back(reader.labels(plan.choices).at(code));
    fields.fields.push_back(std::move(field));
  }
  if (fields.fields.empty()) return;
  if (!block.title.empty()) sheet.blocks.emplace_back(Heading{.level = 2, .text = marks.fill(block.title)});
  sheet.blocks.emplace_back(std::move(fields));
}

/// The record that the page is about, as its register has it: a column more needs no page.
Fields own_fields(Reader& reader, const Scope& scope) {
  const std::string reg = as_text(scope.named.at(":register"));
  const std::string code = code_of(reader.db(), {reg, std::get<std::int64_t>(scope.named.at(":record"))});
  return record_fields(reader, required_register(reader.data(), reg),
                       {.fields = {}, .code = code, .as_of = scope.as_of});
}

void add_table(const LayoutBlock& block, Table table, std::vector<Block>& blocks) {
  std::vector<Chart> charts;
  for (const ChartPlan& plan : block.charts) charts.push_back(chart_of(plan, table, 0));
  blocks.emplace_back(std::move(table));
  blocks.insert(blocks.end(), charts.begin(), charts.end());
}

void add_block(Reader& reader, const LayoutBlock& block, const Marks& marks, const Scope& scope,
               bool on_subject, Sheet& sheet) {
  switch (block.kind) {
    case LayoutBlock::Kind::heading:
      sheet.blocks.emplace_back(Heading{.level = 1, .text = marks.fill(block.text)});
      return;
    case LayoutBlock::Kind::text:
      sheet.blocks.emplace_back(Paragraph{marks.fill(block.text)});
      return;
    case LayoutBlock::Kind::fields:
      return add_fields(reader, block, marks, scope, sheet);
    case LayoutBlock::Kind::record:
      sheet.blocks.emplace_back(own_fields(reader, scope));
      return;
    case LayoutBlock::Kind::table:
      if (auto table = layout_table(reader, block, marks, scope))
        add_table(block, *std::move(table), sheet.blocks);
      return;
    case LayoutBlock::Kind::clocks:
      if (auto table = layout_clocks(reader, block, marks, scope))
        add_table(block, *std::move(table), sheet.blocks);
      return;
    case LayoutBlock::Kind::measures:
      return add_table(
          block,
          measures_table(reader, block.key, marks.fill(block.title), block.rows, block.measures, scope),
          sheet.blocks);
    case LayoutBlock::Kind::checks:
      return add_table(block,
                       block.areas.empty() ? checks_table(reader, block, marks, scope, on_subject)
                                           : findings_table(reader, block, marks, scope),
                       sheet.blocks);
  }
}

/// Below the first heading, so that nobody takes a part for the whole.
void say_narrowed(const LayoutNarrowing& narrowing, Sheet& sheet) {
  if (!narrowing.asked()) return;
  const bool headed = !sheet.blocks.empty() && std::holds_alternative<Heading>(sheet.blocks.front());
  sheet.blocks.insert(sheet.blocks.begin() + (headed ? 1 : 0), Paragraph{narrowing.line()});
}

bool says_nothing(const Sheet& sheet) {
  return std::ranges::all_of(sheet.blocks, [](const Block& block) {
    return std::holds_alternative<Heading>(block) || std::holds_alternative<Paragraph>(block);
  });
}

/// Nothing where all that the sheet shows must be left out.
std::optional<Sheet> sheet_of(Reader& reader, const LayoutSheet& plan, const Marks& marks, const Scope& scope,
                              LayoutNarrowing& narrowing) {
  Sheet sheet{.name = plan.name};
  sheet.protect = plan.protect;
  sheet.landscape = plan.landscape;
  bool whole = true;
  for (const LayoutBlock& block : plan.blocks) {
    if (!marks.allow(block.only_if)) continue;
    const auto narrowed = narrowing.scope_for(block, scope);
    whole = whole && narrowed;
    if (narrowed) add_block(reader, block, marks, *narrowed, narrowing.knows_records(), sheet);
  }
  if (!whole) narrowing.leave_out(plan.name);
  if (!whole && says_nothing(sheet)) return std::nullopt;
  say_narrowed(narrowing, sheet);
  return sheet;
}

}  // namespace

Document layout_document(Reader& reader, const Layout& layout, const LayoutRequest& request) {
  reader.note_file(layout.path, layout.replaced);
  reader.basis().parameters.insert(layout.parameters.begin(), layout.parameters.end());
  const Scope scope = scope_of(request);
  if (!layout.subject.empty()) load_subject(reader, layout.subject, scope);
  Marks marks(request);
  marks.add_head(reader, layout, scope);
  LayoutNarrowing narrowing(reader, layout, request);
  Document document{
      .key = layout.key, .title = narrowing.title(marks.fill(layout.title)), .large = layout.large};
  document.as_of = request.as_of;
  for (const LayoutSheet& plan : layout.sheets)
    if (auto sheet = sheet_of(reader, plan, marks, scope, narrowing))
      document.sheets.push_back(*std::move(sheet));
  const auto bare = [](const Sheet& sheet) { return sheet.blocks.empty(); };
  if (!layout.if_empty.empty() && std::ranges::all_of(document.sheets, bare))
    document.sheets.front().blocks.emplace_back(Paragraph{layout.if_empty});
  document.notes = narrowing.notes();
  for (const Marked& note : layout.notes) document.notes.push_back(marks.fill(note));
  for (std::string& note : notes_on_clocks(reader, layout, scope)) document.notes.push_back(std::move(note));
  // A page says itself where it has nothing, and where the parameters of its terms are named.
  if (layout.kind != LayoutKind::workbook) {
    reader.basis().empty.clear();
    reader.basis().parameters = {layout.parameters.begin(), layout.parameters.end()};
  }
  const bool on_subject = layout.kind != LayoutKind::workbook || narrowing.knows_records();
  if (layout.kind == LayoutKind::workbook || !layout.subject.empty())
    for (std::string& note : late_notes(reader, scope, on_subject)) document.notes.push_back(std::move(note));
  for (std::string& note : notes_of(reader, request.as_of)) document.notes.push_back(std::move(note));
  return document;
}

Document list_of_workbooks(const DataFiles& data) {
  std::vector<Row> rows;
  for (const Layout& workbook : all_layouts(data, LayoutKind::workbook))
    rows.push_back({Cell::of(workbook.key), Cell::of(workbook.purpose),
                    Cell::of(join(workbook.aliases, ", ")), Cell::of(join(workbook.needs, ", ")),
                    Cell::of(join(workbook.narrows, ", "))});
  return document_of({.key = "workbooks",
                      .title = "Cartelle di lavoro",
                      .columns = {{.key = "workbook", .label = "Nome"},
                                  {.key = "purpose", .label = "A che serve"},
                                  {.key = "aliases", .label = "Risponde anche a"},
                                  {.key = "needs", .label = "Chiede"},
                                  {.key = "narrows", .label = "Si restringe con"}},
                      .rows = rows_of(std::move(rows))});
}

Document list_of_letters(const DataFiles& data) {
  std::vector<Row> rows;
  for (const Layout& letter : all_layouts(data, LayoutKind::letter))
    rows.push_back({Cell::of(letter.key), Cell::of(letter.purpose), Cell::of(join(letter.aliases, ", ")),
                    Cell::of(join(letter.registers, ", "))});
  return document_of({.key = "letters",
                      .title = "Lettere",
                      .columns = {{.key = "letter", .label = "Nome"},
                                  {.key = "purpose", .label = "A che serve"},
                                  {.key = "aliases", .label = "Risponde anche a"},
                                  {.key = "registers", .label = "Per un record di"}},
                      .rows = rows_of(std::move(rows)),
                      .if_empty = "nessuna lettera"});
}

}  // namespace povnet
