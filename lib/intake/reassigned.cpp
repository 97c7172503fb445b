#include "intake/reassigned.h"

#include "intake/removed_keys.h"
#include "store/raw_statement.h"
#include "store/row_image.h"
#include "store/table_shape.h"

namespace povnet {

ReassignedRecords::ReassignedRecords(SQLite::Database& db, const std::string& table,
                                     const std::vector<std::string>& key) {
  if (key.empty()) return;
  const TableShape shape = shape_of(db, table);
  RawStatement images(db,
                      "SELECT i.record, i.image FROM tx_image AS i JOIN tx ON tx.id = i.tx "
                      "WHERE i.register = ? AND i.kind = 'update' AND tx.command = 'intake reassign' "
                      "AND i.image IS NOT NULL AND i.record IN (SELECT id FROM " +
                          sql_name(table) + ") ORDER BY i.id");
  images.bind(1, std::string_view(table));
  while (images.step()) {
    const std::vector<Value> row = row_of_image(db, shape, std::get<std::string>(images.column(1)));
    std::vector<Value> values;
    for (const std::string& column : key) values.push_back(row[*shape.find(column)]);
    by_record_.emplace(std::get<std::int64_t>(images.column(0)), key_text(values));
  }
}

std::vector<std::int64_t> ReassignedRecords::that_were(const std::string& key) const {
  std::vector<std::int64_t> records;
  for (const auto& [record, was] : by_record_)
    if (was == key) records.push_back(record);
  return records;
}

bool ReassignedRecords::was_another(std::int64_t record, const std::string& key) const {
  const auto at = by_record_.find(record);
  return at != by_record_.end() && at->second != key;
}

}  // namespace povnet
