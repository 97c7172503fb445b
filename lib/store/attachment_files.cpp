#include "store/attachment_files.h"

#include <array>
#include <fstream>
#include <vector>

#include "base/error.h"
#include "store/digest.h"
#include "store/record_code.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

struct Attached {
  std::int64_t id;
  std::string record, path;
  FileSeal seal;
};

std::vector<Attached> all_attached(SQLite::Database& db) {
  return select(db, "SELECT id, record, path, sha256, size FROM attachment ORDER BY id", [](ResultRow& row) {
    Attached attached{.id = row.integer(), .record = row.text(), .path = row.text(), .seal = {}};
    attached.seal.sha256 = row.text();
    attached.seal.size = row.integer();
    return attached;
  });
}

bool record_exists(SQLite::Database& db, const std::string& code) {
  const auto record = record_of_code(db, code);
  if (!record) return false;
  const std::string sql = "SELECT 1 FROM " + sql_name(record->table) + " WHERE id = ?";
  return select_first(
             db, sql.c_str(), [](ResultRow& row) { return row.integer(); }, record->id)
      .has_value();
}

}  // namespace

FileSeal seal_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in || fs::is_directory(file))
    throw Error(Fault::input, file.string() + ": non si può leggere", "controllare il nome del file");
  Sha256 digest;
  FileSeal seal;
  std::array<char, 65536> part{};
  while (in.read(part.data(), part.size()) || in.gcount() > 0) {
    const auto size = static_cast<std::size_t>(in.gcount());
    digest.bytes({part.data(), size});
    seal.size += static_cast<std::int64_t>(size);
  }
  seal.sha256 = hex(digest.finish());
  return seal;
}

std::optional<fs::path> inside(const fs::path& folder, const std::string& path) {
  if (path.empty() || fs::path(path).is_absolute()) return std::nullopt;
  const fs::path root = fs::weakly_canonical(folder);
  const fs::path file = fs::weakly_canonical(root / path);
  const fs::path way = file.lexically_relative(root);
  if (way.empty() || way == "." || *way.begin() == "..") return std::nullopt;
  return file;
}

FileState state_of(const fs::path& folder, const std::string& path, const FileSeal& seal) {
  const auto file = inside(folder, path);
  if (!file) return FileState::outside;
  std::error_code none;
  if (!fs::is_regular_file(*file, none)) return FileState::missing;
  const bool same_size = static_cast<std::int64_t>(fs::file_size(*file, none)) == seal.size;
  return same_size && seal_of(*file) == seal ? FileState::good : FileState::changed;
}

std::string name_of(FileState state) {
  switch (state) {
    case FileState::missing:
      return "missing";
    case FileState::changed:
      return "changed";
    case FileState::outside:
      return "outside";
    case FileState::good:
      break;
  }
  return "good";
}

void note_file(SQLite::Database& db, std::int64_t attachment, const std::string& state) {
  SQLite::Statement insert(db, "INSERT OR REPLACE INTO temp.attachment_file VALUES (?, ?)");
  insert.bind(1, attachment);
  insert.bind(2, state);
  insert.exec();
}

void look_at_attachments(SQLite::Database& db, const fs::path& folder) {
  db.exec("DELETE FROM temp.attachment_file");
  for (const Attached& attached : all_attached(db)) {
    const FileState state = state_of(folder, attached.path, attached.seal);
    if (state != FileState::good)
      note_file(db, attached.id, name_of(state));
    else if (!record_exists(db, attached.record))
      note_file(db, attached.id, "orphan");
  }
}

}  // namespace povnet
