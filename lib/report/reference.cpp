#include "report/reference.h"

#include "domain/iban.h"
#include "schema/node.h"
#include "schema/parameter.h"
#include "store/text_function.h"

namespace povnet {
namespace {

constexpr const char* tables = R"sql(
  DROP TABLE IF EXISTS temp.parameter;
  DROP TABLE IF EXISTS temp.code;
  CREATE TEMP TABLE parameter (id TEXT NOT NULL, label TEXT, value ANY, unit TEXT, valid_from TEXT, valid_to TEXT,
                               source TEXT, evidence TEXT, verified INTEGER) STRICT;
  CREATE TEMP TABLE code (list TEXT NOT NULL, code TEXT NOT NULL, label TEXT, position INTEGER,
                          valid_from TEXT, valid_to TEXT) STRICT;
  CREATE TEMP TABLE IF NOT EXISTS attachment_file (attachment INTEGER PRIMARY KEY, state TEXT NOT NULL) STRICT;
)sql";

/// The fault of an IBAN, by its code in the list iban_fault; NULL: none.
std::optional<std::string> told_iban_fault(std::string_view iban) {
  const auto fault = iban_fault(iban);
  return fault ? std::optional(std::string(name_of(*fault))) : std::nullopt;
}

void bind_day(SQLite::Statement& statement, int at, const std::optional<Day>& day) {
  if (day)
    statement.bind(at, iso(*day));
  else
    statement.bind(at);
}

void load_parameters(SQLite::Database& db, const DataFiles& data) {
  SQLite::Statement insert(db, "INSERT INTO temp.parameter VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const Parameter& parameter : all_parameters(data)) {
    insert.bind(1, parameter.id);
    insert.bind(2, parameter.label);
    if (const auto* number = std::get_if<std::int64_t>(&parameter.value)) insert.bind(3, *number);
    if (const auto* text = std::get_if<std::string>(&parameter.value)) insert.bind(3, *text);
    insert.bind(4, parameter.unit);
    bind_day(insert, 5, parameter.valid_from);
    bind_day(insert, 6, parameter.valid_to);
    insert.bind(7, parameter.source);
    insert.bind(8, parameter.evidence);
    insert.bind(9, parameter.verified ? 1 : 0);
    insert.exec();
    insert.reset();
  }
}

void load_codes(SQLite::Database& db, const DataFiles& data) {
  SQLite::Statement insert(db, "INSERT INTO temp.code VALUES (?, ?, ?, ?, ?, ?)");
  for (const DataFile* file : data.in("schemas/codes")) {
    const Node node = Node::parse(*file);
    const std::string list = node.text("list");
    std::int64_t position = 0;
    for (const Node& entry : node.tables("code")) {
      insert.bind(1, list);
      insert.bind(2, entry.text("code"));
      insert.bind(3, entry.text("label"));
      insert.bind(4, ++position);
      bind_day(insert, 5, entry.maybe_day("valid_from"));
      bind_day(insert, 6, entry.maybe_day("valid_to"));
      insert.exec();
      insert.reset();
    }
  }
}

}  // namespace

void load_reference(SQLite::Database& db, const DataFiles& data) {
  db.exec(tables);
  load_parameters(db, data);
  load_codes(db, data);
  offer_function(db, "iban_fault", told_iban_fault);
  db.exec(
      "CREATE INDEX temp.code_key ON code (list, code); CREATE INDEX temp.parameter_key ON parameter (id)");
}

}  // namespace povnet
