#include "report/subject.h"

#include "report/columns.h"

namespace povnet {
namespace {

constexpr const char* table = R"sql(
  DROP TABLE IF EXISTS temp.subject;
  CREATE TEMP TABLE subject (register TEXT NOT NULL, id INTEGER NOT NULL, code TEXT NOT NULL,
                             PRIMARY KEY (register, id)) STRICT, WITHOUT ROWID;
  CREATE INDEX temp.subject_code ON subject (code);
)sql";

constexpr const char* keep_both = R"sql(
  DELETE FROM temp.subject WHERE (register, id) NOT IN (SELECT register, id FROM temp.subject_before);
  DROP TABLE temp.subject_before;
)sql";

}  // namespace

void load_subject(Reader& reader, const std::string& dataset_name, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), dataset_name);
  const Columns column(dataset);
  const std::vector<Values> rows = reader.all(dataset, scope);
  reader.db().exec(table);
  for (const Values& row : rows)
    execute(reader.db(), "INSERT OR IGNORE INTO temp.subject VALUES (?, ?, ?)", column.text(row, "register"),
            column.integer(row, "id"), column.text(row, "code"));
}

std::set<std::string> subject_codes(Reader& reader) {
  const auto codes =
      select(reader.db(), "SELECT code FROM temp.subject", [](ResultRow& row) { return row.text(); });
  return {codes.begin(), codes.end()};
}

void keep_subject(Reader& reader, const std::string& dataset, const Scope& scope) {
  reader.db().exec("CREATE TEMP TABLE subject_before AS SELECT register, id FROM temp.subject");
  load_subject(reader, dataset, scope);
  reader.db().exec(keep_both);
}

}  // namespace povnet
