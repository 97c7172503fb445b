#include <fmt/format.h>

#include <functional>

#include "base/error.h"
#include "store/insertion.h"
#include "store/raw_statement.h"
#include "store/row_image.h"
#include "store/transaction_held.h"

namespace povnet {

struct Records::Held {
  Held(Transaction::Held& transaction, const std::string& table, const std::vector<std::string>& names_given);

  Transaction::Held& tx;
  TableShape shape;
  std::vector<std::string> columns;
  std::vector<std::size_t> slots;  ///< of the columns, in the shape
  PendingInserts& pending;
  std::vector<const Value*> row;  ///< by slot; the defaults where no column is given
  RowDigester digester = {};
  ClosedRows closed;
  RawStatement find;
  std::optional<RawStatement> add = {}, put = {}, erase = {}, add_at = {};

  void take(std::span<const Value> values, std::vector<const Value*>& target);
  std::optional<std::vector<Value>> stored(std::int64_t id);
  std::vector<Value> must_find(std::int64_t id);
  RawStatement& prepared(std::optional<RawStatement>& statement, const std::function<std::string()>& sql);
  void bind(RawStatement& statement, std::span<const Value> values, int first);
};

Records::Held::Held(Transaction::Held& transaction, const std::string& table,
                    const std::vector<std::string>& names_given)
    : tx(transaction),
      shape(shape_of(tx.file.db(), table)),
      columns(names_given),
      slots(slots_of(shape, columns)),
      pending(tx.pending[table]),
      closed(tx.late.get(), tx.file.db(), shape),
      find(tx.file.db(), fmt::format("SELECT {} FROM {} WHERE id = ?", shape.listed(), sql_name(table))) {
  for (const ColumnShape& column : shape.columns) row.push_back(&column.fallback);
}

void Records::Held::take(std::span<const Value> values, std::vector<const Value*>& target) {
  if (values.size() != slots.size())
    throw Error(Fault::bug, fmt::format("{}: valori e colonne non sono tanti", shape.name));
  for (std::size_t i = 0; i < values.size(); ++i) {
    check_type(shape, slots[i], values[i]);
    target[slots[i]] = &values[i];
  }
}

std::optional<std::vector<Value>> Records::Held::stored(std::int64_t id) {
  find.bind(1, id);
  std::optional<std::vector<Value>> found;
  if (find.step()) {
    found.emplace();
    for (std::size_t i = 0; i < shape.columns.size(); ++i) found->push_back(find.column(static_cast<int>(i)));
  }
  find.reset();
  return found;
}

std::vector<Value> Records::Held::must_find(std::int64_t id) {
  std::optional<std::vector<Value>> found = stored(id);
  if (!found) throw Error(Fault::bug, fmt::format("{}: la riga {} non c'è", shape.name, id));
  return std::move(*found);
}

RawStatement& Records::Held::prepared(std::optional<RawStatement>& statement,
                                      const std::function<std::string()>& sql) {
  if (!statement) statement.emplace(tx.file.db(), sql());
  return *statement;
}

void Records::Held::bind(RawStatement& statement, std::span<const Value> values, int first) {
  for (const Value& value : values) statement.bind(first++, value);
}

Records::Records(Transaction& tx, std::string table, std::vector<std::string> columns)
    : held_(std::make_unique<Held>(*tx.held_, table, columns)) {}

Records::~Records() = default;
Records::Records(Records&&) noexcept = default;

std::int64_t Records::insert(std::span<const Value> values) {
  Held& held = *held_;
  held.take(values, held.row);
  const auto late = held.closed.admit(0, held.row);
  RawStatement& add = held.prepared(held.add, [&] { return insertion(held.shape.name, held.columns); });
  held.bind(add, values, 1);
  add.run();
  const std::int64_t id = held.tx.file.db().getLastInsertRowid();
  held.tx.note_insert(held.shape.name, held.pending, id, held.digester.of(held.shape, held.row));
  held.closed.note(id, "added", late);
  return id;
}

std::optional<std::vector<Value>> Records::read(std::int64_t id) {
  std::optional<std::vector<Value>> row = held_->stored(id);
  if (!row) return std::nullopt;
  std::vector<Value> values;
  for (const std::size_t slot : held_->slots) values.push_back(std::move((*row)[slot]));
  return values;
}

void Records::update(std::int64_t id, std::span<const Value> values) {
  Held& held = *held_;
  const std::vector<Value> before = held.must_find(id);
  std::vector<const Value*> after = view_of(before);
  held.take(values, after);
  const RowDigest left = held.digester.of(held.shape, after);
  if (left == held.digester.of(held.shape, view_of(before))) return;
  auto late = held.closed.admit(id, view_of(before));
  if (!late) late = held.closed.admit(id, after);
  RawStatement& put = held.prepared(held.put, [&] {
    return fmt::format("UPDATE {} SET {} WHERE id = ?", sql_name(held.shape.name),
                       column_list(held.columns, " = ?"));
  });
  held.bind(put, values, 1);
  put.bind(static_cast<int>(values.size()) + 1, id);
  put.run();
  held.tx.note_image(held.shape, id, view_of(before), &left);
  held.closed.note(id, "changed", late);
}

void Records::remove(std::int64_t id) {
  if (!remove_if_there(id))
    throw Error(Fault::bug, fmt::format("{}: la riga {} non c'è", held_->shape.name, id));
}

bool Records::remove_if_there(std::int64_t id) {
  Held& held = *held_;
  const std::optional<std::vector<Value>> before = held.stored(id);
  if (!before) return false;
  const auto late = held.closed.admit(id, view_of(*before));
  RawStatement& erase = held.prepared(
      held.erase, [&] { return fmt::format("DELETE FROM {} WHERE id = ?", sql_name(held.shape.name)); });
  erase.bind(1, id);
  erase.run();
  held.tx.note_image(held.shape, id, view_of(*before), nullptr);
  held.closed.note(id, "removed", late);
  return true;
}

void Records::restore(std::int64_t id, std::span<const Value> values) {
  Held& held = *held_;
  held.take(values, held.row);
  const auto late = held.closed.admit(id, held.row);
  RawStatement& add = held.prepared(held.add_at, [&] {
    std::vector<std::string> with_id = {"id"};
    with_id.insert(with_id.end(), held.columns.begin(), held.columns.end());
    return insertion(held.shape.name, with_id);
  });
  add.bind(1, id);
  held.bind(add, values, 2);
  add.run();
  held.tx.note_insert(held.shape.name, held.pending, id, held.digester.of(held.shape, held.row));
  held.closed.note(id, "added", late);
}

}  // namespace povnet
