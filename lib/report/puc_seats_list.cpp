#include "report/puc_seats_list.h"

#include "base/text.h"
#include "report/columns.h"
#include "report/parameter_on.h"
#include "report/puc_catalogue.h"

namespace povnet {
namespace {

std::optional<SflShare> share_on(Reader& reader, Day on) {
  const auto least = parse_fraction(find_text_parameter_on(reader, "PUC_CPI_SEATS_LEAST", on).value_or(""));
  const auto most = parse_fraction(find_text_parameter_on(reader, "PUC_CPI_SEATS_MOST", on).value_or(""));
  if (!least || !most) return std::nullopt;
  return SflShare{.least = *least, .most = *most};
}

Cell number_cell(const std::optional<std::int64_t>& number) {
  return number ? Cell::of(Kind::integer, *number) : Cell::none(Kind::integer);
}

Table seats_table(Reader& reader, const std::vector<PucSeats>& catalogue, Day on) {
  Table table{.key = "seats",
              .title = "Per progetto e gruppo",
              .columns = {{.key = "project", .label = "Progetto"},
                          {.key = "title", .label = "Titolo"},
                          {.key = "comune", .label = "Comune"},
                          {.key = "status", .label = "Stato"},
                          {.key = "group", .label = "Posti per"},
                          {.key = "seats", .label = "Posti", .kind = Kind::integer},
                          {.key = "taken", .label = "Occupati", .kind = Kind::integer},
                          {.key = "free", .label = "Liberi fino alla fine", .kind = Kind::integer}},
              .rows = {},
              .if_empty = "nessun progetto aperto in quel giorno"};
  std::vector<Row> rows;
  for (const PucSeats& project : catalogue)
    for (const SeatGroup group : seat_groups)
      rows.push_back(
          {text_cell(project.offer.number), text_cell(project.title), text_cell(project.offer.comune),
           text_cell(label_in(reader, "puc_status", project.status)),
           text_cell(label_in(reader, "puc_seat_group", key_of(group))), number_cell(project.plan.of(group)),
           Cell::of(Kind::integer, seats_taken(project.held, group, on)),
           number_cell(project.offer.free_for(group))});
  table.rows = rows_of(std::move(rows));
  return table;
}

Table faults_table(Reader& reader, const std::vector<PucSeats>& catalogue, Day on) {
  Table table{.key = "faults",
              .title = "Che cosa non va",
              .columns = {{.key = "project", .label = "Progetto"},
                          {.key = "comune", .label = "Comune"},
                          {.key = "what", .label = "Che cosa"}},
              .rows = {},
              .if_empty = "niente da segnalare"};
  const auto share = share_on(reader, on);
  std::vector<Row> rows;
  for (const PucSeats& project : catalogue)
    for (const SeatFault fault : seat_faults(project.plan, project.held, share, on))
      rows.push_back({text_cell(project.offer.number), text_cell(project.offer.comune),
                      text_cell(label_in(reader, "puc_seat_fault", key_of(fault)))});
  table.rows = rows_of(std::move(rows));
  return table;
}

}  // namespace

Document puc_seats_document(Reader& reader, Day on, const std::optional<std::string>& comune) {
  std::vector<PucSeats> catalogue = puc_catalogue(reader, on);
  if (comune)
    std::erase_if(catalogue,
                  [&](const PucSeats& project) { return fold(project.offer.comune) != fold(*comune); });
  Document document{.key = "puc_seats",
                    .title = "Posti dei PUC al " + italian(on) + (comune ? ", " + *comune : ""),
                    .sheets = {},
                    .notes = {},
                    .as_of = on};
  Sheet sheet{.name = "Posti", .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(seats_table(reader, catalogue, on));
  sheet.blocks.emplace_back(faults_table(reader, catalogue, on));
  document.sheets.push_back(std::move(sheet));
  return document;
}

}  // namespace povnet
