#include "cmd/evaluator_package.h"

#include <fmt/format.h>

#include "cmd/page.h"
#include "cmd/released_rows.h"
#include "schema/catalogue.h"
#include "schema/node.h"

namespace povnet {
namespace {

Document codebook_of(std::vector<Row> rows) {
  return document_of({.key = "codebook",
                      .title = "Che cosa vogliono dire le colonne",
                      .columns = {{.key = "dataset", .label = "Dataset"},
                                  {.key = "label", .label = "Che cosa è"},
                                  {.key = "grain", .label = "Una riga è"},
                                  {.key = "column", .label = "Colonna"},
                                  {.key = "meaning", .label = "Significato"},
                                  {.key = "codes", .label = "Lista di codici"}},
                      .rows = rows_of(std::move(rows))});
}

/// For whom and why it was made, and how much there is of what.
Document delivery_of(const Call& call, const Node& plan, std::vector<Row> datasets) {
  Fields made{.key = "delivery",
              .fields = {{"recipient", "Per chi", Cell::of(call.maybe("--recipient").value_or("non detto"))},
                         {"purpose", "Che cosa è", Cell::of(plan.text("purpose"))},
                         {"reason", "Perché", Cell::of(call.common.reason)},
                         {"legal_basis", "Base giuridica", Cell::of(plan.text("legal_basis"))},
                         {"as_of", "Situazione al", Cell::of(call.common.as_of)},
                         {"made_by", "Preparato da",
                          Cell::of(call.common.actor.empty() ? call.common.login : call.common.actor)}}};
  Table table{.key = "datasets",
              .title = "",
              .columns = {{.key = "file", .label = "File"},
                          {.key = "label", .label = "Che cosa è"},
                          {.key = "rows", .label = "Righe", .kind = Kind::integer}},
              .rows = rows_of(std::move(datasets))};
  Document document{.key = "delivery", .title = "Pacchetto per chi valuta", .sheets = {}, .notes = {}};
  document.sheets.push_back({.name = "Indice", .blocks = {std::move(made), std::move(table)}});
  return document;
}

/// Counted before it is written; the number.
std::int64_t count_rows(Table& table) {
  std::vector<Row> rows;
  for (Row row; table.rows(row);) rows.push_back(std::move(row));
  const auto number = static_cast<std::int64_t>(rows.size());
  table.rows = rows_of(std::move(rows));
  return number;
}

}  // namespace

void write_evaluator(Call& call, Reading& reading, FolderExport& folder) {
  const Node plan =
      Node::parse(required_file(reading.data(), "templates/packages", "evaluator", "un pacchetto"));
  ReleasedRows released(call, reading.reader(),
                        {.period = request_for(call, {}).period, .as_of = call.common.as_of});
  std::vector<Row> columns, datasets;
  for (const std::string& dataset : plan.texts("datasets")) {
    Table table = released.table(dataset);
    const std::string file = dataset + ".csv";
    datasets.push_back({Cell::of(file), Cell::of(dataset_named(reading.data(), dataset).label),
                        Cell::of(Kind::integer, count_rows(table))});
    folder.write(file, document_of(std::move(table)));
    released.describe(dataset, columns);
  }
  folder.write("colonne.csv", codebook_of(std::move(columns)));
  folder.write("indice.html", delivery_of(call, plan, std::move(datasets)));
  if (released.left_out() > 0)
    warn(call, fmt::format("righe di nuclei in protezione lasciate fuori: {}", released.left_out()));
}

}  // namespace povnet
