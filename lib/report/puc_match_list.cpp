#include "report/puc_match_list.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/columns.h"
#include "report/puc_candidates.h"
#include "report/puc_catalogue.h"

namespace povnet {
namespace {

std::string obstacles_of(Reader& reader, const PucFit& fit) {
  std::vector<std::string> words;
  for (const PucObstacle one : fit.obstacles) words.push_back(label_in(reader, "puc_obstacle", key_of(one)));
  return join(words, "; ");
}

std::string merits_of(Reader& reader, const PucFit& fit) {
  std::vector<std::string> words;
  for (const PucMerit one : fit.merits) words.push_back(label_in(reader, "puc_merit", key_of(one)));
  if (!fit.skills_missing.empty()) words.push_back("da vedere: " + join(fit.skills_missing, ", "));
  return join(words, "; ");
}

Cell free_cell(const PucFit& fit) {
  return fit.free ? Cell::of(Kind::integer, *fit.free) : Cell::none(Kind::integer);
}

Cell hours_cell(const std::optional<Minutes>& minutes) {
  return minutes ? Cell::of(Kind::minutes, *minutes) : Cell::none(Kind::minutes);
}

Cell title_until(const std::optional<Day>& last) {
  return last && *last < make_day(9999, 12, 31) ? Cell::of(*last) : Cell::none(Kind::day);
}

const PucSeats& project_named(const std::vector<PucSeats>& catalogue, const std::string& number) {
  const auto found = std::ranges::find_if(
      catalogue, [&](const PucSeats& one) { return fold(one.offer.number) == fold(number); });
  if (found == catalogue.end())
    throw Error(Fault::input, "il progetto \"" + number + "\" è concluso",
                "povnet puc seats elenca quelli aperti");
  return *found;
}

Fields person_fields(Reader& reader, const PucCandidate& who) {
  Fields fields{.key = "person", .fields = {}};
  fields.fields = {{.key = "person", .label = "Persona", .value = text_cell(who.code)},
                   {.key = "surname", .label = "Cognome", .value = text_cell(who.surname)},
                   {.key = "name", .label = "Nome", .value = text_cell(who.name)},
                   {.key = "title",
                    .label = "Titolo",
                    .value = text_cell(who.title.empty() ? "nessuno quel giorno"
                                                         : label_in(reader, "puc_title", who.title))},
                   {.key = "title_to", .label = "Titolo fino al", .value = title_until(who.title_to)},
                   {.key = "comune", .label = "Residenza", .value = text_cell(who.seeker.comune)},
                   {.key = "committed",
                    .label = "Ore settimanali in altri PUC",
                    .value = Cell::of(Kind::minutes, who.seeker.committed)}};
  return fields;
}

std::vector<Column> project_columns() {
  return {{.key = "project", .label = "Progetto"},
          {.key = "title", .label = "Titolo"},
          {.key = "comune", .label = "Comune"},
          {.key = "weekly", .label = "Ore la settimana", .kind = Kind::minutes},
          {.key = "free", .label = "Posti liberi", .kind = Kind::integer}};
}

Table offers_table(Reader& reader, const std::vector<PucSeats>& catalogue, const std::vector<PucFit>& fits,
                   bool fitting) {
  Table table{.key = fitting ? "fitting" : "others",
              .title = fitting ? "Progetti adatti, i migliori per primi" : "Gli altri, e perché no",
              .columns = project_columns(),
              .rows = {},
              .if_empty = fitting ? "nessun progetto adatto" : "nessun altro progetto aperto"};
  table.columns.push_back({.key = "why", .label = fitting ? "Che cosa si sa" : "Perché no"});
  std::vector<Row> rows;
  for (const PucFit& fit : fits) {
    if (fit.fits() != fitting) continue;
    const PucSeats& project = catalogue[fit.which];
    rows.push_back({text_cell(project.offer.number), text_cell(project.title),
                    text_cell(project.offer.comune), hours_cell(project.offer.weekly), free_cell(fit),
                    text_cell(fitting ? merits_of(reader, fit) : obstacles_of(reader, fit))});
  }
  table.rows = rows_of(std::move(rows));
  return table;
}

Table people_table(Reader& reader, const std::vector<PucCandidate>& people, const std::vector<PucFit>& fits,
                   bool fitting) {
  Table table{.key = fitting ? "fitting" : "others",
              .title = fitting ? "Chi può venire, in ordine di preferenza" : "Chi no, e perché",
              .columns = {{.key = "person", .label = "Persona"},
                          {.key = "surname", .label = "Cognome"},
                          {.key = "name", .label = "Nome"},
                          {.key = "title", .label = "Titolo"},
                          {.key = "title_to", .label = "Titolo fino al", .kind = Kind::day},
                          {.key = "comune", .label = "Residenza"},
                          {.key = "household", .label = "Nucleo"},
                          {.key = "why", .label = fitting ? "Che cosa si sa" : "Perché no"}},
              .rows = {},
              .if_empty = fitting ? "nessuna persona adatta senza un PUC" : "nessun altro"};
  std::vector<Row> rows;
  for (const PucFit& fit : fits) {
    if (fit.fits() != fitting) continue;
    const PucCandidate& who = people[fit.which];
    rows.push_back({text_cell(who.code), text_cell(who.surname), text_cell(who.name),
                    text_cell(label_in(reader, "puc_title", who.title)), title_until(who.title_to),
                    text_cell(who.seeker.comune), text_cell(who.seeker.household),
                    text_cell(fitting ? merits_of(reader, fit) : obstacles_of(reader, fit))});
  }
  table.rows = rows_of(std::move(rows));
  return table;
}

Table free_table(Reader& reader, const PucSeats& project) {
  Table table{.key = "seats",
              .title = "Posti liberi",
              .columns = {{.key = "group", .label = "Posti per"},
                          {.key = "free", .label = "Liberi fino alla fine", .kind = Kind::integer}},
              .rows = {}};
  std::vector<Row> rows;
  for (const SeatGroup group : seat_groups) {
    const auto free = project.offer.free_for(group);
    rows.push_back({text_cell(label_in(reader, "puc_seat_group", key_of(group))),
                    free ? Cell::of(Kind::integer, *free) : Cell::none(Kind::integer)});
  }
  table.rows = rows_of(std::move(rows));
  return table;
}

Document titled(const std::string& key, const std::string& title, Sheet sheet, Day on) {
  Document document{.key = key, .title = title, .sheets = {}, .notes = {}, .as_of = on};
  document.sheets.push_back(std::move(sheet));
  return document;
}

}  // namespace

Document puc_match_person_document(Reader& reader, const std::string& person, Day on) {
  const auto people = puc_candidates(reader, on, person);
  if (people.empty())
    throw Error(Fault::input,
                "la persona " + person + " non può partecipare: risulta deceduta o unita a un'altra",
                "povnet intake show person " + person);
  const auto catalogue = puc_catalogue(reader, on);
  std::vector<PucOffer> offers;
  for (const PucSeats& project : catalogue) offers.push_back(project.offer);
  const auto fits = rank_offers(people.front().seeker, offers, on, puc_week_on(reader, on));
  Sheet sheet{.name = "Persona", .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(person_fields(reader, people.front()));
  sheet.blocks.emplace_back(offers_table(reader, catalogue, fits, true));
  sheet.blocks.emplace_back(offers_table(reader, catalogue, fits, false));
  return titled("puc_match", "PUC per " + person + ", " + italian(on), std::move(sheet), on);
}

Document puc_match_project_document(Reader& reader, const std::string& number, Day on, bool all) {
  const auto catalogue = puc_catalogue(reader, on);
  const PucSeats& project = project_named(catalogue, number);
  const auto people = puc_candidates(reader, on, Value{});
  std::vector<PucSeeker> seekers;
  for (const PucCandidate& who : people) seekers.push_back(who.seeker);
  const auto fits = rank_seekers(project.offer, seekers, on, puc_week_on(reader, on));
  Sheet sheet{.name = "Progetto", .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(free_table(reader, project));
  sheet.blocks.emplace_back(people_table(reader, people, fits, true));
  if (all) sheet.blocks.emplace_back(people_table(reader, people, fits, false));
  return titled("puc_match",
                "Chi può venire a " + project.offer.number + " " + project.title + ", " + italian(on),
                std::move(sheet), on);
}

}  // namespace povnet
