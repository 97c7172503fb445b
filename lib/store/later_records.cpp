#include "store/later_records.h"

#include "store/later.h"
#include "store/transaction_held.h"

namespace povnet {

LaterRecords::LaterRecords(Transaction& tx, const std::string& table, const std::vector<std::string>& columns,
                           std::optional<std::size_t> sorted_by)
    : tx_(*tx.held_), rows_(tx_.inserts_later().rows(table, columns, sorted_by)) {}

std::int64_t LaterRecords::insert(std::span<const Value> values) { return tx_.later->add(rows_, values); }

}  // namespace povnet
