#include "store/reverse.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "base/error.h"
#include "store/links.h"
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

/// What a transaction did to one row: the image before its first touch, and the digest it left.
struct Span {
  std::int64_t first;
  std::string left;  ///< empty: removed
};

/// Those touched last come first.
std::vector<Span> spans_of(SQLite::Database& db, std::int64_t tx) {
  return select(
      db, R"sql(
      SELECT span.first, last.row_digest
        FROM (SELECT min(id) AS first, max(id) AS last FROM tx_image WHERE tx = ? GROUP BY register, record) AS span
        JOIN tx_image AS last ON last.id = span.last
       ORDER BY span.last DESC)sql",
      [](ResultRow& row) {
        const std::int64_t first = row.integer();
        return Span{first, row.blob()};
      },
      tx);
}

bool lives(SQLite::Database& db, const std::string& table, std::int64_t id) {
  return survivor_of(db, table, id) == id && !stored_digest(db, table, id).empty();
}

/// Whether all that the row referred to is there, and no other record has taken its place.
bool parents_live(SQLite::Database& db, Tables& tables, const Image& image) {
  if (!image.image) return true;
  const TableShape& shape = tables.at(image.table).shape;
  const std::vector<Value> row = row_of_image(db, shape, *image.image);
  return std::ranges::all_of(links_from(db, image.table), [&](const Link& link) {
    const auto* parent = std::get_if<std::int64_t>(&row[*shape.find(link.column)]);
    return parent == nullptr || lives(db, link.parent, *parent);
  });
}

/// False where another row has taken the key meanwhile.
bool fits(Tables& tables, SQLite::Database& db, const Image& image, Reversed& done) {
  try {
    put_back(tables, db, image, done);
    return true;
  } catch (const Error& refused) {
    if (refused.fault() != Fault::input) throw;
    return false;
  }
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

GivenBack give_back(Transaction& writing, std::int64_t tx) {
  SQLite::Database& db = writing.file().db();
  Tables tables(writing);
  GivenBack given;
  for (const Span& span : spans_of(db, tx)) {
    const Image before = image_numbered(db, span.first);
    const RecordRef record{before.table, before.record};
    if (stored_digest(db, record.table, record.id) != span.left)
      given.kept.push_back({record, Kept::Why::changed});
    else if (!parents_live(db, tables, before))
      given.kept.push_back({record, Kept::Why::parent_gone});
    else if (!fits(tables, db, Image{record.table, record.id, span.left.empty(), before.image}, given.rows))
      given.kept.push_back({record, Kept::Why::key_taken});
  }
  return given;
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
