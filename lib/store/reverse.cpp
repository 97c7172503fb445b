#include "store/reverse.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "base/error.h"
#include "store/row.h"
#include "store/row_image.h"

namespace povnet {
namespace {

struct Range {
  std::string table;
  std::int64_t first, last;
};

struct Image {
  std::string table;
  std::int64_t record;
  bool removal;
  std::optional<std::string> image;
};

struct Table {
  TableShape shape;
  Records records;
};

/// The tables that come up, each with its statements prepared once.
class Tables {
 public:
  explicit Tables(Transaction& writing) : writing_(writing) {}

  Table& at(const std::string& name) {
    const auto found = tables_.find(name);
    if (found != tables_.end()) return found->second;
    TableShape shape = shape_of(writing_.file().db(), name);
    std::vector<std::string> columns;
    for (const ColumnShape& column : shape.columns) columns.push_back(column.name);
    Records records(writing_, name, columns);
    return tables_.emplace(name, Table{std::move(shape), std::move(records)}).first->second;
  }

 private:
  Transaction& writing_;
  std::map<std::string, Table> tables_;
};

std::vector<Range> ranges_of(SQLite::Database& db, std::int64_t tx) {
  return select(
      db, "SELECT register, first_record, last_record FROM tx_insert WHERE tx = ? ORDER BY id DESC",
      [](ResultRow& row) {
        return Range{row.text(), row.integer(), row.integer()};
      },
      tx);
}

bool is_in(const std::vector<Range>& ranges, const Image& image) {
  return std::ranges::any_of(ranges, [&image](const Range& range) {
    return range.table == image.table && range.first <= image.record && image.record <= range.last;
  });
}

Image image_numbered(SQLite::Database& db, std::int64_t id) {
  return *select_first(
      db, "SELECT register, record, kind = 'remove', image FROM tx_image WHERE id = ?",
      [](ResultRow& row) {
        return Image{row.text(), row.integer(), row.integer() != 0, row.maybe_text()};
      },
      id);
}

void put_back(Tables& tables, SQLite::Database& db, const Image& image, Reversed& done) {
  if (!image.image)
    throw Error(Fault::refused, "una riga da riportare com'era è stata cancellata anche dal giornale",
                "ciò che è stato cancellato non torna: correggere a mano con povnet intake set");
  Table& table = tables.at(image.table);
  const std::vector<Value> row = row_of_image(db, table.shape, *image.image);
  if (image.removal)
    table.records.restore(image.record, row), ++done.restored;
  else
    table.records.update(image.record, row), ++done.changed;
}

}  // namespace

Reversed reverse(Transaction& writing, std::int64_t tx) {
  SQLite::Database& db = writing.file().db();
  Tables tables(writing);
  Reversed done;
  const std::vector<Range> ranges = ranges_of(db, tx);
  // What was added goes first: then no image of the past can meet a row that did not exist in it.
  for (const Range& range : ranges) {
    Records& records = tables.at(range.table).records;
    for (std::int64_t id = range.last; id >= range.first; --id)
      if (records.remove_if_there(id)) ++done.removed;
  }
  const std::vector<std::int64_t> images = select(
      db, "SELECT id FROM tx_image WHERE tx = ? ORDER BY id DESC",
      [](ResultRow& row) { return row.integer(); }, tx);
  for (const std::int64_t id : images) {
    const Image image = image_numbered(db, id);
    if (!is_in(ranges, image)) put_back(tables, db, image, done);
  }
  return done;
}

void ReferencesOff::check() const {
  SQLite::Statement broken(db_, "PRAGMA foreign_key_check");
  if (broken.executeStep())
    throw Error(Fault::refused,
                fmt::format("resterebbero righe di \"{}\" che si riferiscono a righe tolte",
                            broken.getColumn(0).getString()),
                "togliere o correggere prima quelle righe");
}

}  // namespace povnet
