#include "store/row_image.h"

#include <fmt/format.h>

#include <cstdint>

#include "base/error.h"
#include "store/digest.h"
#include "store/raw_statement.h"
#include "store/row.h"

namespace povnet {
namespace {

void append_number(std::string& out, std::int64_t value) {
  std::array<char, 8> bytes;
  for (unsigned i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i));
  out.append(bytes.data(), bytes.size());
}

void append_value(std::string& out, const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    out += 'i';
    append_number(out, *number);
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    out += 't';
    append_number(out, static_cast<std::int64_t>(text->size()));
    out += *text;
  } else {
    out += 'n';
  }
}

void append_json(std::string& out, const std::string& text) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\')
      out += '\\', out += c;
    else if (static_cast<unsigned char>(c) < 0x20)
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      out += c;
  }
  out += '"';
}

void append_json(std::string& out, const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value))
    out += std::to_string(*number);
  else if (const auto* text = std::get_if<std::string>(&value))
    append_json(out, *text);
  else
    out += "null";
}

}  // namespace

RowDigest RowDigester::of(const TableShape& shape, RowView row) {
  buffer_.clear();
  for (std::size_t i = 0; i < row.size(); ++i) {
    const ColumnShape& column = shape.columns[i];
    if (*row[i] == column.fallback) continue;
    buffer_ += column.name;
    buffer_ += '\0';
    append_value(buffer_, *row[i]);
  }
  Sha256 state;
  state.bytes(buffer_);
  RowDigest digest;
  state.finish(digest.data(), digest.size());
  return digest;
}

std::string image_of(const TableShape& shape, RowView row) {
  std::string image = "{";
  for (std::size_t i = 0; i < row.size(); ++i) {
    const ColumnShape& column = shape.columns[i];
    if (*row[i] == column.fallback) continue;
    if (image.size() > 1) image += ',';
    append_json(image, column.name);
    image += ':';
    append_json(image, *row[i]);
  }
  return image + "}";
}

std::vector<Value> row_of_image(SQLite::Database& db, const TableShape& shape, const std::string& image) {
  std::vector<Value> row;
  for (const ColumnShape& column : shape.columns) row.push_back(column.fallback);
  SQLite::Statement pairs(db, "SELECT key, atom FROM json_each(?)");
  pairs.bind(1, image);
  while (pairs.executeStep()) {
    ResultRow pair(pairs);
    const std::string name = pair.text();
    const std::optional<std::size_t> at = shape.find(name);
    if (!at)
      throw Error(Fault::store,
                  fmt::format("il giornale ricorda la colonna {}.{}, che non c'è più", shape.name, name));
    row[*at] = pair.value();
  }
  return row;
}

std::string stored_digest(SQLite::Database& db, const std::string& table, std::int64_t id) {
  const TableShape shape = shape_of(db, table);
  RawStatement find(db, fmt::format("SELECT {} FROM {} WHERE id = ?", shape.listed(), sql_name(table)));
  find.bind(1, id);
  if (!find.step()) return {};
  std::vector<Value> row;
  for (std::size_t i = 0; i < shape.columns.size(); ++i) row.push_back(find.column(static_cast<int>(i)));
  const RowDigest digest = RowDigester().of(shape, view_of(row));
  return {digest.data(), digest.size()};
}

std::vector<const Value*> view_of(const std::vector<Value>& values) {
  std::vector<const Value*> view;
  view.reserve(values.size());
  for (const Value& value : values) view.push_back(&value);
  return view;
}

}  // namespace povnet
