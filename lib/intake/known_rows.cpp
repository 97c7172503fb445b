#include "intake/known_rows.h"

#include <bit>
#include <functional>
#include <string_view>

#include "base/text.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

constexpr std::uint64_t of_null = 0x9E3779B97F4A7C15U;
constexpr std::uint64_t spread = 0xD6E8FEB86659FD93U;

std::uint64_t number_of(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return std::hash<std::string_view>()(*text);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return static_cast<std::uint64_t>(*number) + 1;
  return of_null;
}

}  // namespace

std::uint64_t with_value(std::uint64_t digest, const Value& value) {
  return (std::rotl(digest, 29) ^ number_of(value)) * spread;
}

KnownRows::KnownRows(SQLite::Database& db, std::string table, std::vector<std::string> columns)
    : db_(db), table_(table), columns_(std::move(columns)), worth_(db, std::move(table)) {}

void KnownRows::load() {
  std::vector<std::string> names{"id"};
  for (const std::string& column : columns_) names.push_back(sql_name(column));
  digests_.assign(static_cast<std::size_t>(worth_.rows()) + 1, 0);
  RawStatement all(db_, "SELECT " + join(names, ", ") + " FROM " + sql_name(table_) + " WHERE id <= ?");
  all.bind(1, worth_.rows());
  Value value;
  while (all.step()) {
    std::uint64_t digest = 0;
    for (std::size_t i = 1; i < names.size(); ++i) {
      all.column(static_cast<int>(i), value);
      digest = with_value(digest, value);
    }
    digests_[static_cast<std::size_t>(all.number(0))] = digest;
  }
}

bool KnownRows::hold(std::int64_t record, std::uint64_t digest) {
  if (digests_.empty()) {
    if (!worth_.after_one_more()) return false;
    load();
  }
  const auto place = static_cast<std::size_t>(record);
  return digest != 0 && place < digests_.size() && digests_[place] == digest;
}

void KnownRows::forget(std::int64_t record) {
  const auto place = static_cast<std::size_t>(record);
  if (place < digests_.size()) digests_[place] = 0;
}

}  // namespace povnet
