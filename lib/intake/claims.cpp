#include "intake/claims.h"

#include <algorithm>

namespace povnet {

const Claims::Columns& Claims::OfRegister::of(std::int64_t record) const {
  const auto place = static_cast<std::size_t>(record);
  return sets_[place < records_.size() ? records_[place] : 0];
}

std::uint32_t Claims::OfRegister::number_of(const Columns& columns) {
  const auto [at, added] = places_.try_emplace(columns, static_cast<std::uint32_t>(sets_.size()));
  if (added) sets_.push_back(columns);
  return at->second;
}

void Claims::OfRegister::add(std::int64_t record, const Columns& columns) {
  const auto place = static_cast<std::size_t>(record);
  if (records_.size() <= place) records_.resize(std::max(place + 1, records_.size() * 2));
  records_[place] = number_of(of(record) | columns);
}

void Claims::clear() {
  for (auto& [name, records] : registers_) records = {};
}

}  // namespace povnet
