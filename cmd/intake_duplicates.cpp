#include <fmt/format.h>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/identity.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "intake/duplicates.h"
#include "intake/entry.h"
#include "intake/household_likeness.h"
#include "intake/person_traits.h"
#include "store/record_code.h"
#include "store/row.h"

namespace povnet {
namespace {

DuplicateRules rules_of(const Call& call, const DataFiles& data) {
  DuplicateRules rules = load_duplicate_rules(data);
  if (const auto min = call.maybe_integer("--min")) {
    if (*min < 1 || *min > 100)
      throw Error(Fault::usage, "--min: i punti vanno da 1 a 100", fmt::format("se manca, {}", rules.min));
    rules.min = static_cast<int>(*min);
  }
  return rules;
}

/// Only pairs of which one at least is among `there`.
template <class Pair>
void keep_there(const std::set<std::int64_t>& there, std::vector<Pair>& pairs) {
  std::erase_if(pairs,
                [&](const Pair& pair) { return !there.contains(pair.one) && !there.contains(pair.other); });
}

struct LikePairs {
  std::vector<LikePair> persons;
  std::vector<LikeHouseholds> households;
};

LikePairs found_by(const Call& call, References& references, const DuplicateRules& rules) {
  SQLite::Database& db = references.db();
  const auto typed = call.maybe("--comune");
  const std::int64_t comune = typed ? required_record(references, references.reg("comune"), *typed) : 0;
  LikePairs found{find_duplicates(read_traits(db), rules).pairs,
                  like_households(db, call.common.as_of, rules)};
  if (!typed) return found;
  keep_there(persons_in(db, comune, call.common.as_of), found.persons);
  keep_there(households_in(db, comune, call.common.as_of), found.households);
  return found;
}

std::string reasons(const DuplicateRules& rules, const Likeness& likeness) {
  std::vector<std::string> labels;
  for (const Trait trait : likeness.traits) labels.push_back(rules.labels[static_cast<std::size_t>(trait)]);
  return join(labels, "; ");
}

/// Code, surname and name, birth day.
void add_person(SQLite::Database& db, std::int64_t id, Row& row) {
  const auto cells = select_first(
      db,
      "SELECT code, trim(coalesce(surname, '') || ' ' || coalesce(name, '')), birth_day FROM person WHERE id "
      "= ?",
      [](ResultRow& person) {
        Row found{Cell::of(person.text())};
        found.push_back(Cell::of(person.text()));
        const auto day = person.maybe_day();
        found.push_back(day ? Cell::of(*day) : Cell::none(Kind::day));
        return found;
      },
      id);
  row.insert(row.end(), cells->begin(), cells->end());
}

Table persons_table(SQLite::Database& db, const DuplicateRules& rules, const std::vector<LikePair>& pairs) {
  std::vector<Row> rows;
  for (const LikePair& pair : pairs) {
    Row row{Cell::of(Kind::integer, pair.likeness.score)};
    add_person(db, pair.one, row);
    add_person(db, pair.other, row);
    row.push_back(Cell::of(reasons(rules, pair.likeness)));
    rows.push_back(std::move(row));
  }
  return {.key = "persons",
          .title = "Persone forse scritte due volte",
          .columns = {{.key = "score", .label = "Punti", .kind = Kind::integer},
                      {.key = "person", .label = "Scheda"},
                      {.key = "name", .label = "Chi"},
                      {.key = "birth_day", .label = "Nascita", .kind = Kind::day},
                      {.key = "other", .label = "Forse è"},
                      {.key = "other_name", .label = "Chi"},
                      {.key = "other_birth_day", .label = "Nascita", .kind = Kind::day},
                      {.key = "reasons", .label = "Perché"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nessuna coppia con questi punti"};
}

Table households_table(SQLite::Database& db, const std::vector<LikeHouseholds>& pairs) {
  std::vector<Row> rows;
  for (const LikeHouseholds& pair : pairs)
    rows.push_back({Cell::of(Kind::integer, pair.score()), Cell::of(code_of(db, {"household", pair.one})),
                    Cell::of(code_of(db, {"household", pair.other})), Cell::of(Kind::integer, pair.shared),
                    Cell::of(Kind::integer, pair.all), Cell::of(pair.same_head ? "sì" : "no")});
  return {.key = "households",
          .title = "Nuclei con gli stessi componenti: mai uniti insieme alle persone",
          .columns = {{.key = "score", .label = "Punti", .kind = Kind::integer},
                      {.key = "household", .label = "Nucleo"},
                      {.key = "other", .label = "Forse è"},
                      {.key = "shared", .label = "Componenti comuni", .kind = Kind::integer},
                      {.key = "all", .label = "In tutto", .kind = Kind::integer},
                      {.key = "same_head", .label = "Stessa persona di riferimento"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nessuna coppia di nuclei"};
}

int run_duplicates(Call& call) {
  const DataFiles data = data_files_of(call);
  const DuplicateRules rules = rules_of(call, data);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  References references(file.db(), data);
  const LikePairs found = found_by(call, references, rules);
  Document document =
      answer("duplicates", "Doppioni",
             {persons_table(file.db(), rules, found.persons), households_table(file.db(), found.households)});
  document.sheets.front().landscape = true;
  document.as_of = call.common.as_of;
  document.notes = {
      "sono proposte: si confrontano le schede con povnet intake show, e si uniscono con povnet "
      "intake merge SCHEDA FORSE-È"};
  if (rules.replaced) document.notes.emplace_back("File di dati sostituiti: schemas/duplicates.toml");
  present_identified(call, "intake duplicates", std::move(document));
  return 0;
}

}  // namespace

Command intake_duplicates_command() {
  return {.room = "intake",
          .verb = "duplicates",
          .help = "le schede che forse sono della stessa persona, con i punti e le ragioni",
          .operands = {},
          .options = {{.name = "--min", .value = "PUNTI", .help = "da quanti punti in su, fino a 100"},
                      {.name = "--comune",
                       .value = "COMUNE",
                       .help = "solo se almeno una delle due persone vive in questo comune"}},
          .shows_persons = true,
          .run = run_duplicates};
}

}  // namespace povnet
