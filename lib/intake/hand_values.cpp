#include "intake/hand_values.h"

#include "store/raw_statement.h"

namespace povnet {

void keep_by_hand(Transaction& tx, const std::string& table, std::int64_t id,
                  const std::vector<std::string>& columns) {
  RawStatement keep(tx.file().db(),
                    "INSERT INTO hand_value (register, record, \"column\", tx) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (register, record, \"column\") DO UPDATE SET tx = excluded.tx");
  const std::int64_t by = tx.id();
  for (const std::string& column : columns) {
    keep.bind(1, std::string_view(table));
    keep.bind(2, id);
    keep.bind(3, std::string_view(column));
    keep.bind(4, by);
    keep.run();
  }
}

}  // namespace povnet
