#include "store/waiting_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <numeric>

#include "base/error.h"
#include "store/insertion.h"

namespace povnet {
namespace {

// Measured: more rows leave the processor's cache, fewer touch more pages twice.
constexpr std::size_t most_rows = 512;
constexpr std::size_t most_sorted_rows = 16384;
constexpr std::size_t values_per_statement = 1400;
constexpr std::size_t worth_a_thread = 128;

/// An id is never given twice, not even one whose row was removed.
std::string last_id_query(const std::string& table) {
  return fmt::format(
      "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0), "
      "coalesce((SELECT max(id) FROM {}), 0))",
      sql_name(table));
}

/// As a number that orders as the text does.
std::uint64_t first_letters(const Value& value) {
  std::uint64_t number = 0;
  const auto* text = std::get_if<std::string>(&value);
  for (std::size_t i = 0; text && i < sizeof(number); ++i)
    number = number << 8U | (i < text->size() ? static_cast<unsigned char>((*text)[i]) : 0U);
  return number;
}

std::vector<std::string> with_id(std::vector<std::string> columns) {
  columns.insert(columns.begin(), "id");
  return columns;
}

}  // namespace

WaitingRows::WaitingRows(Transaction::Held& tx, const std::string& table, std::vector<std::string> columns,
                         std::optional<std::size_t> sorted_by)
    : tx_(tx),
      shape_(shape_of(tx.file.db(), table)),
      columns_(std::move(columns)),
      slots_(slots_of(shape_, columns_)),
      sorted_by_(sorted_by),
      journal_(tx.pending[table]),
      per_statement_(std::max<std::size_t>(1, values_per_statement / (columns_.size() + 1))) {
  for (const ColumnShape& column : shape_.columns) whole_.push_back(&column.fallback);
}

bool WaitingRows::full() const { return count_ >= (sorted_by_ ? most_sorted_rows : most_rows); }

bool WaitingRows::holds(const std::string& table, const std::vector<std::string>& columns) const {
  return shape_.name == table && columns_ == columns;
}

std::int64_t WaitingRows::next_id() {
  if (!last_id_) last_id_.emplace(tx_.file.db(), last_id_query(shape_.name));
  last_id_->bind(1, std::string_view(shape_.name));
  last_id_->step();
  const std::int64_t last = std::get<std::int64_t>(last_id_->column(0));
  last_id_->reset();
  return last + 1;
}

std::span<const Value> WaitingRows::row(std::size_t place) const {
  return std::span(values_).subspan(place * columns_.size(), columns_.size());
}

std::int64_t WaitingRows::add(std::span<const Value> values) {
  if (values.size() != slots_.size())
    throw Error(Fault::bug, fmt::format("{}: valori e colonne non sono tanti", shape_.name));
  for (std::size_t i = 0; i < values.size(); ++i) check_type(shape_, slots_[i], values[i]);
  if (count_ == 0) first_id_ = next_id();
  const std::size_t at = count_ * columns_.size();
  if (values_.size() < at + values.size()) values_.resize(at + values.size());
  std::ranges::copy(values, values_.begin() + static_cast<std::ptrdiff_t>(at));
  ++count_;
  return sorted_by_ ? 0 : first_id_ + static_cast<std::int64_t>(count_) - 1;
}

void WaitingRows::write(std::optional<RawStatement>& statement, std::size_t from, std::size_t rows) {
  if (!statement) statement.emplace(tx_.file.db(), insertion(shape_.name, with_id(columns_), rows));
  int at = 0;
  for (std::size_t i = from; i < from + rows; ++i) {
    statement->bind(++at, first_id_ + static_cast<std::int64_t>(i));
    for (const Value& value : row(order_[i])) statement->bind(++at, value);
  }
  statement->run();
}

/// In the order in which the rows are written.
std::vector<RowDigest> WaitingRows::row_digests() {
  std::vector<RowDigest> all;
  all.reserve(count_);
  for (const std::size_t place : order_) {
    const std::span<const Value> values = row(place);
    for (std::size_t i = 0; i < values.size(); ++i) whole_[slots_[i]] = &values[i];
    all.push_back(digester_.of(shape_, whole_));
  }
  return all;
}

/// Most texts differ in their first letters, which are compared without a look at the rows.
void WaitingRows::sort() {
  std::vector<std::pair<std::uint64_t, std::size_t>> keys;
  keys.reserve(count_);
  for (std::size_t i = 0; i < count_; ++i) keys.emplace_back(first_letters(row(i)[*sorted_by_]), i);
  std::ranges::sort(keys, [this](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    return row(a.second)[*sorted_by_] < row(b.second)[*sorted_by_];
  });
  std::ranges::transform(keys, order_.begin(), [](const auto& key) { return key.second; });
}

void WaitingRows::write() {
  order_.resize(count_);
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  if (sorted_by_ && full()) sort();
  const auto how = count_ < worth_a_thread ? std::launch::deferred : std::launch::async;
  auto digests = std::async(how, [this] { return row_digests(); });  // while SQLite writes the same rows
  std::size_t at = 0;
  for (; at + per_statement_ <= count_; at += per_statement_) write(many_, at, per_statement_);
  for (; at < count_; ++at) write(one_, at, 1);
  std::int64_t id = first_id_;
  for (const RowDigest& digest : digests.get()) tx_.note_insert(shape_.name, journal_, id++, digest);
  written_ += count_;
  count_ = 0;
}

}  // namespace povnet
