#include "report/expected_files.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "report/columns.h"
#include "report/notes.h"
#include "report/tally.h"
#include "schema/register.h"
#include "schema/source.h"

namespace povnet {
namespace {

constexpr std::string_view late = "late";

Table expected_table(Reader& reader, const Dataset& dataset, const std::vector<Values>& found) {
  Table table{
      .key = dataset.key,
      .title = "",
      .columns = {},
      .rows = {},
      .if_empty = "nessun file atteso: chi deve mandare che cosa si scrive con povnet intake add delivery"};
  for (const DatasetColumn& column : dataset.columns) table.columns.push_back(column_of(column));
  table.columns.back().aside = true;
  std::vector<Row> rows;
  for (const Values& values : found) {
    Row row;
    for (std::size_t i = 0; i < values.size(); ++i)
      row.push_back(cell_of(reader, dataset.columns[i], values[i]));
    rows.push_back(std::move(row));
  }
  table.rows = rows_of(std::move(rows));
  return table;
}

/// Of sources and registers: name -> what people call it.
std::map<std::string, std::string> labels_of_sources(const DataFiles& data) {
  std::map<std::string, std::string> labels;
  for (const Register& reg : all_registers(data)) labels[reg.name] = reg.label;
  for (const Source& source : all_sources(data)) labels[source.name] = source.label;
  return labels;
}

/// A delivery of a source that nobody knows would wait for ever.
std::vector<std::string> unknown_sources(const std::map<std::string, std::string>& labels,
                                         const Columns& columns, const std::vector<Values>& found) {
  std::vector<std::string> known;
  for (const auto& label : labels) known.push_back(label.first);
  std::set<std::string> notes;
  for (const Values& row : found) {
    const std::string source = columns.text(row, "source");
    if (labels.contains(source)) continue;
    const auto near = nearest(source, known);
    notes.insert(columns.text(row, "delivery") + ": non c'è una fonte né un registro \"" + source + "\"" +
                 (near ? ": forse \"" + *near + "\"" : ""));
  }
  return {notes.begin(), notes.end()};
}

/// Who is reminded knows the file by its label.
void name_sources(const Dataset& dataset, const std::map<std::string, std::string>& labels,
                  std::vector<Values>& found) {
  for (Values& row : found) {
    const auto label = labels.find(as_text(row[*dataset.find("source")]));
    Value& reminder = row[*dataset.find("reminder")];
    if (label == labels.end() || is_null(reminder)) continue;
    reminder = replace_all(as_text(reminder), '"' + label->first + '"', '"' + label->second + '"');
  }
}

void add_reminders(const Columns& columns, const std::vector<Values>& found, Sheet& sheet) {
  sheet.blocks.emplace_back(Heading{2, "Promemoria per chi è in ritardo"});
  for (const Values& row : found)
    if (columns.text(row, "state") == late)
      sheet.blocks.emplace_back(Paragraph{columns.text(row, "reminder")});
}

}  // namespace

ExpectedFiles expected_files(Reader& reader, const Period& period, Day as_of) {
  const Dataset dataset = dataset_named(reader.data(), "deliveries_expected");
  const Columns columns(dataset);
  const Scope scope{.from = period.first, .to = period.last, .as_of = as_of};
  const std::map<std::string, std::string> labels = labels_of_sources(reader.data());
  std::vector<Values> found = reader.all(dataset, scope, dataset.order);
  name_sources(dataset, labels, found);
  ExpectedFiles expected{.document = document_of(expected_table(reader, dataset, found))};
  Sheet& sheet = expected.document.sheets.front();
  sheet.name = dataset.label;
  sheet.landscape = true;
  expected.any_late =
      std::ranges::any_of(found, [&](const Values& row) { return columns.text(row, "state") == late; });
  if (expected.any_late) add_reminders(columns, found, sheet);
  expected.document.title = "File attesi: " + label(period) + ", e quelli di prima che mancano ancora";
  expected.document.notes = unknown_sources(labels, columns, found);
  for (std::string& note : notes_of(reader, as_of)) expected.document.notes.push_back(std::move(note));
  expected.document.as_of = as_of;
  return expected;
}

}  // namespace povnet
