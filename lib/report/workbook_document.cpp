#include "report/workbook_document.h"

#include "base/text.h"
#include "report/checking.h"
#include "report/notes.h"
#include "report/placeholders.h"
#include "report/report_document.h"
#include "report/tally.h"
#include "report/workbook_table.h"

namespace povnet {
namespace {

/// The statement of an annuality counts everything up to the day asked.
Scope scope_of(const WorkbookRequest& request) {
  Scope scope = scope_of(request.period, request.as_of);
  scope.as_of = request.as_of;
  if (request.annuality) scope.named[":annuality"] = *request.annuality;
  return scope;
}

Cell first_value(Reader& reader, const WorkbookField& field, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), field.dataset);
  const std::size_t at = place_in(dataset, field.column, field.place);
  const std::vector<Values> rows = reader.all(dataset, scope, dataset.order);
  const Cell value = !rows.empty() ? cell_of(reader, dataset.columns[at], rows.front()[at]) : Cell::none();
  return value.empty && !field.input ? Cell::of("non registrato") : value;
}

Fields fields_of(Reader& reader, const WorkbookBlock& block, const WorkbookRequest& request,
                 const Scope& scope) {
  Fields fields{.key = block.key, .fields = {}};
  for (const WorkbookField& plan : block.fields) {
    Fields::Field field{.key = plan.key, .label = plan.label, .value = Cell::none(), .input = plan.input};
    if (!plan.value.empty()) field.value = Cell::of(filled(plan.value, request));
    if (!plan.dataset.empty()) field.value = first_value(reader, plan, scope);
    if (!plan.choices.empty())
      for (const std::string& code : reader.codes(plan.choices))
        field.choices.push_back(reader.labels(plan.choices).at(code));
    fields.fields.push_back(std::move(field));
  }
  return fields;
}

std::string first_records(const std::vector<Found>& found) {
  constexpr std::size_t shown = 10;
  std::vector<std::string> records;
  for (std::size_t i = 0; i < found.size() && i < shown; ++i) records.push_back(found[i].record);
  return join(records, " ") + (found.size() > shown ? " ..." : "");
}

Table table_of_checks(Reader& reader, const WorkbookBlock& block, const Scope& scope) {
  std::vector<Row> rows;
  for (const std::string& id : block.checks) {
    const Checked checked = run_check(reader, check_named(reader.data(), id), scope);
    const bool clean = checked.found.empty();
    rows.push_back({Cell::of(id), Cell::of(checked.check.title), Cell::of(join(checked.check.rules, ", ")),
                    Cell::of(clean ? "a posto" : std::string(label_of(checked.severity))),
                    Cell::of(Kind::integer, static_cast<std::int64_t>(checked.found.size())),
                    Cell::of(clean ? "" : checked.check.remedy), Cell::of(first_records(checked.found))});
  }
  return {.key = block.key,
          .title = block.title,
          .columns = {{.key = "check", .label = "Controllo"},
                      {.key = "title", .label = "Che cosa"},
                      {.key = "rules", .label = "Regole"},
                      {.key = "outcome", .label = "Esito"},
                      {.key = "records", .label = "Righe", .kind = Kind::integer},
                      {.key = "remedy", .label = "Che cosa fare"},
                      {.key = "first", .label = "Registrazioni"}},
          .rows = rows_of(std::move(rows))};
}

void add_charts(const WorkbookBlock& block, const Table& table, std::vector<Block>& blocks) {
  std::vector<Block> charts;
  for (const ChartPlan& plan : block.charts) charts.emplace_back(chart_of(plan, table, 0));
  blocks.insert(blocks.end(), charts.begin(), charts.end());
}

void add_table(const WorkbookBlock& block, Table table, std::vector<Block>& blocks) {
  const std::size_t at = blocks.size();
  blocks.emplace_back(std::move(table));
  add_charts(block, Table(std::get<Table>(blocks[at])), blocks);
}

void add_block(Reader& reader, const WorkbookBlock& block, const WorkbookRequest& request, Sheet& sheet) {
  const Scope scope = scope_of(request);
  switch (block.kind) {
    case WorkbookBlock::Kind::heading:
      sheet.blocks.emplace_back(Heading{.level = 1, .text = filled(block.text, request)});
      return;
    case WorkbookBlock::Kind::text:
      sheet.blocks.emplace_back(Paragraph{filled(block.text, request)});
      return;
    case WorkbookBlock::Kind::fields:
      sheet.blocks.emplace_back(fields_of(reader, block, request, scope));
      return;
    case WorkbookBlock::Kind::table:
      return add_table(block, workbook_table(reader, block, request, scope), sheet.blocks);
    case WorkbookBlock::Kind::measures:
      return add_table(block,
                       measures_table(reader, block.key, block.title, block.rows, block.measures, scope),
                       sheet.blocks);
    case WorkbookBlock::Kind::checks:
      return add_table(block, table_of_checks(reader, block, scope), sheet.blocks);
  }
}

}  // namespace

Document workbook_document(Reader& reader, const Workbook& workbook, const WorkbookRequest& request) {
  reader.note_file(workbook.path, workbook.replaced);
  reader.basis().parameters.insert(workbook.parameters.begin(), workbook.parameters.end());
  Document document{.key = workbook.key, .title = filled(workbook.title, request)};
  document.as_of = request.as_of;
  for (const WorkbookSheet& plan : workbook.sheets) {
    Sheet sheet{.name = plan.name};
    sheet.protect = plan.protect;
    sheet.landscape = plan.landscape;
    for (const WorkbookBlock& block : plan.blocks) add_block(reader, block, request, sheet);
    document.sheets.push_back(std::move(sheet));
  }
  for (const std::string& note : workbook.notes) document.notes.push_back(filled(note, request));
  for (std::string& note : notes_of(reader, request.as_of)) document.notes.push_back(std::move(note));
  return document;
}

Document list_of_workbooks(const DataFiles& data) {
  std::vector<Row> rows;
  for (const Workbook& workbook : all_workbooks(data))
    rows.push_back({Cell::of(workbook.key), Cell::of(workbook.purpose),
                    Cell::of(join(workbook.aliases, ", ")), Cell::of(join(workbook.needs, ", "))});
  return document_of({.key = "workbooks",
                      .title = "Cartelle di lavoro",
                      .columns = {{.key = "workbook", .label = "Nome"},
                                  {.key = "purpose", .label = "A che serve"},
                                  {.key = "aliases", .label = "Risponde anche a"},
                                  {.key = "needs", .label = "Chiede"}},
                      .rows = rows_of(std::move(rows))});
}

}  // namespace povnet
