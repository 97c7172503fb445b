#include "report/person_recipients.h"

#include <map>

#include "report/columns.h"
#include "report/reader.h"
#include "report/tally.h"
#include "store/query.h"

namespace povnet {
namespace {

constexpr const char* sent_with_sql = R"sql(
SELECT sent.code, strftime('%d/%m/%Y', sent.at), sent.title, sent.recipient, strftime('%d/%m/%Y', sent.revoked_on)
  FROM sent_record AS within
  JOIN sent_document AS sent ON sent.id = within.sent_document
 WHERE within.register = :register AND :id BETWEEN within.first_record AND within.last_record)sql";

}  // namespace

Table person_recipients(SQLite::Database& db, const std::vector<RecordRef>& records) {
  std::map<std::string, Row> found;
  for (const RecordRef& record : records) {
    Query query(db, sent_with_sql, "sent_record", {{":register", record.table}, {":id", record.id}});
    for (Values values; query.next(values);) {
      Row& row = found[as_text(values.front())];
      row.clear();
      for (const Value& value : values) row.push_back(text_cell(as_text(value)));
    }
  }
  std::vector<Row> rows;
  for (auto& [code, row] : found) rows.push_back(std::move(row));
  return {.key = "recipients",
          .title = "",
          .columns = {{.key = "sent_document", .label = "Invio"},
                      {.key = "day", .label = "Preparato il"},
                      {.key = "title", .label = "Che cosa"},
                      {.key = "recipient", .label = "A chi"},
                      {.key = "revoked_on", .label = "Revocato il"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "niente di ciò che è nel registro degli invii"};
}

}  // namespace povnet
