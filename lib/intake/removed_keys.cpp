#include "intake/removed_keys.h"

#include "base/text.h"
#include "store/raw_statement.h"
#include "store/row_image.h"
#include "store/table_shape.h"

namespace povnet {

std::string key_text(const std::vector<Value>& values) {
  std::string text;
  for (const Value& value : values) {
    if (const auto* words = std::get_if<std::string>(&value)) text += fold(*words);
    if (const auto* number = std::get_if<std::int64_t>(&value)) text += std::to_string(*number);
    text += '\x1f';
  }
  return text;
}

std::set<std::string> removed_keys(SQLite::Database& db, const std::string& table,
                                   const std::vector<std::string>& columns) {
  const TableShape shape = shape_of(db, table);
  std::set<std::string> keys;
  RawStatement removed(db,
                       "SELECT image FROM tx_image JOIN tx ON tx.id = tx_image.tx WHERE kind = 'remove' AND "
                       "command = 'intake remove' AND image IS NOT NULL AND register = ? AND record NOT IN "
                       "(SELECT id FROM " +
                           sql_name(table) + ")");
  removed.bind(1, std::string_view(table));
  while (removed.step()) {
    const std::vector<Value> row = row_of_image(db, shape, std::get<std::string>(removed.column(0)));
    std::vector<Value> key;
    for (const std::string& column : columns) key.push_back(row[*shape.find(column)]);
    keys.insert(key_text(key));
  }
  return keys;
}

}  // namespace povnet
